//! The page in a real browser: it opens, fetches nothing, and obeys the keyboard.
//!
//! Where there is no Chromium, the test says so and passes; with `DEMAND_BROWSER` set it fails.
#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "where a helper fails, the test fails; a test that is skipped says so"
)]

use std::ffi::OsStr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Network, Runtime};
use headless_chrome::{Browser, LaunchOptions, Tab};
use jiff::civil::date;
use online_safety_policy::builtin;
use online_safety_policy::lint::Check;
use online_safety_policy::render::Paper;
use serde_json::{Value, json};

/// Not even the browser itself is to call anybody.
const ARGUMENTS: [&str; 5] = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Everything that the page asked for and that the browser complained about.
#[derive(Default)]
struct Heard {
    requests: Vec<String>,
    complaints: Vec<String>,
}

struct Page {
    tab: Arc<Tab>,
    heard: Arc<Mutex<Heard>>,
    file: PathBuf,
    // Last, so that the browser outlives its tab.
    _browser: Browser,
}

/// Where the browser is, if there is one.
fn chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome"];
    let path = std::env::var_os("PATH")?;
    let places = std::env::split_paths(&path).collect::<Vec<_>>();
    let mut all = names
        .iter()
        .flat_map(|name| places.iter().map(move |place| place.join(name)));
    all.find(|file| file.is_file())
}

/// Opens Telford's page; nothing where there is no browser and none is demanded.
fn opened(name: &str) -> Option<Page> {
    let Some(chromium) = chromium() else {
        assert!(
            std::env::var_os("DEMAND_BROWSER").is_none(),
            "no Chromium is on the path, and DEMAND_BROWSER is set"
        );
        eprintln!("skipped: no Chromium is on the path");
        return None;
    };
    let telford = builtin::telford_infant_2020();
    let page = Paper::of(telford)
        .with_findings(telford.check(&Check::new(date(2026, 11, 22))))
        .with_certificate(telford.verify())
        .to_html();
    let file = std::env::temp_dir().join(format!("page-{name}-{}.html", std::process::id()));
    std::fs::write(&file, page).unwrap();
    let options = LaunchOptions::default_builder()
        .path(Some(chromium))
        // As root, as in a container, it has no sandbox.
        .sandbox(false)
        .args(ARGUMENTS.iter().map(OsStr::new).collect())
        .idle_browser_timeout(Duration::from_secs(120))
        .build()
        .unwrap();
    let browser = Browser::new(options).unwrap();
    let tab = browser.new_tab().unwrap();
    let heard = Arc::new(Mutex::new(Heard::default()));
    let listener = Arc::clone(&heard);
    tab.add_event_listener(Arc::new(move |event: &Event| {
        let mut heard = listener.lock().unwrap();
        match event {
            Event::NetworkRequestWillBeSent(request) => {
                heard.requests.push(request.params.request.url.clone());
            }
            Event::LogEntryAdded(entry) => heard.complaints.push(entry.params.entry.text.clone()),
            Event::RuntimeConsoleAPICalled(call) => {
                heard.complaints.push(format!("{:?}", call.params.args));
            }
            Event::RuntimeExceptionThrown(thrown) => {
                heard
                    .complaints
                    .push(thrown.params.exception_details.text.clone());
            }
            _ => {}
        }
    }))
    .unwrap();
    tab.enable_log().unwrap();
    tab.call_method(Runtime::Enable(None)).unwrap();
    tab.call_method(Network::Enable {
        max_total_buffer_size: None,
        max_resource_buffer_size: None,
        max_post_data_size: None,
        report_direct_socket_traffic: None,
        enable_durable_messages: None,
    })
    .unwrap();
    tab.navigate_to(&format!("file://{}", file.display()))
        .unwrap();
    tab.wait_until_navigated().unwrap();
    Some(Page {
        tab,
        heard,
        file,
        _browser: browser,
    })
}

impl Page {
    /// The value of an expression, asked from outside: the page itself runs nothing.
    fn ask(&self, expression: &str) -> Value {
        let result = self.tab.evaluate(expression, false).unwrap();
        result.value.unwrap_or(Value::Null)
    }

