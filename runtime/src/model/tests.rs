//! The driver, in JSON and in a binary format.

use std::borrow::Cow;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Additional, ForRequest, ModelExt, Object};
use crate::types::{DateTimeOffset, Decimal, Duration};
use crate::{Flags, Undocumented};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Colour {
    Red,
    Blue,
    Undocumented(Undocumented),
}
crate::enumeration!(Colour: "example.colour" { Red = "red", Blue = "blue" });

crate::model! {
    struct Lamp: "example.lamp" {
        id: Option<String> = "id",
        parts: Option<Vec<Lamp>> = "parts",
        kind: Option<String> = "kind",
        names: Option<Vec<String>> = "names",
    } derived {
        as_desk_lamp: DeskLamp,
        as_small_desk_lamp: SmallDeskLamp,
    }
}

crate::model! {
    struct DeskLamp: "example.deskLamp" {
        id: Option<String> = "id" as ID,
        parts: Option<Vec<Lamp>> = "parts",
        kind: Option<String> = "kind",
        names: Option<Vec<String>> = "names" as NAMES,
        colour: Option<Colour> = "colour",
        colours: Option<Flags<Colour>> = "colours",
        palette: Option<Vec<Colour>> = "palette",
        watts: Option<i32> = "watts" as WATTS,
        hours: Option<i64> = "hours",
        price: Option<Decimal> = "price",
        weight: Option<f64> = "weight",
        length: Option<f32> = "length",
        on: Option<bool> = "on" as ON,
        made: Option<DateTimeOffset> = "made",
        guarantee: Option<Duration> = "guarantee",
        base: Option<Box<Lamp>> = "base",
        lamp: Option<Lamp> = "lamp",
        any: Option<Json> = "any",
        lamps: Option<Vec<DeskLamp>> = "lamps",
    } derived {
        as_small_desk_lamp: SmallDeskLamp,
    }
}

crate::model! {
    struct SmallDeskLamp: "example.smallDeskLamp" {
        id: Option<String> = "id",
        kind: Option<Colour> = "kind",
        watts: Option<i32> = "watts",
        length: Option<f32> = "length",
        depth: Option<i32> = "depth",
    }
}

type Result = std::result::Result<(), Box<dyn std::error::Error>>;

fn read(json: &Json) -> serde_json::Result<DeskLamp> {
    serde_json::from_str(&json.to_string())
}

fn assert_round_trip(json: &Json) -> Result {
    assert_eq!(&serde_json::to_value(read(json)?)?, json);
    Ok(())
}

#[test]
fn every_kind_of_field_is_read_and_written() -> Result {
    let json = json!({
        "@odata.etag": "W/1", "id": "a", "colour": "red", "colours": "red,blue", "palette": ["blue", "mauve"], "watts": 5,
        "hours": 9_007_199_254_740_993_i64, "price": 1.25, "weight": 1.5, "length": 0.1, "on": true, "made": "2021-07-01T12:00:00.50+02:00",
        "guarantee": "P1D", "base": {"id": "b", "x": null}, "any": {"deep": [null, 1.0]}, "names": ["one"], "lamps": [{}, {"id": "c"}],
        "other": [1, "2"]
    });
    let lamp = read(&json)?;
    assert_eq!(lamp.hours, Some(9_007_199_254_740_993));
    assert_eq!(lamp.length, Some(0.1));
    assert_eq!(lamp.lamps.as_ref().map(Vec::len), Some(2));
    assert_eq!(
        lamp.additional.len(),
        2,
        "the etag and the unknown property: {:?}",
        lamp.additional
    );
    assert_round_trip(&json)
}

