//! A page in a browser, and what one does with it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Audits, Emulation, Network, Runtime};
use headless_chrome::{Browser, LaunchOptions, Tab};
use serde_json::{Value, json};

/// Not even the browser itself is to call anybody, nor could it.
const ARGUMENTS: [&str; 7] = [
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--hide-scrollbars",
];

/// Machines that do something else besides may be slow; none is that slow.
const PATIENCE: Duration = Duration::from_secs(120);

/// Everything that the page asked for and that the browser complained about.
#[derive(Default)]
pub struct Heard {
    pub requests: Vec<String>,
    pub complaints: Vec<String>,
}

/// A page in a browser of its own.
pub struct Page {
    pub tab: Arc<Tab>,
    pub heard: Arc<Mutex<Heard>>,
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

fn launch(chromium: &Path) -> Browser {
    let options = LaunchOptions::default_builder()
        .path(Some(chromium.to_owned()))
        // As root, as in a container, it has no sandbox; it opens nothing but pages of ours.
        .sandbox(false)
        .args(ARGUMENTS.iter().map(OsStr::new).collect())
        .idle_browser_timeout(PATIENCE)
        .build()
        .unwrap();
    // On a machine under load it may not come up in the time that it is given, or lose its port.
    let mut tries = (0..3).map(|_| Browser::new(options.clone()));
    tries.find_map(Result::ok).unwrap_or_else(|| {
        let last = Browser::new(options.clone());
        last.unwrap()
    })
}

/// Opens a page; nothing where there is no browser and none is demanded.
pub fn opened(html: &str) -> Option<Page> {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let Some(chromium) = chromium() else {
        assert!(
            std::env::var_os("DEMAND_BROWSER").is_none(),
            "no Chromium is on the path, and DEMAND_BROWSER is set"
        );
        eprintln!("skipped: no Chromium is on the path");
        return None;
    };
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("page-{}-{number}.html", std::process::id());
    let file = std::env::temp_dir().join(name);
    std::fs::write(&file, html).unwrap();
    let browser = launch(&chromium);
    let tab = browser.new_tab().unwrap();
    tab.set_default_timeout(PATIENCE);
    let heard = Arc::new(Mutex::new(Heard::default()));
    listen(&tab, &heard);
    tab.navigate_to(&format!("file://{}", file.display()))
        .unwrap();
    tab.wait_until_navigated().unwrap();
    let page = Page {
        tab,
        heard,
        file,
        _browser: browser,
    };
    page.wait_for("document.readyState === 'complete'");
    Some(page)
}

/// Notes what is asked for, and whatever the browser complains about.
fn listen(tab: &Tab, heard: &Arc<Mutex<Heard>>) {
    let listener = Arc::clone(heard);
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
            Event::AuditsIssueAdded(issue) => {
                heard.complaints.push(format!("{:?}", issue.params.issue));
            }
            _ => {}
        }
    }))
    .unwrap();
    tab.enable_log().unwrap();
    tab.call_method(Runtime::Enable(None)).unwrap();
    tab.call_method(Audits::Enable(None)).unwrap();
    tab.call_method(Network::Enable {
        max_total_buffer_size: None,
        max_resource_buffer_size: None,
        max_post_data_size: None,
        report_direct_socket_traffic: None,
        enable_durable_messages: None,
    })
    .unwrap();
}

impl Page {
    /// The value of an expression, asked from outside: the page itself runs nothing.
    pub fn ask(&self, expression: &str) -> Value {
        let result = self.tab.evaluate(expression, false).unwrap();
        result.value.unwrap_or(Value::Null)
    }

    /// A list, asked for as text, since values come back flat.
    pub fn list(&self, expression: &str) -> Vec<String> {
        let text = self.ask(&format!("JSON.stringify({expression})"));
        serde_json::from_str(text.as_str().unwrap()).unwrap()
    }

    /// Waits until something holds.
    #[track_caller]
    pub fn wait_for(&self, expression: &str) {
        let begin = Instant::now();
        while self.ask(expression) != true {
            assert!(begin.elapsed() < PATIENCE, "never so: {expression}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub fn press(&self, key: &str) {
        self.tab.press_key(key).unwrap();
    }

    /// Presses the tab key until something has the focus.
    #[track_caller]
    pub fn tab_to(&self, selector: &str) {
        let reached = format!("document.activeElement.matches({})", json!(selector));
        for _ in 0..60 {
            if self.ask(&reached) == true {
                return;
            }
            self.press("Tab");
        }
        let at = self.ask("document.activeElement.outerHTML.slice(0, 200)");
        assert_eq!(at, Value::Null, "the keyboard does not reach {selector}");
    }

    /// Shows it as on a screen or on paper, light or dark.
    pub fn emulate(&self, media: &str, scheme: &str) {
        let feature = Emulation::MediaFeature {
            name: "prefers-color-scheme".to_owned(),
            value: scheme.to_owned(),
        };
        self.tab
            .call_method(Emulation::SetEmulatedMedia {
                media: Some(media.to_owned()),
                features: Some(vec![feature]),
            })
            .unwrap();
        self.wait_for(&format!(
            "matchMedia('{media}').matches && matchMedia('(prefers-color-scheme: {scheme})').matches"
        ));
    }

    /// Shows it in a window of some size.
    pub fn resize(&self, width: u32, height: u32, scale: f64) {
        self.tab
            .call_method(Emulation::SetDeviceMetricsOverride {
                width,
                height,
                device_scale_factor: scale,
                mobile: false,
                scale: None,
                screen_width: None,
                screen_height: None,
                position_x: None,
                position_y: None,
                dont_set_visible_size: None,
                screen_orientation: None,
                viewport: None,
                display_feature: None,
                device_posture: None,
            })
            .unwrap();
        self.wait_for(&format!("innerWidth === {width}"));
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // A file left behind harms nobody.
        let _ = std::fs::remove_file(&self.file);
    }
}
