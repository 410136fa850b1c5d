//! Seeded damage.

/// A linear congruential generator; the constants are Knuth's.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`; 0 where there are none.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }
}

/// Cuts the end off, swaps bytes, overwrites bytes, takes a piece out, or swaps two lines.
pub(crate) fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    match dice.roll(5) {
        0 => bytes.truncate(dice.roll(bytes.len())),
        1 => (0..20).for_each(|_| {
            let (one, other) = (dice.roll(bytes.len()), dice.roll(bytes.len()));
            if !bytes.is_empty() {
                bytes.swap(one, other);
            }
        }),
        2 => (0..20).for_each(|_| {
            let (at, value) = (dice.roll(bytes.len()), dice.roll(256));
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u8::try_from(value).unwrap_or(0);
            }
        }),
        3 => {
            let from = dice.roll(bytes.len());
            let to = (from + dice.roll(400)).min(bytes.len());
            bytes.drain(from..to);
        }
        _ => {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let (one, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
            if !lines.is_empty() {
                lines.swap(one, other);
            }
            *bytes = lines.concat();
        }
    }
}