#[test]
fn a_value_that_does_not_fit_is_kept_whole() -> Result {
    for (name, value) in [
        ("id", json!(5)),
        ("watts", json!(2_147_483_648_i64)),
        ("watts", json!(1.5)),
        ("watts", json!({"a": [1]})),
        ("length", json!(0.123_456_789)),
        ("weight", json!(9_007_199_254_740_993_i64)),
        ("made", json!("yesterday")),
        ("guarantee", json!("PT")),
        ("colour", json!(3)),
        ("colours", json!("red,red")),
        ("base", json!("text")),
        ("base", json!([{"id": "x"}])),
        ("names", json!(["a", null, "b"])),
        ("names", json!("a")),
        ("lamps", json!([{"id": "c", "y": 1}, null, {"id": "d"}])),
        ("lamps", json!([{"id": "c"}, 7, null])),
    ] {
        let json = json!({"id": "first", name: value, "on": true});
        let lamp = read(&json)?;
        assert_eq!(lamp.additional.get(name), Some(&value), "{name}");
        assert_eq!(lamp.on, Some(true), "what follows {name} is read");
        assert_round_trip(&json)?;
    }
    Ok(())
}

#[test]
fn null_absent_and_value_are_three_things() -> Result {
    let mut lamp = read(&json!({"id": null, "watts": 5}))?;
    assert!(lamp.is_null(ID) && lamp.id.is_none() && !lamp.is_null(WATTS));
    lamp.set_null(WATTS);
    assert_eq!(serde_json::to_value(&lamp)?, json!({"id": null, "watts": null}));
    lamp.watts = Some(6);
    assert!(!lamp.is_null(WATTS), "a value set afterwards wins");
    assert_eq!(serde_json::to_value(&lamp)?, json!({"id": null, "watts": 6}));
    Ok(())
}

#[test]
fn changes_hold_what_differs_and_nothing_else() -> Result {
    let json = json!({
        "@odata.etag": "e", "id": "a", "colour": null, "watts": 5, "on": true, "names": ["x"], "base": {"id": "b"}, "new": 1, "old": 2
    });
    let before = read(&json)?;
    assert_eq!(serde_json::to_value(before.changes_since(&before))?, json!({}));
    let mut now = before.clone();
    now.watts = None;
    now.on = Some(false);
    now.names.get_or_insert_default().push("y".to_owned());
    now.set_null(ID);
    now.additional.insert("new", 3);
    now.additional.remove("old");
    now.additional.insert("lamps@odata.bind", vec!["z"]);
    let expected = json!({
        "id": null, "names": ["x", "y"], "watts": null, "on": false, "new": 3, "old": null, "lamps@odata.bind": ["z"]
    });
    assert_eq!(serde_json::to_value(now.changes_since(&before))?, expected);
    Ok(())
}

#[test]
fn changes_of_a_derived_type_give_its_name() -> Result {
    let json = json!({"@odata.type": "#example.deskLamp", "id": "a", "watts": 5, "x": 1});
    let before: Lamp = serde_json::from_value(json)?;
    let mut desk = DeskLamp::try_from(before.clone()).map_err(|lamp| format!("{lamp:?}"))?;
    desk.watts = Some(6);
    let changes = Lamp::from(desk).changes_since(&before);
    assert_eq!(
        serde_json::to_value(changes)?,
        json!({"@odata.type": "#example.deskLamp", "watts": 6})
    );
    Ok(())
}

