//! Number formats, as far as they say what a mark looks like.

/// The formats that have a number and no text.
pub(super) fn built_in(id: usize) -> &'static str {
    match id {
        1 => "0",
        2 => "0.00",
        9 => "0%",
        10 => "0.00%",
        14..=22 | 27..=36 | 45..=47 | 50..=58 => "d-mmm",
        49 => "@",
        _ => "General",
    }
}

/// A piece of a format.
enum Token {
    Literal(String),
    Digits(usize),
    General,
    Text,
    Date,
    Percent,
}

fn tokens(section: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut letters = section.chars().peekable();
    let mut digits: Option<usize> = None;
    let mut decimal = false;
    if section.eq_ignore_ascii_case("general") {
        return vec![Token::General];
    }
    while let Some(c) = letters.next() {
        if matches!(c, '0' | '#' | '?' | '.' | ',') && (c != ',' || digits.is_some()) {
            let places = digits.get_or_insert(0);
            if c == '.' {
                decimal = true;
            } else if decimal && c != ',' {
                *places += 1;
            }
            continue;
        }
        if let Some(places) = digits.take() {
            tokens.push(Token::Digits(places.min(15)));
            decimal = false;
        }
        match c {
            '"' => {
                let text = letters.by_ref().take_while(|c| *c != '"').collect();
                tokens.push(Token::Literal(text));
            }
            '\\' => tokens.extend(letters.next().map(|c| Token::Literal(c.to_string()))),
            '_' => {
                letters.next();
                tokens.push(Token::Literal(" ".to_owned()));
            }
            '*' => {
                letters.next();
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|c| *c != ']').collect();
                if matches!(
                    inside.to_lowercase().as_str(),
                    "h" | "hh" | "m" | "mm" | "s" | "ss"
                ) {
                    tokens.push(Token::Date);
                }
            }
            '@' => tokens.push(Token::Text),
            '%' => tokens.push(Token::Percent),
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => tokens.push(Token::Date),
            'G' | 'g' => {
                let rest: String = letters.clone().take(6).collect();
                if rest.eq_ignore_ascii_case("eneral") {
                    letters.by_ref().take(6).for_each(drop);
                    tokens.push(Token::General);
                } else {
                    tokens.push(Token::Literal(c.to_string()));
                }
            }
            c => tokens.push(Token::Literal(c.to_string())),
        }
    }
    tokens.extend(digits.map(|places| Token::Digits(places.min(15))));
    tokens
}

/// The sections of a format, cut at semicolons that are no text.
fn sections(format: &str) -> Vec<String> {
    let mut sections = vec![String::new()];
    let mut quoted = false;
    let mut escaped = false;
    for c in format.chars() {
        if c == ';' && !quoted && !escaped {
            sections.push(String::new());
            continue;
        }
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped && !quoted;
        if let Some(section) = sections.last_mut() {
            section.push(c);
        }
    }
    sections
}

/// The section whose condition, such as `[=1]`, a number meets, where sections have conditions.
fn conditional(sections: &[String], number: f64) -> Option<usize> {
    let conditions: Vec<Option<bool>> = sections
        .iter()
        .map(|section| {
            section.split('[').skip(1).find_map(|part| {
                let inside = part.split(']').next()?;
                let end = inside.find(|c: char| !matches!(c, '=' | '<' | '>'))?;
                let (sign, value) = inside.split_at(end);
                let value: f64 = value.trim().parse().ok()?;
                match sign {
                    "=" => Some((number - value).abs() < f64::EPSILON),
                    "<>" => Some((number - value).abs() >= f64::EPSILON),
                    ">" => Some(number > value),
                    "<" => Some(number < value),
                    ">=" => Some(number >= value),
                    "<=" => Some(number <= value),
                    _ => None,
                }
            })
        })
        .collect();
    conditions.iter().any(Option::is_some).then(|| {
        let met = conditions.iter().position(|met| met.unwrap_or(false));
        let rest = conditions.iter().position(Option::is_none);
        met.or(rest).unwrap_or(sections.len())
    })
}

fn general(number: f64) -> String {
    let text = format!("{number:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    text.to_owned()
}

/// What a number shows in a format; none where it shows as a date.
pub(super) fn number(format: &str, number: f64) -> Option<String> {
    let format = if format.is_empty() { "General" } else { format };
    let sections = sections(format);
    let chosen = conditional(&sections, number);
    let (at, signed) = match sections.len() {
        _ if chosen.is_some() => (chosen.unwrap_or_default(), true),
        1 => (0, true),
        2 => (usize::from(number < 0.0), false),
        _ if number > 0.0 => (0, false),
        _ if number < 0.0 => (1, false),
        _ => (2, false),
    };
    let tokens = tokens(sections.get(at).map_or("", String::as_str));
    let percent = tokens.iter().any(|token| matches!(token, Token::Percent));
    let value = if percent { number * 100.0 } else { number };
    let value = if signed { value } else { value.abs() };
    let mut text = String::new();
    for token in tokens {
        match token {
            Token::Literal(more) => text.push_str(&more),
            Token::Digits(places) => text.push_str(&format!("{value:.places$}")),
            Token::General | Token::Text => text.push_str(&general(value)),
            Token::Percent => text.push('%'),
            Token::Date => return None,
        }
    }
    Some(text)
}

/// What a text shows in a format: all of it, unless the fourth section says otherwise.
pub(super) fn text(format: &str, text: &str) -> String {
    let sections = sections(format);
    let Some(section) = sections.get(3) else {
        return text.to_owned();
    };
    let shown = tokens(section).into_iter().map(|token| match token {
        Token::Literal(more) => more,
        Token::Text | Token::General => text.to_owned(),
        _ => String::new(),
    });
    shown.collect()
}
