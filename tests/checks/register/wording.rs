//! How the statements of the shipped registers are worded.

use online_safety_policy::builtin::Builtin;
use online_safety_policy::check::register::RegisteredStatement;
use online_safety_policy::vocabulary::Force;
use strum::IntoEnumIterator as _;

use crate::register::shipped::register;

/// After "must not", another "never" would say the opposite of the document.
#[test]
fn no_prohibition_negates_twice() {
    const NEGATIONS: [&str; 8] = [
        "no", "not", "never", "nobody", "nothing", "none", "neither", "nor",
    ];
    for which in Builtin::iter() {
        let register = register(which);
        let forbids = |statement: &&RegisteredStatement| {
            matches!(statement.force, Some(Force::MustNot | Force::ShouldNot))
        };
        let prohibitions: Vec<_> = register.statements().iter().filter(forbids).collect();
        assert!(prohibitions.len() >= 30, "{}", prohibitions.len());
        for statement in prohibitions {
            let mut words = statement.says.split(|c: char| !c.is_alphabetic());
            let found = words.find(|word| NEGATIONS.contains(word));
            assert_eq!(found, None, "{}: {}", statement.name, statement.says);
        }
    }
}
