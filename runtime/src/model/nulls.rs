//! Which fields of a large object are explicit nulls.

/// A set of small numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Nulls(Vec<u64>);

const BITS: usize = u64::BITS as usize;

impl Nulls {
    pub(super) fn contains(&self, index: usize) -> bool {
        self.0
            .get(index / BITS)
            .is_some_and(|word| word >> (index % BITS) & 1 == 1)
    }

    pub(super) fn insert(&mut self, index: usize) {
        let at = index / BITS;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        if let Some(word) = self.0.get_mut(at) {
            *word |= 1 << (index % BITS);
        }
    }

    pub(super) fn remove(&mut self, index: usize) {
        if let Some(word) = self.0.get_mut(index / BITS) {
            *word &= !(1 << (index % BITS));
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Nulls;

    #[test]
    fn indexes_are_kept_apart_and_removed_without_a_trace() {
        let mut nulls = Nulls::default();
        for index in [0, 63, 64, 200] {
            assert!(!nulls.contains(index));
            nulls.insert(index);
            assert!(nulls.contains(index) && !nulls.contains(index + 1));
        }
        for index in [200, 0, 64, 63] {
            nulls.remove(index);
        }
        assert_eq!(nulls, Nulls::default());
    }
}
