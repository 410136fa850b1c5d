//! `generated/` is what `specs/` give.

use generator::Generator;

#[test]
fn generated_is_what_specs_give() {
    let output = Generator::new("specs").generate();
    let checked = output.and_then(|output| output.check());
    assert!(
        checked.is_ok(),
        "run `cargo run -p generator` and commit what it writes:\n{}",
        checked.err().map(|report| report.to_string()).unwrap_or_default()
    );
}

#[test]
fn specs_give_no_warning() {
    let settings = generator::Settings {
        strict: true,
        ..generator::Settings::default()
    };
    let output = Generator::new("specs").settings(settings).generate();
    assert!(
        output.is_ok(),
        "{}",
        output.err().map(|report| report.to_string()).unwrap_or_default()
    );
}
