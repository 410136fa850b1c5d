//! Sets of permissions as cells and paragraphs list them.

/// The permissions behind one label.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Part {
    /// The words that say what they are for; empty where none do.
    pub(super) label: String,
    /// The alternatives in order, each a set of permissions that are needed together.
    pub(super) sets: Vec<Vec<String>>,
}

/// Words between permissions that are needed together.
const JOINING: [&str; 5] = ["and", "&", "+", "with", "plus"];

/// The permissions of the lines of a cell, in order, apart for each label: `For users: A.Read`, `A.Read for users`. A label
/// holds until the next one.
pub(super) fn read(lines: &[String]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for line in lines {
        for (label, text) in labelled(line) {
            if !label.is_empty() || parts.is_empty() {
                parts.push(Part {
                    label,
                    sets: Vec::new(),
                });
            }
            let Some(last) = parts.last_mut() else { continue };
            let (sets, behind) = of_line(&text);
            if !behind.is_empty() && last.label.is_empty() && last.sets.is_empty() {
                last.label = behind;
            } else if !behind.is_empty() {
                parts.push(Part { label: behind, sets });
                continue;
            }
            add_new(&mut last.sets, sets);
        }
    }
    parts
}

/// A line in stretches, each with the words before its colon.
fn labelled(line: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = vec![(String::new(), String::new())];
    let mut beside: Vec<&str> = Vec::new();
    for word in line.split_whitespace() {
        if name(word).is_some() || (beside.is_empty() && is_joint(word)) {
            push(&mut found, &std::mem::take(&mut beside), word);
        } else if let Some(last) = word.strip_suffix(':') {
            beside.push(last);
            found.push((std::mem::take(&mut beside).join(" "), String::new()));
        } else {
            beside.push(word);
        }
    }
    push(&mut found, &beside, "");
    found.retain(|(label, text)| !label.is_empty() || !text.is_empty());
    found
}

