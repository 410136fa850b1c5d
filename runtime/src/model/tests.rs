//! The driver, in JSON and in a binary format.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Additional, ForRequest, Model, ModelExt};
use crate::query::Property;
use crate::types::{DateTimeOffset, Decimal, Duration};
use crate::{Flags, Undocumented};

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Colour {
    Red,
    Blue,
    Undocumented(Undocumented),
}
crate::enumeration!(Colour: "example.colour" { Red = "red", Blue = "blue" });

#[derive(Clone, Debug, Default, PartialEq)]
struct Lamp {
    id: Option<String>,
    parts: Option<Vec<AnyLamp>>,
    additional: Additional,
}
crate::model!(Lamp: "example.lamp" { id = "id", parts = "parts" });

#[derive(Clone, Debug, Default, PartialEq)]
struct DeskLamp {
    id: Option<String>,
    parts: Option<Vec<AnyLamp>>,
    colour: Option<Colour>,
    colours: Option<Flags<Colour>>,
    palette: Option<Vec<Colour>>,
    watts: Option<i32>,
    hours: Option<i64>,
    price: Option<Decimal>,
    weight: Option<f64>,
    length: Option<f32>,
    on: Option<bool>,
    made: Option<DateTimeOffset>,
    guarantee: Option<Duration>,
    base: Option<Box<Lamp>>,
    lamp: Option<AnyLamp>,
    any: Option<Json>,
    names: Option<Vec<String>>,
    lamps: Option<Vec<Lamp>>,
    additional: Additional,
}
crate::model!(DeskLamp: "example.deskLamp" {
    id = "id", parts = "parts", colour = "colour", colours = "colours", palette = "palette", watts = "watts", hours = "hours",
    price = "price", weight = "weight", length = "length", on = "on", made = "made", guarantee = "guarantee", base = "base",
    lamp = "lamp", any = "any", names = "names", lamps = "lamps",
});

#[derive(Clone, Debug, PartialEq)]
enum AnyLamp {
    Lamp(Box<Lamp>),
    DeskLamp(Box<DeskLamp>),
}
crate::polymorphic!(AnyLamp: Lamp { DeskLamp });

const ID: Property<DeskLamp, String> = Property::new("id");
const WATTS: Property<DeskLamp, i32> = Property::new("watts");

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
fn the_derived_type_is_found_wherever_its_name_stands() -> Result {
    for text in [
        r##"{"@odata.type":"#example.deskLamp","id":"a","watts":5,"x":[1]}"##,
        r##"{"id":"a","watts":5,"x":[1],"@odata.type":"#example.deskLamp"}"##,
        r##"{"watts":5,"@odata.type":"#example.deskLamp","x":[1],"id":"a"}"##,
    ] {
        let lamp: AnyLamp = serde_json::from_str(text)?;
        let AnyLamp::DeskLamp(desk) = &lamp else {
            return Err(format!("{lamp:?}").into());
        };
        assert_eq!((desk.watts, desk.id.as_deref()), (Some(5), Some("a")));
        assert_eq!(desk.odata_type(), None, "the variant says it");
        assert_eq!(serde_json::to_value(&lamp)?, serde_json::from_str::<Json>(text)?);
    }
    Ok(())
}

#[test]
fn an_unknown_derived_type_is_kept_whole() -> Result {
    let json = json!({"id": "a", "@odata.type": "#example.lavaLamp", "wax": {"colour": "red"}, "parts": [{"@odata.type": "#example.x"}]});
    let lamp: AnyLamp = serde_json::from_value(json.clone())?;
    let AnyLamp::Lamp(base) = &lamp else {
        return Err(format!("{lamp:?}").into());
    };
    assert_eq!(base.odata_type(), Some("example.lavaLamp"));
    assert_eq!(serde_json::to_value(&lamp)?, json);
    Ok(())
}

#[test]
fn every_type_can_be_had_as_its_base() -> Result {
    let wire = json!({"@odata.type": "#example.deskLamp", "id": "a", "watts": 5, "price": 1.5, "parts": [{"id": "b"}], "x": 1, "y": null});
    let lamp: AnyLamp = serde_json::from_value(wire.clone())?;
    let base = lamp.to_base();
    assert_eq!(
        (base.id.as_deref(), base.parts.as_ref().map(Vec::len)),
        (Some("a"), Some(1))
    );
    assert_eq!(base.odata_type(), Some("example.deskLamp"));
    assert_eq!(serde_json::to_value(&base)?, wire, "nothing is lost");
    assert_eq!(AnyLamp::from(base.clone()).to_base(), base);
    Ok(())
}

#[test]
fn a_derived_type_tells_its_name_only_where_another_is_expected() -> Result {
    let desk = DeskLamp {
        watts: Some(1),
        ..DeskLamp::default()
    };
    assert_eq!(serde_json::to_value(&desk)?, json!({"watts": 1}));
    let lamp = Lamp {
        parts: Some(vec![desk.clone().into(), Lamp::default().into()]),
        ..Lamp::default()
    };
    assert_eq!(
        serde_json::to_value(&lamp)?,
        json!({"parts": [{"@odata.type": "#example.deskLamp", "watts": 1}, {}]})
    );
    let mut asked = desk;
    asked.set_odata_type();
    assert_eq!(
        serde_json::to_string(&asked)?,
        r##"{"@odata.type":"#example.deskLamp","watts":1}"##
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
fn empty_additional_is_one_pointer() {
    assert_eq!(size_of::<Additional>(), size_of::<usize>());
    assert!(Lamp::default().additional().is_empty());
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
        let names: Vec<_> = DeskLamp::PROPERTIES
            .iter()
            .copied()
            .chain(["@odata.etag", "new"])
            .collect();
        let types = prop_oneof![
            Just("#example.deskLamp"),
            Just("example.deskLamp"),
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
    fn any_object_comes_back_as_it_was(members in prop::collection::vec((prop::sample::select(DeskLamp::PROPERTIES), any_json()), 0..8)) {
        let json: Json = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let lamp: DeskLamp = serde_json::from_str(&json.to_string())?;
        prop_assert_eq!(normal(&serde_json::to_value(&lamp)?), normal(&json));
        let again: DeskLamp = serde_json::from_str(&serde_json::to_string(&lamp)?)?;
        prop_assert_eq!(again, lamp);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[{}\\[\\]\",:a-z0-9@.#]{0,64}") {
        let _ = serde_json::from_str::<AnyLamp>(&text);
    }
}
