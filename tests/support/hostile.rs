//! Texts made to cost much, shared by the test that they are refused and the
//! bench that measures what the refusal costs.

const MEBIBYTE: usize = 1 << 20;

/// Each with a name for the table.
pub fn hostile() -> Vec<(&'static str, Vec<u8>)> {
    let text = |text: String| text.into_bytes();
    let fill = |unit: &str| unit.repeat(MEBIBYTE / unit.len());
    let mut all = vec![
        ("over 1 MiB", text("# a comment\n".repeat(100_000))),
        (
            "a scalar of 50 MB",
            text(format!("note: {}\n", "x".repeat(50_000_000))),
        ),
        (
            "a scalar of 1 MiB",
            text(format!("note: {}", "x".repeat(MEBIBYTE - 6))),
        ),
        (
            "a quoted scalar of 1 MiB",
            text(format!("note: \"{}\"", "x".repeat(MEBIBYTE - 8))),
        ),
        (
            "100,000 rows",
            text("rows:\n".to_owned() + &"  r: 1\n".repeat(100_000)),
        ),
        ("100,000 items", text("- x\n".repeat(100_000))),
        (
            "100,000 items in brackets",
            text(format!("[{}]", "x, ".repeat(100_000))),
        ),
        ("10,000 brackets deep", text("[".repeat(10_000))),
        ("10,000 braces deep", text("{a: ".repeat(10_000))),
        ("10,000 lists deep", text("- ".repeat(10_000))),
        ("10,000 keys deep", text("? ".repeat(10_000))),
        (
            "1,400 lines, each deeper",
            text(
                (0..1_400)
                    .map(|n| format!("{}a:\n", " ".repeat(n)))
                    .collect(),
            ),
        ),
        ("alias bomb", text(aliases(9))),
        ("alias bomb in 1 MiB", text(aliases(20_000))),
        ("brackets", text(fill("["))),
        ("lists in lists", text(fill("- "))),
        ("empty items", text(format!("[{}", fill("a,")))),
        (
            "aliases",
            text(format!("[{}", "*a ".repeat(MEBIBYTE / 3 - 1))),
        ),
        ("1.1 booleans", text(format!("[{}]", "no, ".repeat(30_000)))),
        ("no-break spaces", text(fill("\u{A0}\n"))),
        (
            "characters of no width in one line",
            text(format!("a: {}", "\u{200B}".repeat(MEBIBYTE / 3 - 2))),
        ),
        (
            "accents upon accents in one line",
            text(format!("a: yes, {}", "\u{301}".repeat(MEBIBYTE / 2 - 8))),
        ),
        (
            "two places far apart in one line",
            text(format!("{{ a: {}, a: 1 }}", "x".repeat(61_000))),
        ),
        (
            "many places far apart in one line",
            text(format!(
                "{{ {} }}",
                format!("a: {}, ", "x".repeat(5_000)).repeat(200)
            )),
        ),
        ("a tab before each line", text(fill("\ta\n"))),
        (
            "a tab before each row",
            text(
                "a:\n".to_owned()
                    + &(0..9_000)
                        .map(|n| format!("\tk{n}: 1\n"))
                        .collect::<String>(),
            ),
        ),
        ("tabs", text(fill("\ta\nb\n"))),
        ("one key again", text("a: 1\n".repeat(40_000))),
        (
            "many keys and one again",
            text(
                (0..20_000)
                    .map(|n| format!("k{n}: 1\n"))
                    .collect::<String>()
                    + "k7: 2\n",
            ),
        ),
        (
            "wide characters, not closed",
            text(format!("é: [{}", "éé,".repeat(49_000))),
        ),
        ("quotes, not closed", text(fill("\"a "))),
        (
            "lines of a text",
            text("a: x\n".to_owned() + &"  y\n".repeat(250_000)),
        ),
        (
            "unknown keys",
            text(
                "format: 1\n".to_owned()
                    + &(0..20_000)
                        .map(|n| format!("k{n}: 1\n"))
                        .collect::<String>(),
            ),
        ),
        (
            "unknown rows",
            text(
                "format: 1\nuser-actions:\n  rows:\n".to_owned()
                    + &(0..15_000)
                        .map(|n| format!("    k{n}: {{ line: 1 }}\n"))
                        .collect::<String>(),
            ),
        ),
        ("zero bytes", vec![0; MEBIBYTE]),
        (
            "not UTF-8 at the end",
            [vec![b'#'; MEBIBYTE - 1], vec![0xFF]].concat(),
        ),
    ];
    all.extend(below_the_limits());
    all
}

