use runtime::{
    Method, Path, Result,
    external::futures::TryStreamExt,
    model::Additional,
    query::{Filter, Property},
    request::{Create, Get, List, Update},
    types::{Binary, Date, DateTimeOffset, Decimal, Guid, TimeOfDay},
};

use crate::support::{ANY, TestResult, client, get};

/// One property of each primitive type.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sample {
    id: Option<String>,
    size: Option<i64>,
    price: Option<Decimal>,
    weight: Option<f64>,
    serial: Option<Guid>,
    day: Option<Date>,
    hour: Option<TimeOfDay>,
    moment: Option<DateTimeOffset>,
    bytes: Option<Binary>,
    additional: Additional,
}

runtime::model!(Sample: "microsoft.graph.sample" {
    id = "id",
    size = "size",
    price = "price",
    weight = "weight",
    serial = "serial",
    day = "day",
    hour = "hour",
    moment = "moment",
    bytes = "bytes",
});

const SIZE: Property<Sample, i64> = Property::new("size");
const PRICE: Property<Sample, Decimal> = Property::new("price");
const WEIGHT: Property<Sample, f64> = Property::new("weight");
const SERIAL: Property<Sample, Guid> = Property::new("serial");
const DAY: Property<Sample, Date> = Property::new("day");
const HOUR: Property<Sample, TimeOfDay> = Property::new("hour");
const MOMENT: Property<Sample, DateTimeOffset> = Property::new("moment");

/// The largest whole number behind which JavaScript's have gaps.
const EDGE: i64 = (1 << 53) - 1;

fn samples() -> Result<Path> {
    Ok(client()?.path().segment("samples"))
}

fn sample(id: &str) -> std::result::Result<Sample, Box<dyn std::error::Error>> {
    Ok(Sample {
        id: Some(id.to_owned()),
        size: Some(EDGE),
        price: Some("-12345.6789".parse()?),
        weight: Some(-0.1e-7),
        serial: Some("0f8fad5b-d9cb-469f-a165-70867728950e".parse()?),
        day: Some("2024-02-29".parse()?),
        hour: Some("23:59:58".parse()?),
        moment: Some("2024-02-29T23:59:58.123Z".parse()?),
        bytes: Some(vec![0xfb, 0xff, 0xfe, 0x00].into()),
        additional: Additional::default(),
    })
}

async fn make(sample: &Sample) -> Result<()> {
    let body = samples()?.request(Method::Post, &ANY).json(sample);
    Create::<()>::new(body).send().await
}

/// What came, without what the service says about it.
async fn read(id: &str) -> Result<Sample> {
    let read: Sample = Get::new(get(&samples()?.key(id))).send().await?;
    let additional = Additional::default();
    Ok(Sample { additional, ..read })
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn values_of_all_types_come_back_as_they_were_sent() -> TestResult {
    let sent = sample("value-types")?;
    make(&sent).await?;
    assert_eq!(read("value-types").await?, sent);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn whole_numbers_up_to_the_edge_of_a_double_keep_every_digit() -> TestResult {
    make(&sample("value-edge")?).await?;
    let item = samples()?.key("value-edge");
    for size in [-EDGE, EDGE - 1, 1 << 31, 0] {
        let change = Sample {
            size: Some(size),
            ..Sample::default()
        };
        Update::<()>::new(item.request(Method::Patch, &ANY).json(&change))
            .send()
            .await?;
        assert_eq!(read("value-edge").await?.size, Some(size));
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the server that tests/odata/run starts"]
async fn a_literal_of_each_type_finds_its_value() -> TestResult {
    let sent = sample("value-literals")?;
    make(&sent).await?;
    let smaller = Sample {
        size: Some(EDGE - 1),
        ..sample("value-literals-other")?
    };
    make(&smaller).await?;
    let mine = || Filter::raw("id eq 'value-literals'");
    let conditions = [
        sent.size.map(|size| SIZE.eq(size)),
        sent.size.map(|size| SIZE.gt(size - 1)),
        sent.price.map(|price| PRICE.eq(price)),
        sent.weight.map(|weight| WEIGHT.eq(weight)),
        sent.serial.map(|serial| SERIAL.eq(serial)),
        sent.day.map(|day| DAY.eq(day)),
        sent.hour.map(|hour| HOUR.eq(hour)),
        sent.moment.map(|moment| MOMENT.eq(moment)),
    ];
    for condition in conditions.into_iter().flatten() {
        let list: List<Sample> = List::new(get(&samples()?));
        let found: Vec<_> = list.filter(mine().and(condition.clone())).items().try_collect().await?;
        assert_eq!(found.len(), 1, "{condition}");
    }
    let list: List<Sample> = List::new(get(&samples()?)).filter(mine().and(SIZE.lt(EDGE)));
    assert_eq!(list.items().try_collect::<Vec<_>>().await?, []);
    Ok(())
}
