//! What request lines call the key of one node.

use crate::schema::KeyName;

/// Every way to name the item that a page gives, each in the spelling that most pages have: `id`, `user-id` and `userId`
/// say the same.
#[derive(Default)]
pub(super) struct KeyNames(Vec<Way>);

/// One way to name the item.
struct Way {
    meaning: String,
    /// Spellings, and how many request lines have them.
    spellings: Vec<(KeyName, usize)>,
}

impl KeyNames {
    /// Adds the names that a request line has.
    pub(super) fn add(&mut self, names: &[KeyName]) {
        for name in names {
            let meaning = meaning(name);
            match self.0.iter_mut().find(|way| way.meaning == meaning) {
                Some(way) => way.add(name),
                None => self.0.push(Way {
                    meaning,
                    spellings: vec![(name.clone(), 1)],
                }),
            }
        }
    }

    /// The names, in the order in which pages brought them.
    pub(super) fn names(&self) -> Vec<KeyName> {
        self.0.iter().filter_map(Way::usual).cloned().collect()
    }
}

impl Way {
    fn add(&mut self, name: &str) {
        match self.spellings.iter_mut().find(|(known, _)| known == name) {
            Some((_, count)) => *count += 1,
            None => self.spellings.push((name.to_owned(), 1)),
        }
    }

    /// The spelling of most request lines, of several the first.
    fn usual(&self) -> Option<&KeyName> {
        let most = self.spellings.iter().map(|(_, count)| *count).max()?;
        let usual = self.spellings.iter().find(|(_, count)| *count == most);
        usual.map(|(name, _)| name)
    }
}

/// What the name of a key says, whatever its spelling; each name that ends with `id` says `id`.
fn meaning(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    let folded: String = letters.flat_map(char::to_lowercase).collect();
    if folded.ends_with("id") {
        "id".to_owned()
    } else {
        folded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(lines: &[&[&str]]) -> Vec<KeyName> {
        let mut keys = KeyNames::default();
        for line in lines {
            let line: Vec<KeyName> = line.iter().map(|name| (*name).to_owned()).collect();
            keys.add(&line);
        }
        keys.names()
    }

    #[test]
    fn every_way_in_its_usual_spelling() {
        assert_eq!(names(&[&["lampId"], &["id", "colour"], &["id"]]), ["id", "colour"]);
        assert_eq!(names(&[&["lamp-id"], &["lampId"]]), ["lamp-id"]);
    }
}
