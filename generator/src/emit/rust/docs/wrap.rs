//! Words to lines, none of which begins with something that markdown reads as a block.

/// Columns of text in a line of documentation, without the comment mark.
const WIDTH: usize = 100;

/// Fills lines; those of a list item after its first are indented to belong to it.
pub(super) fn lines(words: &[String], item: bool) -> Vec<String> {
    let (first, next) = if item { ("- ", "  ") } else { ("", "") };
    let mut lines = Vec::new();
    let mut line = String::from(first);
    let mut width = first.len();
    let mut empty = true;
    for word in words {
        let length = word.chars().count();
        if !empty && width + 1 + length > WIDTH {
            lines.push(std::mem::replace(&mut line, String::from(next)));
            width = next.len();
            empty = true;
        }
        if empty {
            let word = at_start(word);
            width += word.chars().count();
            line.push_str(&word);
            empty = false;
        } else {
            width += 1 + length;
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.push(line);
    lines
}

/// The word as it may stand at the start of a line: no heading, list marker, rule or underline.
fn at_start(word: &str) -> String {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let rest = &word[digits..];
    if digits > 0 && (rest == "." || rest == ")") {
        return format!("{}\\{rest}", &word[..digits]);
    }
    let marker = word.starts_with('#') || word == "+" || word.chars().all(|character| matches!(character, '-' | '='));
    if marker { format!("\\{word}") } else { word.to_owned() }
}
