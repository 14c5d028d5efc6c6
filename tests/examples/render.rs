//! Policies on paper, on the command line.

use super::{answer, misused, refuses, run};

#[test]
fn markdown_is_what_is_printed_unless_asked_otherwise() {
    let markdown = answer("render", "--as-of 2026-11-22");
    assert_eq!(
        answer(
            "render",
            "telford-infant-2020 --format markdown --as-of 2026-11-22"
        ),
        markdown
    );
    assert!(markdown.starts_with("# Telford Infant School, Online Safety Policy\n"));
    assert!(markdown.contains("| 17 | Online gambling | | | | X | |"));
    assert!(markdown.contains("OSP001"), "the findings are there");
    let bare = answer("render", "--no-findings");
    assert!(!bare.contains("OSP001"));
}

#[test]
fn a_page_is_written_where_the_ending_asks_for_one() {
    let dir = new_directory();
    for (name, begins) in [("a.html", "<!DOCTYPE html>"), ("a.md", "# Trafalgar")] {
        let file = dir.join(name);
        let said = answer(
            "render",
            &format!("trafalgar-infant-2018 --output {}", file.display()),
        );
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(begins), "{name}");
        assert!(said.contains(&format!("{} bytes", text.len())), "{said}");
    }
    std::fs::remove_dir_all(dir).unwrap();
}

#[test]
fn two_policies_side_by_side() {
    let school = "tests/policies/small_school.yaml";
    let amendment = "tests/policies/parents_hear.amendment.yaml";
    let amended = answer("render", &format!("{school} --amend {amendment}"));
    assert!(amended.starts_with("# Two policies side by side\n\nStricter only."));
    assert!(amended.contains("| Amendments | none | 1 |"), "{amended}");
    assert!(amended.contains("**3** Inform parents or carers | **Stricter** |"));
    let twice = format!("{school} {school}");
    let both = answer("render", &format!("{twice} --amend {amendment}"));
    assert_eq!(both, amended);
    let same = answer("render", &twice);
    assert!(same.contains("No answer changes") && !same.contains("**Stricter**"));
    let page = answer("render", &format!("{twice} --format html"));
    assert!(page.contains("<h1>Two policies side by side</h1>"));
    misused(
        "render",
        &format!("{twice} --no-findings"),
        "cannot be used with",
    );
    refuses(
        "render",
        &format!("{twice} --amend no-such-file.yaml"),
        "cannot read the amendment `no-such-file.yaml`: No such file or directory (os error 2)",
    );
}

/// A new directory that no other run uses.
fn new_directory() -> std::path::PathBuf {
    let dir = std::env::temp_dir().join(format!("render-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

#[test]
fn what_cannot_be_read_or_written_is_said() {
    refuses(
        "render",
        "telford-infant-2021",
        "no shipped policy and no file is called `telford-infant-2021`; did you mean \
         `telford-infant-2020`?",
    );
    misused("render", "--format pdf", "possible values: markdown, html");
    for (arguments, why) in [
        (
            "--output out.pdf",
            "`out.pdf` names a file of another kind; end it in `.md`, `.markdown`, `.txt`, `.html`, `.htm`",
        ),
        (
            "--output out.md --format html",
            "`out.md` contradicts --format; end it in `.html`, `.htm`",
        ),
        (
            "--output out.HTML --format markdown",
            "`out.HTML` contradicts --format; end it in `.md`, `.markdown`, `.txt`",
        ),
    ] {
        refuses("render", arguments, why);
    }
    let run_it = run("render", "--output no/such/place.html");
    assert_eq!(run_it.code, 1);
    assert!(
        run_it.err.contains("cannot write `no/such/place.html`"),
        "{}",
        run_it.err
    );
    let faulty = run("render", "tests/policies/faulty.yaml");
    assert_eq!((faulty.code, faulty.out.as_str()), (1, ""));
    assert!(faulty.err.contains("E0301"), "{}", faulty.err);
}
