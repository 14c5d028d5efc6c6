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
