//! Colours of the style sheet; how they come out, a browser is asked elsewhere.

use online_safety_policy::paper::render::Paper;

use super::shipped;

/// Contrast of text is 4.5 to 1 or better in both schemes, as WCAG 2 reckons it.
#[test]
fn colours_can_be_read_in_both_schemes() {
    let page = Paper::of(shipped().next().unwrap()).to_html();
    let roots: Vec<&str> = page.split(":root {").skip(1).take(2).collect();
    let light = variables(roots[0]);
    let mut dark = light.clone();
    dark.extend(variables(roots[1]));
    let pairs = [
        ("ink", "paper"),
        ("ink", "panel"),
        ("soft", "paper"),
        ("soft", "panel"),
        ("link", "paper"),
        ("link", "panel"),
        ("bar-ink", "bar"),
        ("no-ink", "paper"),
        ("yes-ink", "yes"),
        ("some-ink", "some"),
        ("no-ink", "no"),
        ("crime-ink", "crime"),
        ("unclear-ink", "unclear"),
        ("must-ink", "must"),
        ("focus-ink", "focus"),
    ];
    for colours in [light, dark] {
        for (ink, paper) in pairs {
            let (ink_light, paper_light) = (luminance(&colours[ink]), luminance(&colours[paper]));
            let (high, low) = (ink_light.max(paper_light), ink_light.min(paper_light));
            let contrast = (high + 0.05) / (low + 0.05);
            assert!(contrast >= 4.5, "{ink} on {paper}: {contrast:.2}");
        }
    }
}

fn variables(root: &str) -> std::collections::BTreeMap<String, String> {
    let root = root.split('}').next().unwrap();
    let all = root
        .split(';')
        .filter_map(|one| one.trim().strip_prefix("--")?.split_once(": #"));
    all.map(|(name, colour)| (name.to_owned(), colour.to_owned()))
        .collect()
}

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}
