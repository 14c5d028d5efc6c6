//! It opens, nothing is fetched, and the browser has nothing to complain about.

use super::page::{Page, opened};
use super::{schools, telford, trafalgar, what_if};

/// Whatever can be opened or chosen is, so that whatever it would fetch is fetched.
const USE_ALL: &str = "document.querySelectorAll('details').forEach(d => { d.open = true; }), \
                       document.querySelectorAll('input').forEach(i => { i.checked = true; }), true";

#[track_caller]
fn is_whole(page: &Page, title: &str) {
    assert_eq!(page.ask("document.querySelector('h1').textContent"), title);
    // The style is in force: its policy on content lets it through.
    let colour = page.ask("getComputedStyle(document.querySelector('header')).backgroundColor");
    assert_ne!(colour, "rgba(0, 0, 0, 0)");
    assert_eq!(page.ask("document.scripts.length"), 0);
    assert_eq!(page.ask(USE_ALL), true);
    page.emulate("print", "light");
    page.emulate("screen", "dark");
    let resources = page.ask("performance.getEntriesByType('resource').length");
    assert_eq!(resources, 0);
    let heard = page.heard.lock().unwrap();
    let asked = heard.requests.iter().filter(|url| *url != "data:,");
    let asked: Vec<&String> = asked.collect();
    assert_eq!(asked.len(), 1, "{asked:?}");
    assert!(asked.iter().all(|url| url.starts_with("file://")));
    assert_eq!(heard.complaints, Vec::<String>::new());
}

#[test]
fn a_policy_with_tables() {
    let Some(page) = opened(&telford()) else {
        return;
    };
    is_whole(&page, "Online Safety Policy");
}

#[test]
fn a_policy_without_tables() {
    let Some(page) = opened(&trafalgar()) else {
        return;
    };
    is_whole(&page, "Online Safety Policy");
}

#[test]
fn two_policies() {
    for both in [schools(), what_if()] {
        let Some(page) = opened(&both) else { return };
        is_whole(&page, "Two policies side by side");
    }
}

/// What would be wrong is heard: a page that asks for a picture, whose style is forbidden, and whose
/// script says something.
#[test]
fn a_page_that_is_not_whole_is_noticed() {
    let bad =
        "<main><img src=\"http://example.org/picture.png\"><p style=\"color: red\">x</p></main>";
    let forbidden = telford().replace("<main", &format!("{bad}<main"));
    let allowed = format!("<!DOCTYPE html>{bad}<script>console.log('here')</script>");
    let Some(page) = opened(&forbidden) else {
        return;
    };
    page.wait_for("true");
    let heard = |page: &Page| {
        let heard = page.heard.lock().unwrap();
        (heard.requests.clone(), heard.complaints.join("\n"))
    };
    let (_, complaints) = heard(&page);
    assert!(
        complaints.contains("img-src") && complaints.contains("style"),
        "{complaints}"
    );
    let Some(page) = opened(&allowed) else { return };
    let (requests, complaints) = heard(&page);
    assert!(
        requests
            .iter()
            .any(|url| url == "http://example.org/picture.png"),
        "{requests:?}"
    );
    assert!(complaints.contains("here"), "{complaints}");
}