/// Texts that no limit on the text as such refuses: as much of something wrong
/// as there is room for.
fn below_the_limits() -> impl Iterator<Item = (&'static str, Vec<u8>)> {
    let many = |n: usize, line: &dyn Fn(usize) -> String| (0..n).map(line).collect::<String>();
    let unknown_rows = "user-actions:\n  audiences: [everyone]\n  columns: [acceptable]\n  rows:\n";
    let all = [
        (
            "keys that nobody knows",
            many(5_800, &|n| format!("k{n}: 1\n")),
        ),
        (
            "long keys that nobody knows",
            many(3_500, &|n| format!("{}{n}: 1\n", "k".repeat(240))),
        ),
        (
            "keys that are nearly known",
            many(5_800, &|n| format!("times{n}: 1\n")),
        ),
        (
            "rows that nobody knows",
            unknown_rows.to_owned()
                + &many(3_000, &|n| {
                    format!("    k{n}: {{ line: 1, everyone: acceptable }}\n")
                }),
        ),
        (
            "cells of nobody",
            unknown_rows.to_owned()
                + &many(3_000, &|n| {
                    format!("    k{n}: {{ line: 1, pupil{n}: acceptable }}\n")
                }),
        ),
        (
            "roles that nobody knows",
            format!(
                "audiences:\n  a: {{ label: A, roles: [{}] }}\n",
                many(11_800, &|n| format!("r{n},"))
            ),
        ),
        (
            "one role again and again",
            format!(
                "audiences:\n  a: {{ label: A, roles: [{}] }}\n",
                "pupil,".repeat(11_800)
            ),
        ),
        (
            "one unknown role again and again",
            "rules:\n".to_owned() + &many(3_900, &|n| format!("  r{n}: {{ who: [zzz] }}\n")),
        ),
        (
            "one unknown word again and again",
            format!(
                "evidence:\n  e: {{ line: 1, keep: [print], of: [{}] }}\n",
                "zzz,".repeat(11_700)
            ),
        ),
        (
            "many audiences",
            "audiences:\n".to_owned()
                + &many(2_900, &|n| {
                    format!("  a{n}: {{ label: A, roles: [pupil] }}\n")
                }),
        ),
        (
            "many audiences, and as many others",
            "audiences:\n".to_owned()
                + &many(1_400, &|n| {
                    format!("  a{n}: {{ label: A, roles: [pupil] }}\n")
                })
                + &format!(
                    "rules:\n  r: {{ who: [{}] }}\n",
                    many(6_000, &|n| format!("b{n},"))
                ),
        ),
        (
            "many own words, and their use",
            "own:\n  roles:\n".to_owned()
                + &many(2_800, &|n| format!("    a{n}: {{ label: A }}\n"))
                + &format!(
                    "rules:\n  r: {{ who: [{}] }}\n",
                    many(3_000, &|n| format!("a{n},"))
                ),
        ),
        (
            "long words that are nearly declared",
            "own:\n  user-actions:\n".to_owned()
                + &many(250, &|n| {
                    format!(
                        "    {}-x{n}: {{ label: A, area: conduct }}\n",
                        "ab".repeat(28)
                    )
                })
                + &format!(
                    "rules:\n  r: {{ line: 1, who: [everyone], is: allowed, about: [{}] }}\n",
                    many(5_000, &|n| format!("{}-y{n},", "ab".repeat(28)))
                ),
        ),
        (
            "long rows that see nearly a row",
            "pupil-incidents:\n  audience: everyone\n  columns: [police]\n  rows:\n".to_owned()
                + &many(3_000, &|n| {
                    format!(
                        "    illegal-materia-{n}: {{ line: 1, see: illegal-material, intent: [careless] }}\n"
                    )
                }),
        ),
        (
            "cells of those who are nearly known",
            "audiences:\n".to_owned()
                + &many(250, &|n| {
                    format!(
                        "  {}-x{n}: {{ label: A, roles: [pupil] }}\n",
                        "ab".repeat(28)
                    )
                })
                + unknown_rows
                + &many(2_500, &|n| {
                    format!(
                        "    gambling-{n}: {{ line: 1, {}-y{n}: acceptable }}\n",
                        "ab".repeat(28)
                    )
                }),
        ),
        (
            "headings backwards",
            "sections:\n".to_owned()
                + &many(3_900, &|n| {
                    format!("  - {{ line: {}, title: T }}\n", 9_000 - n)
                }),
        ),
        (
            "incidents that nobody knows",
            "mapping:\n  gambling:\n    pupil-incidents:\n".to_owned()
                + &many(3_900, &|n| {
                    format!("      - {{ incident: misuse{n}, fit: direct }}\n")
                }),
        ),
        (
            "rows that see no row",
            "pupil-incidents:\n  audience: everyone\n  columns: [police]\n  rows:\n".to_owned()
                + &many(3_900, &|n| {
                    format!("    misuse{n}: {{ line: 1, see: m{n} }}\n")
                }),
        ),
        (
            "cases that are never reached",
            "rules:\n  r:\n    line: 1\n    who: [everyone]\n    about: [gambling]\n    cases:\n"
                .to_owned()
                + &"      - { when: { place: [classroom], moment: [lesson] }, then: allowed }\n"
                    .repeat(1_450),
        ),
        (
            "lints that nobody knows",
            "lints:\n".to_owned() + &many(5_800, &|n| format!("  OSP{n}: warn\n")),
        ),
        (
            "keys written twice",
            format!(
                "x: {{{}}}\n",
                many(2_900, &|n| format!("k{n}: 1,")).repeat(2)
            ),
        ),
    ];
    let head = "format: 1\npolicy: { id: p, school: S, title: T }\n";
    all.map(|(name, text)| (name, (head.to_owned() + &text).into_bytes()))
        .into_iter()
}

/// Each anchor a list of the one before, ten times.
fn aliases(levels: usize) -> String {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..=levels {
        let list = vec![format!("*a{}", level - 1); 10].join(", ");
        text += &format!("a{level}: &a{level} [{list}]\n");
        if text.len() > MEBIBYTE - 4_000 {
            break;
        }
    }
    text
}