fn push(found: &mut [(String, String)], beside: &[&str], word: &str) {
    let Some((_, text)) = found.last_mut() else { return };
    for word in beside.iter().copied().chain([word]).filter(|word| !word.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
}

/// The sets of a stretch, and the label behind them: `A.Read for chats`.
fn of_line(text: &str) -> (Vec<Vec<String>>, String) {
    let last = text.split_whitespace().rev().take_while(|word| name(word).is_none());
    let mut behind: Vec<&str> = last.collect();
    behind.reverse();
    let starts = behind.first().is_some_and(|first| first.eq_ignore_ascii_case("for"));
    let sets = sets(text);
    let label = if starts && !sets.is_empty() {
        behind.join(" ")
    } else {
        String::new()
    };
    (sets, label)
}

fn sets(text: &str) -> Vec<Vec<String>> {
    let lower = text.to_ascii_lowercase();
    let chosen = ["one from ", "one of ", "either "]
        .iter()
        .any(|start| lower.starts_with(start));
    match text.split_once(" plus ").filter(|_| chosen) {
        Some((one, other)) => both(&alternatives(one), &alternatives(other)),
        None => alternatives(text),
    }
}

/// Each of `one` together with each of `other`.
fn both(one: &[Vec<String>], other: &[Vec<String>]) -> Vec<Vec<String>> {
    let with =
        |set: &Vec<String>| -> Vec<Vec<String>> { other.iter().map(|more| [&**set, &**more].concat()).collect() };
    one.iter().flat_map(with).collect()
}

/// The sets between commas and `or`.
fn alternatives(text: &str) -> Vec<Vec<String>> {
    let text = text.replace(" or ", ",");
    let mut list = Vec::new();
    add_new(&mut list, text.split([',', ';']).flat_map(entries));
    list
}

/// The sets of a stretch without commas: the next permission belongs to the one before it where a word joins them.
fn entries(text: &str) -> Vec<Vec<String>> {
    let mut found: Vec<Vec<String>> = Vec::new();
    let mut joins = false;
    for word in text.split_whitespace() {
        let Some(name) = name(word) else {
            joins |= is_joint(word);
            continue;
        };
        match found.last_mut().filter(|_| joins) {
            Some(set) if !set.iter().any(|known| known == name) => set.push(name.to_owned()),
            Some(_) => {}
            None => found.push(vec![name.to_owned()]),
        }
        joins = false;
    }
    found
}

fn is_joint(word: &str) -> bool {
    JOINING.iter().any(|joint| word.eq_ignore_ascii_case(joint)) || word.eq_ignore_ascii_case("or")
}

/// Adds those that are not there yet.
fn add_new(known: &mut Vec<Vec<String>>, more: impl IntoIterator<Item = Vec<String>>) {
    for one in more {
        if !known.contains(&one) {
            known.push(one);
        }
    }
}

/// The permission that a word is, without marks around it: `User.Read.All`, `eDiscovery.Read.All`. It has letters, digits
/// and hyphens with dots between them, and every part behind a dot begins in upper case.
fn name(word: &str) -> Option<&str> {
    let name = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let (first, rest) = name.split_once('.')?;
    let plain = |part: &str| {
        part.chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let further = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase()) && plain(part);
    let is_name = first.starts_with(|c: char| c.is_ascii_alphabetic()) && plain(first) && rest.split('.').all(further);
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(lines: &[&str]) -> Vec<(String, Vec<String>)> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let parts = read(&lines).into_iter();
        parts
            .map(|part| (part.label, part.sets.iter().map(|set| set.join("+")).collect()))
            .collect()
    }

    fn unlabelled(line: &str) -> Vec<String> {
        let parts = cell(&[line]);
        assert!(parts.iter().all(|(label, _)| label.is_empty()), "{parts:?}");
        parts.into_iter().flat_map(|(_, sets)| sets).collect()
    }

    #[test]
    fn permissions_needed_together_are_one_set() {
        let found = unlabelled("A.Read.All and B.Read.All, C.ReadWrite.All or D.Read");
        assert_eq!(found, ["A.Read.All+B.Read.All", "C.ReadWrite.All", "D.Read"]);
        assert_eq!(unlabelled("A.Read.All plus B.Read.All"), ["A.Read.All+B.Read.All"]);
        assert_eq!(unlabelled("A.Read.All, B.Read.All, and C.Read.All").len(), 3, "a list");
    }

    #[test]
    fn a_choice_with_a_further_permission_is_every_pair() {
        let found = unlabelled("One from A.Read, A.ReadWrite plus either B.Read or C.Read");
        assert_eq!(
            found,
            [
                "A.Read+B.Read",
                "A.Read+C.Read",
                "A.ReadWrite+B.Read",
                "A.ReadWrite+C.Read"
            ]
        );
    }

    #[test]
    fn names_begin_in_either_case_and_addresses_are_none() {
        assert_eq!(
            unlabelled("eDiscovery.Read.All, Thing.Read.Group*"),
            ["eDiscovery.Read.All", "Thing.Read.Group"]
        );
        assert_eq!(unlabelled("e.g. see learn.example.com ... Not supported."), [""; 0]);
    }

    #[test]
    fn labels_stand_before_a_colon_or_behind_for() {
        let lamp = |label: &str, set: &str| (label.to_owned(), vec![set.to_owned()]);
        assert_eq!(
            cell(&["For the lamp: A.Read.All For the room: B.Read.All"]),
            [lamp("For the lamp", "A.Read.All"), lamp("For the room", "B.Read.All")]
        );
        assert_eq!(
            cell(&["A.Read for a chat message.", "B.Read for a channel message."]),
            [
                lamp("for a chat message.", "A.Read"),
                lamp("for a channel message.", "B.Read")
            ]
        );
        assert_eq!(
            cell(&[
                "For user resource:",
                "A.Read, B.Read",
                "",
                "For room resource: Not supported."
            ]),
            [
                (
                    "For user resource".to_owned(),
                    vec!["A.Read".to_owned(), "B.Read".to_owned()]
                ),
                ("For room resource".to_owned(), vec![]),
            ]
        );
    }
}