#[test]
fn of_a_repeated_property_the_last_one_counts() -> Result {
    for (text, expected) in [
        (r#"{"id":"a","id":null}"#, json!({"id": null})),
        (r#"{"id":null,"id":"a"}"#, json!({"id": "a"})),
        (r#"{"watts":"x","id":"a","watts":1}"#, json!({"id": "a", "watts": 1})),
        (r#"{"names":["a"],"names":["b"]}"#, json!({"names": ["b"]})),
        (r#"{"base":{"id":"a"},"base":7}"#, json!({"base": 7})),
        (r#"{"new":1,"new":2}"#, json!({"new": 2})),
    ] {
        let lamp: DeskLamp = serde_json::from_str(text)?;
        assert_eq!(serde_json::to_value(&lamp)?, expected, "{text}");
    }
    Ok(())
}

#[test]
fn the_order_of_properties_does_not_count() -> Result {
    let lamp = read(&json!({"on": true, "watts": 1, "x": 1, "id": "a"}))?;
    assert_eq!(lamp, read(&json!({"id": "a", "x": 1, "watts": 1, "on": true}))?);
    Ok(())
}

#[test]
fn a_derived_type_is_found_wherever_its_name_stands() -> Result {
    for text in [
        r##"{"@odata.type":"#example.deskLamp","id":"a","names":null,"watts":5,"on":null,"x":[1]}"##,
        r##"{"id":"a","watts":5,"x":[1],"on":null,"names":null,"@odata.type":"#example.deskLamp"}"##,
        r##"{"watts":5,"names":null,"@odata.type":"#example.deskLamp","x":[1],"id":"a","on":null}"##,
    ] {
        let lamp: Lamp = serde_json::from_str(text)?;
        assert_eq!(lamp.id.as_deref(), Some("a"), "what the base has is in the base");
        let Some(Cow::Borrowed(desk)) = lamp.as_desk_lamp() else {
            return Err(format!("{lamp:?} is given without a copy").into());
        };
        assert_eq!((desk.watts, desk.id.as_deref()), (Some(5), Some("a")));
        assert!(desk.is_null(NAMES) && desk.is_null(ON));
        assert_eq!(desk.additional.get("x"), Some(&json!([1])));
        assert_eq!(lamp.additional.get("x"), Some(&json!([1])));
        assert_eq!((lamp.odata_type(), desk.odata_type()), (Some("example.deskLamp"), None));
        assert_eq!(serde_json::to_value(&lamp)?, serde_json::from_str::<Json>(text)?);
        assert_eq!(lamp, lamp.clone());
    }
    Ok(())
}

#[test]
fn an_unknown_derived_type_is_kept_whole() -> Result {
    let json = json!({"id": "a", "@odata.type": "#example.lavaLamp", "wax": {"colour": "red"}, "parts": [{"@odata.type": "#example.x"}]});
    let lamp: Lamp = serde_json::from_value(json.clone())?;
    assert_eq!(lamp.odata_type(), Some("example.lavaLamp"));
    assert_eq!(lamp.as_desk_lamp(), None);
    assert_eq!(serde_json::to_value(&lamp)?, json);
    let again = DeskLamp::try_from(lamp.clone());
    assert_eq!(again, Err(lamp), "the object comes back");
    Ok(())
}

#[test]
fn debug_shows_what_is_there_and_what_is_null() -> Result {
    let json = json!({"@odata.type": "#example.deskLamp", "id": "a", "names": null, "watts": 5, "x": 1});
    let lamp: Lamp = serde_json::from_value(json)?;
    assert_eq!(
        format!("{lamp:?}"),
        r#"Lamp { id: Some("a"), names: null, watts: Some(5), additional: {"x": Number(1)}, .. }"#
    );
    Ok(())
}

#[test]
fn a_second_type_name_counts_and_loses_nothing() -> Result {
    let text = r##"{"@odata.type":"#example.deskLamp","id":"a","watts":5,"on":null,"x":1,"@odata.type":"#example.smallDeskLamp","depth":2}"##;
    let lamp: Lamp = serde_json::from_str(text)?;
    let expected =
        json!({"@odata.type": "#example.smallDeskLamp", "id": "a", "watts": 5, "depth": 2, "x": 1, "on": null});
    assert_eq!(serde_json::to_value(&lamp)?, expected);
    assert_eq!(lamp.as_small_desk_lamp().and_then(|small| small.watts), Some(5));
    Ok(())
}

#[test]
fn what_is_set_in_the_base_since_then_counts() -> Result {
    let json = json!({"@odata.type": "#example.deskLamp", "id": "a", "watts": 5});
    let mut lamp: Lamp = serde_json::from_value(json)?;
    lamp.id = Some("b".to_owned());
    let desk = lamp.as_desk_lamp();
    assert_eq!(desk.and_then(|desk| desk.id.clone()).as_deref(), Some("b"));
    assert_eq!(
        serde_json::to_value(&lamp)?,
        json!({"@odata.type": "#example.deskLamp", "id": "b", "watts": 5})
    );
    let desk = DeskLamp::try_from(lamp).map_err(|lamp| format!("{lamp:?}"))?;
    assert_eq!(serde_json::to_value(&desk)?, json!({"id": "b", "watts": 5}));
    Ok(())
}

#[test]
fn a_type_between_gives_and_takes_its_derived_types() -> Result {
    let json = json!({"@odata.type": "#example.smallDeskLamp", "id": "a", "kind": "red", "watts": 5, "length": 0.5, "depth": 2, "x": 1});
    let lamp: Lamp = serde_json::from_value(json.clone())?;
    let desk = DeskLamp::try_from(lamp.clone()).map_err(|lamp| format!("{lamp:?}"))?;
    assert_eq!((desk.watts, desk.length), (Some(5), Some(0.5)));
    let small = desk.as_small_desk_lamp().map(Cow::into_owned);
    assert_eq!(small.as_ref().and_then(|small| small.depth), Some(2));
    assert_eq!(
        small.and_then(|small| small.kind),
        Some(Colour::Red),
        "a property that is declared again has its last type"
    );
    assert_eq!(serde_json::to_value(&desk)?, json);
    assert_eq!(serde_json::to_value(Lamp::from(desk))?, json);
    Ok(())
}

#[test]
fn a_derived_type_gives_its_name_only_where_another_is_expected() -> Result {
    let desk = DeskLamp {
        id: Some("a".to_owned()),
        watts: Some(1),
        ..DeskLamp::default()
    };
    assert_eq!(serde_json::to_value(&desk)?, json!({"id": "a", "watts": 1}));
    let lamp = Lamp {
        parts: Some(vec![desk.clone().into(), Lamp::default()]),
        ..Lamp::default()
    };
    let part = lamp.parts.iter().flatten().next();
    assert_eq!(part.and_then(|part| part.id.as_deref()), Some("a"));
    assert_eq!(
        serde_json::to_value(&lamp)?,
        json!({"parts": [{"@odata.type": "#example.deskLamp", "id": "a", "watts": 1}, {}]})
    );
    let mut asked = desk;
    asked.set_odata_type();
    assert_eq!(
        serde_json::to_string(&asked)?,
        r##"{"@odata.type":"#example.deskLamp","id":"a","watts":1}"##
    );
    Ok(())
}

#[test]
fn a_request_leaves_out_what_only_the_service_sets() -> Result {
    let mut lamp = read(&json!({
        "@odata.context": "c", "@odata.etag": "e", "@odata.id": "i", "parts@odata.count": 2, "parts@odata.bind": ["b"],
        "@microsoft.graph.conflictBehavior": "fail", "lamps": [{"@odata.etag": "f", "id": "x"}], "x": 1
    }))?;
    lamp.additional.insert("owner@odata.bind", vec!["o"]);
    let expected = json!({
        "lamps": [{"id": "x"}], "@odata.id": "i", "parts@odata.bind": ["b"], "@microsoft.graph.conflictBehavior": "fail", "x": 1,
        "owner@odata.bind": ["o"]
    });
    assert_eq!(serde_json::to_value(ForRequest(&lamp))?, expected);
    assert_eq!(lamp.etag(), Some("e"));
    Ok(())
}

#[test]
fn numbers_come_as_texts_and_leave_as_numbers() -> Result {
    let lamp = read(&json!({"hours": "9223372036854775807", "price": "1.10", "weight": "-INF"}))?;
    assert_eq!((lamp.hours, lamp.weight), (Some(i64::MAX), Some(f64::NEG_INFINITY)));
    assert_eq!(
        serde_json::to_value(&lamp)?,
        json!({"hours": i64::MAX, "price": 1.1, "weight": "-INF"})
    );
    let long = json!({"price": "12345678901234567890.12345"});
    assert_eq!(serde_json::to_value(read(&long)?)?, long, "a number would lose digits");
    Ok(())
}

#[test]
fn decimals_keep_all_digits_of_a_number() -> Result {
    for digits in [
        "12345678901234567890.123450",
        "1.10",
        "-0.000000000000000000001",
        "1e400",
    ] {
        let lamp: DeskLamp = serde_json::from_str(&format!("{{\"price\":{digits} ,\"watts\":1}}"))?;
        assert_eq!(lamp.price.as_ref().map(Decimal::as_str), Some(digits));
        assert_eq!(lamp.watts, Some(1));
    }
    for other in [json!(null), json!({"a": 1}), json!([1.5]), json!("much"), json!(true)] {
        assert_round_trip(&json!({"price": other, "watts": 1}))?;
    }
    Ok(())
}

#[test]
fn what_is_no_object_is_an_error_and_depth_has_a_limit() {
    for text in ["null", "[]", "5", "\"x\"", "{\"id\":", "{\"id\":\"a\",}"] {
        assert!(serde_json::from_str::<DeskLamp>(text).is_err(), "{text}");
    }
    for name in ["base", "lamp", "unknown", "id", "any"] {
        let deep = format!("{{\"{name}\":").repeat(100_000);
        assert!(serde_json::from_str::<DeskLamp>(&deep).is_err(), "{name}");
    }
}

#[test]
fn a_binary_format_does_as_well() -> Result {
    let json = json!({"id": null, "watts": "x", "made": "2021-07-01T12:00:00Z", "lamp": {"id": "z", "@odata.type": "#example.deskLamp", "on": true},
        "names": ["a"], "lamps": [{"id": "b"}], "new": {"a": [1.5, -1, true]}});
    let lamp = read(&json)?;
    let mut bytes = Vec::new();
    ciborium::into_writer(&lamp, &mut bytes)?;
    let again: DeskLamp = ciborium::from_reader(bytes.as_slice())?;
    assert_eq!(again, lamp);
    assert_eq!(serde_json::to_value(&again)?, serde_json::to_value(&lamp)?);
    Ok(())
}

#[test]
fn an_object_without_additional_entries_allocates_nothing_for_them() {
    assert!(size_of::<Additional>() <= 2 * size_of::<u64>());
    assert!(Lamp::default().additional().is_empty());
}

/// The names of a model's properties.
fn properties() -> &'static [&'static str] {
    DeskLamp::default().names().list()
}

/// JSON with the names of the models and others, of right and wrong types.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        (-1e300..1e300).prop_map(|number: f64| Json::from(number + 0.5)),
        "\\PC{0,8}".prop_map(Json::from),
        prop_oneof![
            Just("red"),
            Just("red,blue"),
            Just("P1D"),
            Just("2021-07-01T12:00:00.10Z"),
            Just("1.5")
        ]
        .prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        let names: Vec<_> = properties().iter().copied().chain(["@odata.etag", "new"]).collect();
        let types = prop_oneof![
            Just("#example.deskLamp"),
            Just("example.deskLamp"),
            Just("#example.smallDeskLamp"),
            Just("#example.new")
        ];
        let object = prop::collection::vec((prop::sample::select(names), inner.clone()), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Json::from),
            (object, prop::option::of((types, any::<prop::sample::Index>()))).prop_map(|(mut members, kind)| {
                if let Some((kind, at)) = kind {
                    members.insert(at.index(members.len() + 1), ("@odata.type", kind.into()));
                }
                members.into_iter().collect()
            }),
        ]
    })
}

/// As services compare them: a number that came as text is the same number, and 1 is 1.0.
fn normal(value: &Json) -> Json {
    match value {
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), normal(value)))
            .collect(),
        Json::Array(elements) => elements.iter().map(normal).collect(),
        Json::Number(number) => number.as_f64().map_or(Json::Null, Json::from),
        Json::String(text) => text
            .parse::<f64>()
            .map_or_else(|_| value.clone(), |number| normal(&number.into())),
        _ => value.clone(),
    }
}

proptest! {
    #[test]
    fn any_object_comes_back_as_it_was(members in prop::collection::vec((prop::sample::select(properties()), any_json()), 0..8)) {
        let json: Json = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let lamp: DeskLamp = serde_json::from_str(&json.to_string())?;
        prop_assert_eq!(normal(&serde_json::to_value(&lamp)?), normal(&json));
        let again: DeskLamp = serde_json::from_str(&serde_json::to_string(&lamp)?)?;
        prop_assert_eq!(again, lamp);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[{}\\[\\]\",:a-z0-9@.#]{0,64}") {
        let _ = serde_json::from_str::<Lamp>(&text);
    }
}
