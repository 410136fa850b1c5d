//! The crate's `README.md`.

use std::fmt::Write;

use super::context::Context;
use super::docs::code;
use super::manifest::RUNTIME_FEATURES;

/// What the crate is, how it was made and which parts it has.
pub(crate) fn readme(context: &Context<'_>) -> String {
    let schema = context.schema;
    let mut text = format!(
        "# {}\n\nTyped Microsoft Graph client, made from {} by {}. Do not edit: make it again.\n\n",
        context.options.crate_name.replace(char::is_control, " "),
        code(&context.options.made_from),
        code(&context.options.command)
    );
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "Types: {}; enumerations: {}; operations: {}.\n\n{USE}\n## Features\n\nEach area is a feature; `full`, the default, is all of \
         them. A navigation property or a derived type of another area is there when its type is.\n\n| feature | area | types | operations |\n\
         |---|---|---|---|",
        schema.types.len(),
        schema.enums.len(),
        schema.operations.len()
    );
    for (id, area) in schema.areas.iter() {
        let types = schema.types.iter().filter(|(_, ty)| ty.area == id).count();
        let operations = schema
            .operations
            .iter()
            .filter(|(_, operation)| operation.area == id)
            .count();
        let title = area.title.replace('|', "\\|").replace(char::is_control, " ");
        let _ = writeln!(
            text,
            "| {} | {title} | {types} | {operations} |",
            code(context.feature(id).as_str())
        );
    }
    let _ = writeln!(text, "\nFeatures of the runtime, handed on; `full` is without them:\n");
    for (name, what) in RUNTIME_FEATURES {
        let _ = writeln!(text, "- `{name}`: {what}");
    }
    text
}

/// How to begin, the same for every crate.
const USE: &str = "\
## Use

`Client::new` takes any `TokenCredential` of `azure_core`, such as those of `azure_identity`. Methods of the client lead from resource to
resource as URLs do and prepare a call; nothing is sent before `send`, `items` or `pages`. Types are in `models`, by namespace, and beside
each of them the module with the names of its properties, for `select`, `filter`, `order_by`, `expand` and explicit nulls. `runtime` is what
all calls have in common: pages, changes, batches, uploads, errors.
";
