//! Snapshots that are read: short lines, a file for each policy, table and reader.

const WIDTH: usize = 100;

/// Lines of at most a hundred characters; those of a list hang under their first.
pub fn folded(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(fold).collect();
    lines.join("\n")
}

fn fold(line: &str) -> String {
    let numbered = line.split_once(". ").is_some_and(|(number, _)| {
        !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
    });
    let hang = match (line.starts_with("- "), numbered) {
        (true, _) => 2,
        (false, true) => line.find(' ').unwrap() + 1,
        (false, false) => 0,
    };
    let mut folded = String::new();
    let mut width = 0;
    for (number, word) in line.split(' ').enumerate() {
        let length = word.chars().count();
        if number > 0 && width + 1 + length > WIDTH {
            folded.push('\n');
            folded.push_str(&" ".repeat(hang));
            width = hang;
        } else if number > 0 {
            folded.push(' ');
            width += 1;
        }
        folded.push_str(word);
        width += length;
    }
    folded
}

#[track_caller]
pub fn snapshot(policy: &str, name: &str, sheet: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("snapshots/{policy}"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, sheet));
}
