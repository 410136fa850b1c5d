//! Permissions, each with the calls that it is the least for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::text::escaped;
use super::{Context, Section, filter};
use crate::scopes::{Caller, Need};

pub(super) fn section(context: &Context<'_>) -> Section {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, operation) in context.schema.operations.iter() {
        for &path in &operation.paths {
            let need = Need::of(context.schema, id, path);
            let least = Caller::ALL
                .into_iter()
                .filter_map(|caller| need.least(caller))
                .flatten();
            for name in least {
                uses.entry(name.clone()).or_default().insert(need.call.clone());
            }
        }
    }
    let mut body = filter("permissions-list", "permissions");
    body.push_str("<div id=\"permissions-list\">\n");
    for (name, calls) in &uses {
        _ = write!(
            body,
            "<details>\n<summary><code>{}</code> <span class=\"count\">{}</span></summary>\n<ul>\n",
            escaped(name),
            calls.len()
        );
        for call in calls {
            _ = writeln!(body, "<li><code>{}</code></li>", escaped(call));
        }
        body.push_str("</ul>\n</details>\n");
    }
    body.push_str("</div>\n");
    Section {
        id: "permissions",
        title: "Permissions",
        body,
    }
}
