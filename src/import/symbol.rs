//! Letters of symbol fonts, as the signs that the page shows.

/// Whether a font has signs in place of letters.
pub(super) fn is_symbol_font(font: &str) -> bool {
    name(font).is_some()
}

fn name(font: &str) -> Option<&'static str> {
    let font = font.trim().trim_matches(['"', '\'']).to_lowercase();
    [
        "wingdings",
        "wingdings 2",
        "wingdings 3",
        "webdings",
        "symbol",
        "marlett",
        "zapfdingbats",
        "zapf dingbats",
    ]
    .into_iter()
    .find(|name| *name == font)
}

/// The sign of a letter in a font; what is not known is a sign that nobody can read.
pub(super) fn sign(font: &str, letter: u32) -> char {
    let code = if (0xf000..=0xf0ff).contains(&letter) {
        letter - 0xf000
    } else {
        letter
    };
    if code == 0x20 || code == 0xa0 {
        return ' ';
    }
    match (name(font).unwrap_or("wingdings"), code) {
        ("wingdings", 0xfc)
        | ("wingdings 2", 0x50)
        | ("webdings" | "marlett", 0x61)
        | ("zapfdingbats" | "zapf dingbats", 0x33 | 0x34) => '✓',
        ("symbol", 0xd6) => '√',
        ("wingdings", 0xfb)
        | ("wingdings 2", 0x4f)
        | ("webdings" | "marlett", 0x72)
        | ("zapfdingbats" | "zapf dingbats", 0x35..=0x38) => '✗',
        ("wingdings", 0xfe) | ("wingdings 2", 0x52) => '☑',
        ("wingdings", 0x78 | 0xfd) | ("wingdings 2", 0x51 | 0x53 | 0x54) => '☒',
        ("wingdings", 0x6f | 0x70 | 0x71 | 0x72 | 0xa8)
        | ("wingdings 2", 0x2a | 0x30 | 0xa3)
        | ("webdings", 0x63)
        | ("zapfdingbats" | "zapf dingbats", 0x6f..=0x72) => '☐',
        ("wingdings", 0x6c | 0x9f)
        | ("wingdings 2", 0x96..=0x99)
        | ("webdings", 0x6e)
        | ("symbol", 0xb7)
        | ("zapfdingbats" | "zapf dingbats", 0x6c) => '●',
        ("wingdings", 0x6e | 0xa7)
        | ("webdings", 0x67)
        | ("zapfdingbats" | "zapf dingbats", 0x6e) => '■',
        ("wingdings", 0x75) => '◆',
        ("symbol", 0x20..=0x7e) => char::from_u32(code).unwrap_or('\u{fffd}'),
        _ => '\u{fffd}',
    }
}

/// The text of a run in a font.
pub(super) fn shown(font: Option<&str>, text: &str) -> String {
    let symbols = font.filter(|font| is_symbol_font(font));
    let shown = text.chars().map(|c| match symbols {
        Some(font) if !c.is_control() => sign(font, u32::from(c)),
        None if ('\u{f020}'..='\u{f0ff}').contains(&c) => sign("wingdings", u32::from(c)),
        _ => c,
    });
    shown.collect()
}
