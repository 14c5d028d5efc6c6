//! Telford's file from text to policy, beside `serde_yaml` reading the same bytes.
//!
//! The yardstick is what people write by hand: structs that mirror the file,
//! with derived `Deserialize` and nothing checked. Loading does a good deal
//! more: it refuses what the format leaves out, keeps the place of every value,
//! resolves every word, and works out every answer. `cargo bench --workspace --bench load`,
//! and read the table at the end: a ratio is the time of a load divided by the
//! yardstick's.
#![expect(clippy::expect_used, reason = "a bench may stop")]

mod plain;

use std::hint::black_box;

use online_safety_policy::Policy;
use online_safety_policy::builtin::Builtin;
use online_safety_policy::document::PolicyDocument;
use race::Race;

fn main() {
    let text = Builtin::TelfordInfant2020.source();
    let policy = plain::read(text);
    assert_eq!(policy.rows(), 63, "the structs mirror the whole file");
    race::run(vec![
        Race::new("load Telford's file", 1)
            .add("serde_yaml into plain structs", move || {
                black_box(plain::read(black_box(text)));
            })
            .add("serde_yaml into serde_yaml::Value", move || {
                let value: serde_yaml::Value =
                    serde_yaml::from_str(black_box(text)).expect("the shipped file is YAML");
                black_box(value);
            })
            .add("PolicyDocument::from_bytes", move || {
                black_box(PolicyDocument::from_bytes(black_box(text).as_bytes()).is_ok());
            })
            .limited(2.5)
            .add("Policy::from_yaml", move || {
                black_box(Policy::from_yaml(black_box(text)).is_ok());
            }),
    ]);
}
