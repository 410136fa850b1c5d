use std::collections::BTreeMap;

use super::{Case, Name, Scope};

fn assigned(case: Case, wires: &[&str]) -> BTreeMap<String, String> {
    let entries = wires.iter().map(|wire| ((*wire).to_owned(), (*wire).to_owned()));
    let names = Scope::new(case).assign(entries);
    names.into_iter().map(|(wire, name)| (wire, name.to_string())).collect()
}

#[test]
fn cases() {
    for (wire, case, expected) in [
        (
            "appleVolumePurchaseProgramToken",
            Case::Type,
            "AppleVolumePurchaseProgramToken",
        ),
        ("iosVppApp", Case::Value, "ios_vpp_app"),
        ("onPremisesSyncEnabled", Case::Constant, "ON_PREMISES_SYNC_ENABLED"),
        ("deviceManagement", Case::Feature, "device-management"),
        ("notifications", Case::Feature, "notifications-area"),
        ("@odata.type", Case::Value, "odata_type"),
    ] {
        assert_eq!(Name::new(wire, case).as_str(), expected);
    }
}

#[test]
fn every_text_becomes_an_identifier() {
    let hostile = [
        "",
        " ",
        "_",
        "$",
        "3d",
        "type",
        "Self",
        "self",
        "crate",
        "async",
        "gen",
        "../../x",
        "a/b",
        "a\"b",
        "*/",
        "über",
        "名前",
        "x; fn main() {}",
        "Option",
        "String",
        "\u{0}",
        "r#type",
        "'static",
        "ﬁ",
        "²",
    ];
    for wire in hostile {
        for case in [Case::Type, Case::Variant, Case::Value, Case::Constant] {
            let name = Name::new(wire, case);
            assert!(
                syn::parse_str::<syn::Ident>(name.as_str()).is_ok(),
                "{wire:?} gave {name}"
            );
        }
    }
}

#[test]
fn keywords_prelude_and_digits_give_way() {
    assert_eq!(Name::new("type", Case::Value).as_str(), "type_");
    assert_eq!(Name::new("option", Case::Type).as_str(), "OptionType");
    assert_eq!(Name::new("asRef", Case::Type).as_str(), "AsRefType");
    assert_eq!(Name::new("2gUpper", Case::Type).as_str(), "N2gUpper");
    assert_eq!(Name::new("Self", Case::Variant).as_str(), "SelfValue");
    assert_eq!(Name::new("", Case::Value).as_str(), "unnamed");
}

#[test]
fn names_that_fold_to_one_are_told_apart_whatever_their_order() {
    let one = assigned(Case::Value, &["isRead", "IsRead", "is_read"]);
    let other = assigned(Case::Value, &["is_read", "IsRead", "isRead"]);
    assert_eq!(one, other);
    assert_eq!(one["IsRead"], "is_read");
    assert_eq!(one["isRead"], "is_read_2");
    assert_eq!(one["is_read"], "is_read_3");
}

#[test]
fn a_number_does_not_meet_a_name_that_has_it() {
    let names = assigned(Case::Type, &["item", "Item", "item2"]);
    assert_eq!(names["Item"], "Item");
    assert_eq!(names["item2"], "Item2");
    assert_eq!(names["item"], "Item3");
}

#[test]
fn later_candidates_are_tried_before_numbers() {
    let entries = [
        (1, vec!["alert".to_owned()]),
        (2, vec!["alert".to_owned(), "security alert".to_owned()]),
    ];
    let names = Scope::new(Case::Type).assign_candidates(entries);
    assert_eq!(names[&1].as_str(), "Alert");
    assert_eq!(names[&2].as_str(), "SecurityAlert");
}

#[test]
fn letters_outside_ascii_stay_apart() {
    let names = assigned(Case::Variant, &["größe", "grösse", "gr e"]);
    let distinct: std::collections::BTreeSet<_> = names.values().collect();
    assert_eq!(distinct.len(), 3);
}

#[test]
fn a_long_name_keeps_its_last_words() {
    let long = format!("{} theLastWord", "chats messages hostedContents ".repeat(20));
    let (ty, module) = (Name::new(&long, Case::Type), Name::new(&long, Case::Value));
    assert!(ty.as_str().ends_with("MessagesHostedContentsTheLastWord"), "{ty}");
    assert!(module.as_str().len() <= super::LONGEST, "{module}");
    assert_eq!(Name::new(ty.as_str(), Case::Value), module);
}

#[test]
fn a_word_that_is_too_long_keeps_its_beginning() {
    let word = format!("ab{}", "x".repeat(500));
    assert_eq!(
        Name::new(&word, Case::Value).as_str(),
        word.get(..super::LONGEST).unwrap_or_default()
    );
    let after = format!("first {word}");
    assert_eq!(Name::new(&after, Case::Value), Name::new(&word, Case::Value));
}

#[test]
fn long_names_that_end_alike_are_told_apart() {
    let end = "chats messages ".repeat(20);
    let names = assigned(Case::Type, &[&format!("first {end}"), &format!("second {end}")]);
    let distinct: std::collections::BTreeSet<_> = names.values().collect();
    assert_eq!(distinct.len(), 2);
}
