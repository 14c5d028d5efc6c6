//! The pictures in the README, and that they are there.

use std::path::PathBuf;

use headless_chrome::protocol::cdp::Page::{CaptureScreenshotFormatOption, Viewport};

use support::root;

use super::page::{Page, opened};
use super::{telford, what_if};

const README: &str = include_str!("../../../README.md");

/// The pictures that the README shows: what it says of each, and its file.
fn shown() -> Vec<(&'static str, PathBuf)> {
    let pictures = README.split("![").skip(1);
    pictures
        .map(|picture| {
            let (says, rest) = picture.split_once("](").unwrap();
            (says, root().join(rest.split(')').next().unwrap()))
        })
        .collect()
}

#[test]
fn the_readme_shows_pictures_that_are_there_and_says_what_is_on_them() {
    let shown = shown();
    assert!(shown.len() >= 3, "{shown:?}");
    for (says, file) in shown {
        assert!(says.len() > 30, "{says}");
        let bytes = std::fs::read(&file).unwrap_or_else(|error| panic!("{file:?}: {error}"));
        assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "{file:?}");
        assert!(bytes.len() < 200_000, "{file:?}: {} bytes", bytes.len());
    }
}

/// Takes a picture of the page from the top of one element to the end of another.
fn taken(page: &Page, from: &str, to: &str) -> Vec<u8> {
    let edge = |selector: &str, edge: &str| -> f64 {
        let asked = format!(
            "document.querySelector('{selector}').getBoundingClientRect().{edge} + scrollY"
        );
        page.ask(&asked).as_f64().unwrap()
    };
    let (top, bottom) = (edge(from, "top"), edge(to, "bottom"));
    // Only what is in the window is painted.
    page.resize(1200, bottom.ceil() as u32 + 40, 1.0);
    let clip = Viewport {
        x: 0.0,
        y: top,
        width: 1200.0,
        height: bottom - top + 16.0,
        scale: 1.0,
    };
    page.tab
        .capture_screenshot(CaptureScreenshotFormatOption::Png, None, Some(clip), true)
        .unwrap()
}

/// Makes the pictures anew: `cargo test --manifest-path tests/outside/Cargo.toml -- --ignored pictures`, and then, to take
/// off two thirds, `pngquant --ext .png --force examples/render/*.png`.
#[test]
#[ignore = "it writes files of the project; the one who runs it looks at them"]
fn pictures() {
    let folder = root().join("examples/render");
    let pages = [
        (
            "telford.png",
            telford(),
            "light",
            "true",
            ["header", "#user-actions ~ .legend"],
        ),
        (
            "telford-dark.png",
            telford(),
            "dark",
            "document.querySelectorAll('.communications tr:nth-child(5) details')\
             .forEach(d => { d.open = true; })",
            ["#communications", "#communications ~ .legend"],
        ),
        (
            "answers.png",
            telford(),
            "light",
            "true",
            ["#answers", "svg.chart"],
        ),
        (
            "what-if.png",
            what_if(),
            "light",
            "document.querySelectorAll('[id$=-moved]').forEach(i => { i.checked = true; }), \
             document.querySelector('tr.stricter details').open = true",
            ["#verdict", "table.pupil-incidents"],
        ),
    ];
    for (name, html, scheme, then, [from, to]) in pages {
        let Some(page) = opened(&html) else { return };
        page.ask(then);
        page.emulate("screen", scheme);
        page.resize(1200, 900, 1.0);
        std::fs::write(folder.join(name), taken(&page, from, to)).unwrap();
    }
}