    fn press(&self, key: &str) {
        self.tab.press_key(key).unwrap();
    }

    /// Presses the tab key until something has the focus.
    fn tab_to(&self, selector: &str) {
        for _ in 0..40 {
            if self.ask(&format!(
                "document.activeElement.matches({})",
                json!(selector)
            )) == true
            {
                return;
            }
            self.press("Tab");
        }
        let at = self.ask("document.activeElement.outerHTML.slice(0, 200)");
        assert_eq!(at, Value::Null, "the keyboard does not reach {selector}");
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // A file left behind harms nobody.
        let _ = std::fs::remove_file(&self.file);
    }
}

#[test]
fn it_opens_and_fetches_nothing_and_nothing_is_wrong() {
    let Some(page) = opened("opens") else { return };
    assert_eq!(
        page.ask("document.querySelector('h1').textContent"),
        "Online Safety Policy"
    );
    // The style is in force: its policy on content lets it through.
    let font = page.ask("getComputedStyle(document.querySelector('header')).backgroundColor");
    assert_ne!(font, "rgba(0, 0, 0, 0)");
    assert_eq!(page.ask("document.scripts.length"), 0);
    assert_eq!(
        page.ask("performance.getEntriesByType('resource').length"),
        0
    );
    let heard = page.heard.lock().unwrap();
    let outside = |url: &&String| !url.starts_with("file://") && *url != "data:,";
    assert_eq!(
        heard.requests.iter().filter(outside).count(),
        0,
        "{:?}",
        heard.requests
    );
    let files = heard
        .requests
        .iter()
        .filter(|url| url.starts_with("file://"))
        .count();
    assert_eq!(files, 1, "{:?}", heard.requests);
    assert_eq!(heard.complaints, Vec::<String>::new());
}

#[test]
fn its_tables_have_heads_for_whoever_hears_them() {
    let Some(page) = opened("heads") else { return };
    let tables = "[...document.querySelectorAll('table')]";
    assert_eq!(page.ask(&format!("{tables}.length >= 5")), true);
    let all = format!(
        "{tables}.every(t => t.caption && t.caption.textContent && \
         [...t.querySelectorAll('th')].every(h => h.scope) && \
         [...t.tBodies[0].rows].every(r => r.querySelector('th[scope=row]')))"
    );
    assert_eq!(page.ask(&all), true);
}

#[test]
fn the_skip_link_comes_first_and_leads_to_the_content() {
    let Some(page) = opened("skip") else { return };
    page.press("Tab");
    assert_eq!(page.ask("document.activeElement.className"), "skip");
    assert_eq!(
        page.ask("document.activeElement.getBoundingClientRect().left >= 0"),
        true
    );
    page.press("Enter");
    assert_eq!(page.ask("location.hash"), "#main");
    page.press("Tab");
    assert_eq!(page.ask("!!document.activeElement.closest('main')"), true);
}

#[test]
fn filters_and_details_obey_the_keyboard() {
    let Some(page) = opened("keys") else { return };
    let shown = "[...document.querySelectorAll('table.user-actions tbody tr')]\
                 .filter(r => getComputedStyle(r).display !== 'none').length";
    assert_eq!(page.ask(shown), 22);
    page.tab_to(".filter summary");
    page.press("Enter");
    assert_eq!(page.ask("document.querySelector('.filter').open"), true);
    page.press("Tab");
    assert_eq!(page.ask("document.activeElement.type"), "radio");
    // The first filter: what is acceptable, in one reading or another.
    page.press("ArrowDown");
    assert_eq!(
        page.ask("document.activeElement.id"),
        "show-user-actions-c1"
    );
    assert_eq!(page.ask(shown), 3);
    page.press("ArrowUp");
    assert_eq!(page.ask(shown), 22);

    page.tab_to("table.user-actions tbody summary");
    let open = "document.querySelector('table.user-actions tbody details').open";
    assert_eq!(page.ask(open), false);
    page.press("Enter");
    assert_eq!(page.ask(open), true);
    page.press("Enter");
    assert_eq!(page.ask(open), false);
}
