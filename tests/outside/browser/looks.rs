//! It can be read: in light and dark, in print, on a small screen.

use super::page::{Page, opened};
use super::{schools, telford, trafalgar, what_if};

/// Every piece of text that can be seen whose contrast with what is behind it is too low, as WCAG 2
/// reckons it: colours as they come out, whatever the style sheet says.
const TOO_LOW: &str = r#"(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parsed = colour => {
        canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = rgb => {
        const [r, g, b] = rgb.map(v => v / 255)
            .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = element => {
        const bar = element.closest('text.share') && element.previousElementSibling;
        if (bar) return parsed(getComputedStyle(bar).fill).slice(0, 3);
        for (let e = element; e; e = e.parentElement) {
            const [r, g, b, a] = parsed(getComputedStyle(e).backgroundColor);
            if (a === 255) return [r, g, b];
        }
        return [255, 255, 255];
    };
    document.querySelectorAll('details').forEach(d => { d.open = true; });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Map();
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.textContent.trim() || element.closest('.vh, title, desc')) continue;
        if (!element.getClientRects().length) continue;
        const style = getComputedStyle(element);
        const ink = parsed(element.closest('svg') ? style.fill : style.color).slice(0, 3);
        const [high, low] = [light(ink), light(behind(element))].sort((a, b) => b - a);
        const ratio = (high + 0.05) / (low + 0.05);
        const kind = element.tagName + '.' + element.className + ' in ' + element.parentElement.className;
        found.set(kind, Math.min(ratio, found.get(kind) ?? 99));
    }
    return [...found].map(([kind, ratio]) => ratio.toFixed(2) + ' ' + kind);
})()"#;

/// The contrast of each kind of text; the worst is 4.5 to 1 or better.
#[track_caller]
fn can_be_read(page: &Page) -> usize {
    let all = page.list(TOO_LOW);
    let low = all
        .iter()
        .filter(|one| one.split(' ').next().unwrap().parse::<f64>().unwrap() < 4.5);
    assert_eq!(low.collect::<Vec<_>>(), Vec::<&String>::new());
    all.len()
}

#[test]
fn in_light_in_dark_and_in_print() {
    for html in [telford(), trafalgar(), schools(), what_if()] {
        let Some(page) = opened(&html) else { return };
        let mut backgrounds = Vec::new();
        for (media, scheme) in [("screen", "light"), ("screen", "dark"), ("print", "dark")] {
            page.emulate(media, scheme);
            let kinds = can_be_read(&page);
            assert!(kinds > 20, "{kinds}");
            backgrounds.push(page.ask("getComputedStyle(document.body).backgroundColor"));
        }
        // Dark on a screen alone: paper is white.
        let [light, dark, print] = backgrounds.try_into().unwrap();
        assert_ne!(light, dark);
        assert_eq!(print, "rgb(255, 255, 255)");
    }
}

#[test]
fn a_colour_that_is_too_faint_is_noticed() {
    let faint =
        "<!DOCTYPE html><body><p class=\"faint\">x</p><style>.faint { color: #999 }</style>";
    let Some(page) = opened(faint) else { return };
    assert_eq!(page.list(TOO_LOW), ["2.85 P.faint in "]);
}

/// Whether an element takes room.
fn is_seen(selector: &str) -> String {
    format!(
        "[...document.querySelectorAll('{selector}')].some(e => e.checkVisibility({{ contentVisibilityAuto: true, visibilityProperty: true }}) && e.getClientRects().length > 0)"
    )
}

/// Filters and links are gone, and heads stand on each sheet of paper that a table goes over.
#[track_caller]
fn is_for_paper(page: &Page) {
    for gone in [".filter", "nav", ".skip"] {
        assert_eq!(page.ask(&is_seen(gone)), false, "{gone}");
    }
    let heads = "getComputedStyle(document.querySelector('thead')).display";
    assert_eq!(page.ask(heads), "table-header-group");
}

