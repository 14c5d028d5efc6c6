//! Registers made to cost much, and texts of any kind: an error, never a panic,
//! and nothing is loaded by halves.

use std::fmt::Write as _;

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::Register;
use online_safety_policy::document::RegisterDocument;
use proptest::prelude::*;

use support::hostile::hostile;

fn telford(statements: &str) -> String {
    format!("format: 1\npolicy: telford-infant-2020\nstatements:\n{statements}")
}

/// As much of something wrong as there is room for.
fn below_the_limits() -> Vec<String> {
    let many = |n: usize, line: &dyn Fn(usize) -> String| (0..n).map(line).collect::<String>();
    let one = |more: &str| {
        telford(&format!(
            "  a: {{ line: 1, who: [staff], serves: none, says: a, {more} }}\n"
        ))
    };
    vec![
        one(&format!(
            "rules: [{}]",
            many(11_000, &|n| format!("rules.r{n},"))
        )),
        one(&format!("rules: [{}]", "rules.r,".repeat(11_000))),
        one(&format!("rules: [{}]", "policy.school,".repeat(11_000))),
        telford(&format!(
            "  a: {{ line: 1, who: [{}], serves: none, says: a }}\n",
            many(11_000, &|n| format!("p{n},"))
        )),
        telford(&many(2_000, &|n| {
            format!(
                "  s{n}: {{ line: 1, who: staff, serves: none, unencoded: repeats, of: s{}, says: a }}\n",
                n + 1
            )
        })),
        telford(&many(1_000, &|n| {
            format!("  s{n}: {{ line: {n}-9999, who: staff, serves: none, says: a }}\n")
        })) + &format!(
            "lines-without-statement: [{}]\n",
            many(8_000, &|n| format!("{},", n + 1))
        ),
        telford(&many(3_000, &|n| format!("  s{n}: {{ lin: 1 }}\n"))),
    ]
}

#[test]
fn hostile_files_are_refused() {
    let policy = Builtin::TelfordInfant2020.policy();
    let texts = below_the_limits().into_iter().map(String::into_bytes);
    let hostile = hostile().into_iter().map(|(_, bytes)| bytes);
    for bytes in hostile.chain(texts) {
        let name = String::from_utf8_lossy(&bytes[..bytes.len().min(99)]).into_owned();
        let Err(error) = Register::from_bytes(&bytes, policy) else {
            panic!("{name} loads");
        };
        assert!(error.diagnostics().len() <= 200, "{name}");
        assert!(error.to_string().len() < 200_000, "{name}");
    }
}

/// As many statements as there is room for are a register.
#[test]
fn a_large_register_loads() {
    let policy = Builtin::TelfordInfant2020.policy();
    let mut text = String::new();
    for n in 0..1_500 {
        let line = n + 1;
        writeln!(
            text,
            "  s{n}: {{ line: {line}, who: staff, serves: classify, rules: policy.school, says: a }}"
        )
        .unwrap();
    }
    let register = Register::from_yaml(&telford(&text), policy).unwrap();
    assert_eq!(register.statements().len(), 1_500);
    assert_eq!(register.statements_of("policy.school").count(), 1_500);
}

proptest! {
    #[test]
    fn any_bytes_are_a_register_or_faults(bytes: Vec<u8>) {
        let policy = Builtin::TelfordInfant2020.policy();
        if let Err(error) = Register::from_bytes(&bytes, policy) {
            prop_assert!(!error.diagnostics().is_empty());
        }
    }

    /// A stretch of a shipped file is cut out, or another text stands in its place.
    #[test]
    fn a_damaged_register_is_whole_or_refused(
        start in 0_usize..90_000,
        length in 0_usize..400,
        with in "[ \\[\\]{}:,.x\"\n#a-z0-9-]{0,12}",
        telford: bool,
    ) {
        let builtin = if telford { Builtin::TelfordInfant2020 } else { Builtin::TrafalgarInfant2018 };
        let text = builtin.register_source();
        let near = |mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) { at += 1 }
            at
        };
        let (start, end) = (near(start), near(start + length));
        let damaged = format!("{}{with}{}", &text[..start], &text[end..]);
        match Register::from_yaml(&damaged, builtin.policy()) {
            Ok(register) => {
                // Every statement of the file is there, with all that the file says of it.
                let document = RegisterDocument::from_bytes(damaged.as_bytes()).unwrap();
                let written: Vec<&str> = document.statements.iter().map(|(name, _)| &**name).collect();
                let loaded: Vec<&str> = register.statements().iter().map(|s| &*s.name).collect();
                prop_assert_eq!(loaded, written);
                let _ = register.coverage(builtin.policy());
            }
            Err(error) => {
                prop_assert!(!error.annotated("register.yaml", &damaged).to_string().is_empty());
            }
        }
    }
}
