//! Enumerations and sets of their members.

use std::collections::BTreeSet;

use super::Undocumented;
use crate::Flags;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Right {
    None,
    Read,
    Undocumented,
    Other(Undocumented),
}
crate::enumeration!(Right: "example.right" { None = "None", Read = "read", Undocumented = "undocumented" } or Other);

type Result = std::result::Result<(), serde_json::Error>;

fn read<T: serde::de::DeserializeOwned>(text: &str) -> std::result::Result<T, serde_json::Error> {
    serde_json::from_value(text.into())
}

#[test]
fn documented_and_other_values_survive() -> Result {
    for text in ["read", "undocumented", "", "unknownFutureValue", "ü,\""] {
        let right: Right = read(text)?;
        assert_eq!(right.as_str(), text);
        assert_eq!(serde_json::to_value(&right)?, text);
    }
    assert_eq!(read::<Right>("undocumented")?, Right::Undocumented);
    assert!(serde_json::from_str::<Right>("5").is_err());
    Ok(())
}

#[test]
fn a_value_in_another_letter_case_is_the_member() -> Result {
    for (text, member) in [
        ("READ", Right::Read),
        ("none", Right::None),
        ("Undocumented", Right::Undocumented),
    ] {
        let right: Right = read(text)?;
        assert_eq!(right, member);
        assert_eq!(serde_json::to_value(&right)?, member.as_str(), "written as documented");
    }
    let rights: Flags<Right> = read("Read, none, Other")?;
    assert!(rights.contains(&Right::Read) && rights.contains(&Right::None));
    assert_eq!(rights.to_string(), "read, None, Other");
    Ok(())
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Tone {
    Low,
    High,
    Undocumented(Undocumented),
}
crate::enumeration!(Tone: "example.tone" { Low = "a", High = "A" });

#[test]
fn members_that_differ_in_letter_case_only_stay_apart() -> Result {
    assert_eq!(read::<Tone>("a")?, Tone::Low);
    assert_eq!(read::<Tone>("A")?, Tone::High);
    Ok(())
}

#[test]
fn other_values_have_equality_and_order() -> Result {
    let values: BTreeSet<Right> = ["z", "read", "a", "z"]
        .into_iter()
        .map(read)
        .collect::<std::result::Result<_, _>>()?;
    let names: Vec<_> = values.iter().map(Right::as_str).collect();
    assert_eq!(names, ["read", "a", "z"]);
    Ok(())
}

#[test]
fn flags_are_written_as_they_came() -> Result {
    for text in [
        "",
        "None",
        "read",
        "read,undocumented",
        "undocumented, read",
        "read,future",
    ] {
        let flags: Flags<Right> = read(text)?;
        assert_eq!(serde_json::to_value(&flags)?, text);
    }
    assert!(read::<Flags<Right>>("")?.is_empty());
    assert!(read::<Flags<Right>>("None")?.contains(&Right::None));
    assert!(
        read::<Flags<Right>>("read,read").is_err(),
        "it would be written as something else"
    );
    Ok(())
}

#[test]
fn flags_are_sets() -> Result {
    let mut flags = Flags::from([Right::Read, Right::Undocumented, Right::Read]);
    assert_eq!(flags.len(), 2);
    assert_eq!(flags, read("undocumented,read")?);
    assert!(!flags.insert(Right::Read) && flags.remove(&Right::Read) && !flags.remove(&Right::Read));
    let both = flags.clone().union(&Right::None.into());
    assert_eq!(both.to_string(), "undocumented,None");
    assert_eq!(both.clone().difference(&flags), Right::None.into());
    assert!(flags.is_subset(&both) && !both.is_subset(&flags));
    assert_eq!(both.intersection(&flags), flags);
    Ok(())
}
