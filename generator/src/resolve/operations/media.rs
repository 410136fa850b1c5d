//! Bodies that are no JSON: which media types a page sends.

use super::context::GroupContext;
use crate::dialect::HttpMessage;
use crate::schema::OperationKind;

/// The kinds of media that have a body as a whole.
const FAMILIES: [&str; 6] = ["application", "audio", "image", "multipart", "text", "video"];

impl GroupContext<'_> {
    /// The media types besides JSON that the page names for the body: in the row of `Content-Type`, in its examples.
    pub(super) fn media_types(&self) -> Vec<String> {
        let takes_body = matches!(
            self.group.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace | OperationKind::Action
        );
        if !takes_body {
            return Vec::new();
        }
        let rows = self.documented.headers.iter();
        let told = rows
            .filter(|row| row.name.value.eq_ignore_ascii_case("content-type"))
            .flat_map(|row| named(&row.description));
        let shown = self.bodies().filter(|message| !is_json(message)).filter_map(media_type);
        let mut found: Vec<String> = Vec::new();
        for name in told.chain(shown).filter(|name| !name.contains("json")) {
            if !found.contains(&name) {
                found.push(name);
            }
        }
        found
    }

    /// What is created is sent, and no example sends it as JSON.
    pub(super) fn creates_from_bytes(&self) -> bool {
        let mut bodies = self.bodies().peekable();
        let sends = self.group.kind == OperationKind::Create && bodies.peek().is_some();
        sends && bodies.all(|message| !is_json(message) && media_type(message).is_some())
    }

    /// What no page gives a type is written as another media type than JSON, and no example writes it as JSON.
    pub(super) fn replaces_by_bytes(&self) -> bool {
        self.group.kind == OperationKind::Replace && !self.media_types().is_empty() && !self.bodies().any(is_json)
    }

    /// The example requests of the operation's method that have a body.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &HttpMessage> {
        let messages = self.requests().map(|example| &example.message.value);
        messages.filter(|message| !message.body.trim().is_empty())
    }
}

/// The media types in a text.
fn named(text: &str) -> impl Iterator<Item = String> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '/' | '+' | '-' | '.'));
    text.split(ends).filter_map(|word| media(word.trim_end_matches('.')))
}

/// The media type of a message, without parameters.
fn media_type(message: &HttpMessage) -> Option<String> {
    media(message.header("content-type")?.split(';').next()?.trim())
}

fn media(name: &str) -> Option<String> {
    let name = name.to_ascii_lowercase();
    let (family, kind) = name.split_once('/')?;
    let sound = !kind.is_empty() && !kind.contains('/');
    (sound && FAMILIES.contains(&family)).then_some(name)
}

/// Pages label JSON as what they like, but it begins with a brace.
fn is_json(message: &HttpMessage) -> bool {
    message.body.trim_start().starts_with(['{', '['])
}