#[test]
fn in_print_a_table_has_its_notes_below() {
    let Some(page) = opened(&telford()) else {
        return;
    };
    let notes = is_seen(".on-paper dd");
    assert_eq!(page.ask(&notes), false);
    assert_eq!(page.ask(&is_seen(".filter summary")), true);
    page.emulate("print", "light");
    page.wait_for(&notes);
    is_for_paper(&page);
    assert_eq!(page.ask(&is_seen("tbody th details ul li")), false);
    // Each note is the row's own, word for word.
    let other = "[...document.querySelectorAll('.on-paper dt')].filter(dt => { \
                 const row = dt.closest('section').querySelectorAll('tbody tr')[parseInt(dt.textContent) - 1]; \
                 const said = [...row.querySelectorAll('th > details:first-child > ul > li')]; \
                 return dt.nextElementSibling.textContent !== said.map(li => li.textContent).join(' '); \
                 }).map(dt => dt.textContent)";
    assert_eq!(page.list(other), Vec::<String>::new());
    // What is done on suspicion is open.
    assert_eq!(
        page.ask(&is_seen(
            "#procedure ~ details ol li, #procedure ~ details ul li"
        )),
        true
    );
}

#[test]
fn in_print_rows_that_moved_are_open() {
    let Some(page) = opened(&what_if()) else {
        return;
    };
    page.emulate("print", "light");
    page.wait_for(&is_seen("tr.moved th details ul li"));
    is_for_paper(&page);
    let wrong = "[...document.querySelectorAll('.beside th details')].filter(d => \
                 d.querySelector('ul, dl')?.checkVisibility({ contentVisibilityAuto: true }) \
                 === d.closest('tr').matches('.same')).map(d => d.textContent)";
    assert_eq!(page.list(wrong), Vec::<String>::new());
}

/// As wide as a sheet of A4 between its margins.
#[test]
fn in_print_no_table_is_wider_than_the_paper() {
    for html in [telford(), trafalgar(), schools(), what_if()] {
        let Some(page) = opened(&html) else { return };
        page.emulate("print", "light");
        page.resize(718, 1040, 1.0);
        let wide = "[...document.querySelectorAll('body *')].filter(e => \
                    e.getBoundingClientRect().right > innerWidth && !e.closest('.vh, .skip'))\
                    .map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40))";
        assert_eq!(page.list(wide), Vec::<String>::new());
    }
}

/// Nothing that a picture says is cut off, nor stands over the edge of what it is about.
#[test]
fn in_the_picture_every_word_has_room() {
    for html in [telford(), trafalgar()] {
        let Some(page) = opened(&html) else { return };
        let out = "[...document.querySelectorAll('svg text')].filter(t => { \
                   const bar = t.matches('.share') && t.previousElementSibling; \
                   const [own, room] = [t, bar || t.ownerSVGElement].map(e => e.getBoundingClientRect()); \
                   return own.left < room.left || own.right > room.right || \
                   own.top < room.top - 2 || own.bottom > room.bottom + 2; }).map(t => t.textContent)";
        assert_eq!(page.list(out), Vec::<String>::new());
        assert_eq!(
            page.ask("document.querySelectorAll('svg text').length > 10"),
            true
        );
    }
}

/// On a small screen tables scroll for themselves, and the page does not.
#[test]
fn on_a_small_screen_nothing_sticks_out() {
    for html in [telford(), trafalgar(), schools(), what_if()] {
        let Some(page) = opened(&html) else { return };
        page.resize(360, 740, 1.0);
        page.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        let wide = "document.documentElement.scrollWidth";
        assert_eq!(page.ask(wide), 360, "the page is wider than the screen");
        // Each box that scrolls can be reached with the keyboard and has a name.
        let mute = "[...document.querySelectorAll('.scroll')].filter(s => s.tabIndex !== 0 || \
                    !(s.ariaLabel || document.getElementById(s.getAttribute('aria-labelledby')))).length";
        assert_eq!(page.ask(mute), 0);
    }
}
