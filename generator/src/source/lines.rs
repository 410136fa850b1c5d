//! Lines with their offsets, and how code fences run through them.

/// The lines of `text` with the offset of each, line breaks included.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

/// A code fence that is open: its mark and length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    mark: char,
    length: usize,
}

impl Fence {
    /// The line that closes it.
    pub(super) fn closing(self) -> String {
        let mut line: String = std::iter::repeat_n(self.mark, self.length).collect();
        line.push('\n');
        line
    }
}

/// What a line means to the code fence around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FenceLine {
    /// Opens a fence.
    Opens(Fence),
    /// Closes the open fence.
    Closes,
    /// Opens a fence with a language although one of the same kind is open: the closing line of that one is missing.
    Reopens(Fence),
    /// Neither.
    Content,
}

impl FenceLine {
    /// What `line` means when `open` is open.
    pub(super) fn of(line: &str, open: Option<Fence>) -> Self {
        let Some((fence, info)) = fence(line) else {
            return Self::Content;
        };
        match open {
            None if fence.mark == '`' && info.contains('`') => Self::Content,
            None => Self::Opens(fence),
            Some(open) if fence.mark != open.mark || fence.length < open.length => Self::Content,
            Some(_) if info.is_empty() => Self::Closes,
            Some(open) if fence == open && info.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') => {
                Self::Reopens(fence)
            }
            Some(_) => Self::Content,
        }
    }
}

/// The heading before which the fence that `text` never closes is taken to end, by its offset: the first one below it, when
/// the fence holds JSON, HTTP or no language in particular, none of which has lines that begin with `#` and a blank.
pub(super) fn recovery(text: &str) -> Option<usize> {
    let mut open: Option<Fence> = None;
    let mut heading = None;
    let mut plain = false;
    for (at, line) in lines(text) {
        let language = fence(line)
            .map(|(_, info)| info.to_ascii_lowercase())
            .unwrap_or_default();
        match FenceLine::of(line, open) {
            FenceLine::Opens(fence) | FenceLine::Reopens(fence) => {
                (open, heading) = (Some(fence), None);
                plain = matches!(language.as_str(), "" | "json" | "http");
            }
            FenceLine::Closes => open = None,
            FenceLine::Content if open.is_some() && heading.is_none() && plain && is_heading(line) => {
                heading = Some(at)
            }
            FenceLine::Content => {}
        }
    }
    heading.filter(|_| open.is_some())
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

/// The fence mark that `line` begins with and the words after it.
fn fence(line: &str) -> Option<(Fence, &str)> {
    let content = line.trim_start();
    let mark = content.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let rest = content.trim_start_matches(mark);
    let length = content.len() - rest.len();
    (length >= 3).then(|| (Fence { mark, length }, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_breaks_and_offsets() {
        assert_eq!(
            lines("a\r\n\nb").collect::<Vec<_>>(),
            [(0, "a\r\n"), (3, "\n"), (4, "b")]
        );
    }

    #[test]
    fn fences_open_close_and_reopen() {
        let fence = Fence { mark: '`', length: 3 };
        assert_eq!(FenceLine::of("```json\n", None), FenceLine::Opens(fence));
        assert_eq!(FenceLine::of("{}\n", Some(fence)), FenceLine::Content);
        assert_eq!(FenceLine::of("```http\n", Some(fence)), FenceLine::Reopens(fence));
        assert_eq!(FenceLine::of("```\n", Some(fence)), FenceLine::Closes);
        assert_eq!(FenceLine::of("```inline``` code\n", None), FenceLine::Content);
    }
}
