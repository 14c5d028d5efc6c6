//! Policies that grow: by rows of the school's own, by groups.

use std::fmt::Write as _;

/// What stands at the head of each.
const HEAD: &str = "format: 1\npolicy: { id: grown, school: A made-up school, title: Grown }\n";

/// A policy with so many rows of its own: two of three are things done, one is a technology.
pub(crate) fn rows(count: usize) -> String {
    let tables = [
        ("user-actions", "act", count - count / 3, "unacceptable"),
        ("technologies", "device", count / 3, "not-allowed"),
    ];
    let mut text = format!("{HEAD}own:\n");
    for (kind, name, count, _) in tables {
        push(&mut text, format_args!("  {kind}:\n"));
        for number in 0..count {
            let row = format_args!("    {name}-{number}: {{ label: {name} {number} }}\n");
            push(&mut text, row);
        }
    }
    for (table, name, count, level) in tables {
        let (table, other) = match table {
            "technologies" => ("communications", "allowed"),
            table => (table, "acceptable"),
        };
        let head = format_args!(
            "{table}:\n  audiences: [everyone]\n  columns: [{other}, {level}]\n  rows:\n"
        );
        push(&mut text, head);
        for number in 0..count {
            let level = if number % 2 == 0 { level } else { other };
            let line = number + 1;
            let row = format_args!("    {name}-{number}: {{ line: {line}, everyone: {level} }}\n");
            push(&mut text, row);
        }
    }
    text
}

/// A policy with so many groups of pupils of whom nobody is in two, each with a rule of its own.
pub(crate) fn groups(count: usize) -> String {
    let mut text = format!("{HEAD}own:\n  roles:\n");
    let every = |text: &mut String, line: fn(usize) -> String| {
        (0..count).for_each(|number| text.push_str(&line(number)));
    };
    every(&mut text, |n| {
        format!("    year-{n}: {{ label: Year {n} }}\n")
    });
    text.push_str("groups:\n  kinds:\n");
    every(&mut text, |n| format!("    year-{n}: pupil\n"));
    let years: Vec<String> = (0..count).map(|number| format!("year-{number}")).collect();
    push(
        &mut text,
        format_args!("  apart: [[{}]]\n", years.join(", ")),
    );
    text.push_str(
        "user-actions:\n  audiences: [everyone]\n  columns: [acceptable, unacceptable]\n  rows:\n    \
         gambling: { line: 1, everyone: unacceptable }\nrules:\n",
    );
    every(&mut text, |n| {
        let line = n + 2;
        format!(
            "  of-{n}: {{ who: year-{n}, about: social-media, line: {line}, cases: [{{ when: \
             {{ teacher-permission: \"yes\" }}, then: allowed }}], otherwise: not-allowed }}\n"
        )
    });
    text
}

fn push(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing into a text cannot fail.
    let _ = text.write_fmt(line);
}
