//! Whoever cannot point can use it, and whoever cannot see can hear it.

use super::page::{Page, opened};
use super::{schools, telford, trafalgar};

/// Captions, scopes and heads, as the browser understands them.
#[track_caller]
fn has_heads(page: &Page, tables: u64) {
    let all = "[...document.querySelectorAll('table')]";
    assert_eq!(page.ask(&format!("{all}.length")), tables);
    let bare = format!(
        "{all}.filter(t => !(t.caption && t.caption.textContent.trim() && t.tHead && \
         [...t.querySelectorAll('th')].every(h => h.scope) && \
         [...t.tBodies[0].rows].every(r => r.querySelector('th[scope=row]')))).map(t => t.className)"
    );
    assert_eq!(page.list(&bare), Vec::<String>::new());
    // Each cell stands under as many columns as there are.
    let ragged = format!(
        "{all}.filter(t => new Set([...t.tBodies[0].rows].map(r => r.cells.length)).size !== 1)\
         .map(t => t.className)"
    );
    assert_eq!(page.list(&ragged), Vec::<String>::new());
}

#[test]
fn tables_have_heads_for_whoever_hears_them() {
    for (html, tables) in [(telford(), 5), (trafalgar(), 5), (schools(), 8)] {
        let Some(page) = opened(&html) else { return };
        has_heads(&page, tables);
    }
}

#[test]
fn the_skip_link_comes_first_and_leads_to_the_content() {
    let Some(page) = opened(&telford()) else {
        return;
    };
    page.press("Tab");
    assert_eq!(page.ask("document.activeElement.className"), "skip");
    let left = "document.activeElement.getBoundingClientRect().left >= 0";
    assert_eq!(page.ask(left), true);
    page.press("Enter");
    page.wait_for("location.hash === '#main'");
    page.press("Tab");
    assert_eq!(page.ask("!!document.activeElement.closest('main')"), true);
}

/// How many rows of a table can be seen.
fn shown(table: &str) -> String {
    format!(
        "[...document.querySelectorAll('table.{table} tbody tr')]\
         .filter(r => getComputedStyle(r).display !== 'none').length"
    )
}

#[test]
fn filters_and_details_obey_the_keyboard() {
    let Some(page) = opened(&telford()) else {
        return;
    };
    let shown = shown("user-actions");
    assert_eq!(page.ask(&shown), 22);
    page.tab_to(".filter summary");
    page.press("Enter");
    page.wait_for("document.querySelector('.filter').open");
    page.press("Tab");
    assert_eq!(page.ask("document.activeElement.type"), "radio");
    // The first filter: what is acceptable, in one reading or another.
    page.press("ArrowDown");
    page.wait_for("document.activeElement.id === 'show-user-actions-c1'");
    assert_eq!(page.ask(&shown), 3);
    page.press("ArrowUp");
    page.wait_for("document.activeElement.id === ''");
    assert_eq!(page.ask(&shown), 22);

    page.tab_to("table.user-actions tbody summary");
    let open = "document.querySelector('table.user-actions tbody details').open";
    assert_eq!(page.ask(open), false);
    for key in ["Enter", " "] {
        page.press(key);
        page.wait_for(open);
        page.press(key);
        page.wait_for(&format!("!{open}"));
    }
    // What has the focus shows it.
    let outline = "getComputedStyle(document.activeElement).outlineStyle";
    assert_eq!(page.ask(outline), "solid");
}

/// Every filter leaves as many rows as it says, in every table.
#[test]
fn filters_leave_the_rows_that_they_count() {
    for html in [telford(), trafalgar(), schools()] {
        let Some(page) = opened(&html) else { return };
        let wrong = "[...document.querySelectorAll('fieldset input')].filter(i => { \
                     i.checked = true; \
                     const rows = i.closest('section').querySelectorAll('tbody tr'); \
                     const seen = [...rows].filter(r => getComputedStyle(r).display !== 'none'); \
                     const said = i.parentElement.textContent.match(/\\((\\d+)\\)$/)[1]; \
                     return seen.length !== Number(said); }).map(i => i.parentElement.textContent)";
        assert_eq!(page.list(wrong), Vec::<String>::new());
        let inputs = page.ask("document.querySelectorAll('fieldset input').length > 10");
        assert_eq!(inputs, true);
    }
}

#[test]
fn the_rows_that_moved_can_be_seen_alone() {
    let Some(page) = opened(&schools()) else {
        return;
    };
    let shown = shown("user-actions");
    let all = page.ask(&shown);
    page.tab_to(".filter summary");
    page.press("Enter");
    page.wait_for("document.querySelector('.filter').open");
    page.press("Tab");
    page.press("ArrowDown");
    page.wait_for("document.activeElement.id === 'show-user-actions-moved'");
    let moved = page.ask("document.querySelectorAll('table.user-actions tr.moved').length");
    assert_eq!(page.ask(&shown), moved);
    assert_ne!(moved, all);
}
