//! The kinds of finding. One line each: variant, stable text, severity, help.

use super::Severity;

macro_rules! codes {
    ($(#[doc = $doc:literal] $variant:ident = $text:literal, $severity:ident, $help:expr;)*) => {
        /// The kind of a finding; `as_str` is its stable text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $variant,)*
        }

        impl Code {
            /// Every code, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The stable text, such as `unterminated-fence`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }

            /// The severity it has unless the finding says otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }

            /// What it means, in one sentence.
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $doc.trim_ascii(),)* }
            }

            /// What to do about it, in general.
            #[must_use]
            pub const fn help(self) -> Option<&'static str> {
                match self { $(Self::$variant => $help,)* }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8.
    InvalidUtf8 = "invalid-utf8", Warning, Some("save the page as UTF-8; the bytes in question were replaced");
    /// The file holds nothing.
    EmptyPage = "empty-page", Error, Some("write the page or remove the file");
    /// CSDL has no way to say it.
    NotInCsdl = "not-in-csdl", Warning, Some("the element is left out of the CSDL export only; correct its name or type on the page");
    /// The file is not text.
    BinaryPage = "binary-page", Error, Some("only markdown pages end in .md; remove the file");
    /// The file or folder cannot be read.
    UnreadableFile = "unreadable-file", Error, Some("check that the file exists and may be read");
    /// A symbolic link among the pages.
    LinkLeftAlone = "link-left-alone", Warning, Some("put the file or folder itself there, or name the folder on the command line");
    /// Two documentation folders have a page of the same path.
    DuplicatePage = "duplicate-page", Warning, Some("give each page once, or the newer folder last");
    /// A folder holds the pages of several versions, of which one was read.
    SeveralVersions = "several-versions", Warning, Some("name the folder of one version, or set `version` in generator.toml");
    /// The table of contents is no valid YAML.
    BrokenToc = "broken-toc", Warning, Some("areas are taken from front matter and file names instead");
    /// The front matter has no end.
    UnterminatedFrontMatter = "unterminated-front-matter", Warning, Some("close the front matter with a line `---`");
    /// A code fence has no end.
    UnterminatedFence = "unterminated-fence", Warning, Some("close the code block with a line of three backticks");
    /// A conditional block has no end.
    UnterminatedBlock = "unterminated-block", Warning, Some("close the block with a line `[END]`");
    /// A line of the front matter that is neither a key with a value nor part of one.
    OddFrontMatter = "odd-front-matter", Warning, Some("write the front matter as YAML, a `key: value` a line");
    /// An included file is not there.
    MissingInclude = "missing-include", Warning, Some("add the file, or remove the line");
    /// An include that would not end.
    IncludeRefused = "include-refused", Warning, Some("an included file must not include itself, directly or through others");
    /// The page is not about the API.
    NotAnApiPage = "not-an-api-page", Note, Some("nothing is lost if it only explains; otherwise give it a `doc_type`");
    /// A page of a type declares none.
    NothingDeclared = "nothing-declared", Warning, Some("add a Properties table, or an annotated JSON representation");
    /// A heading without a blank behind its hashes, or in bold instead.
    OddHeading = "odd-heading", Note, Some("begin a heading with hashes and a blank");
    /// Members of an enumeration that no table lists.
    UntabledMembers = "untabled-members", Note, Some("list the members in a table below the heading `Members`");
    /// A list where a table of properties is expected.
    IgnoredList = "ignored-list", Warning, Some("tell the properties in a table with columns for name, type and description");
    /// A column that no convention covers.
    IgnoredColumn = "ignored-column", Warning, Some("tell it in the description, in the documented words");
    /// A table that no convention covers.
    IgnoredTable = "ignored-table", Warning, Some("put it below one of the documented headings if it declares something");
    /// An annotation that nothing follows from.
    IgnoredAnnotation = "ignored-annotation", Warning, Some("give it one of the documented block types, right above a code block");
    /// JSON that was repaired.
    RepairedJson = "repaired-json", Note, Some("write valid JSON; the meaning was clear this time");
    /// An annotation that cannot be read.
    BrokenAnnotation = "broken-annotation", Warning, Some("write valid JSON in the comment; what it says is lost");
    /// A cell of permissions that names none and does not deny the call.
    UnreadPermissions = "unread-permissions", Warning, Some("write permissions as `Resource.Operation.Constraint`, or `Not supported`");
    /// A path of whose resource the page's permissions do not speak.
    UnmatchedPermissions = "unmatched-permissions", Warning, Some("add a row or a heading for the resource that the path leads to");
    /// An annotation names a property that the type does not have.
    UnmatchedProperty = "unmatched-property", Warning, Some("correct the name, or add the property to its table");
    /// An annotation of a block type that has no meaning.
    UnknownBlockType = "unknown-block-type", Warning, Some("give it one of the documented block types; `ignored` where nothing is to follow from it");
    /// A page in another language than English.
    Translation = "translation", Warning, Some("give the English page instead: the words that its headings and tables consist of are only known in English");
    /// A JSON representation that cannot be read.
    BrokenJson = "broken-json", Warning, Some("write valid JSON; the tables alone tell the type");
    /// A row without a name.
    NamelessRow = "nameless-row", Warning, Some("write the name into the first column, or remove the row");
    /// A row with more or fewer cells than the header.
    UnevenRow = "uneven-row", Note, Some("give each row as many cells as the header; escape a bar in text as \\|");
    /// A resource annotation without a type.
    NamelessType = "nameless-type", Warning, Some("add `\"@odata.type\": \"microsoft.graph.name\"` to the annotation");
    /// A name that cannot be that of a type.
    NotAType = "not-a-type", Warning, Some("a name has letters, digits, hyphens and underscores only, with dots after namespaces");
    /// A type without annotation.
    UnannotatedType = "unannotated-type", Note, Some("annotate the JSON representation with `\"blockType\": \"resource\"` and its type");
    /// A type declared twice.
    DuplicateType = "duplicate-type", Warning, Some("declare each type once");
    /// A member of an enumeration whose name cannot be one.
    NotAMember = "not-a-member", Warning, Some("members are single words; put the explanation in the description");
    /// An enumeration has two members of one name.
    DuplicateMember = "duplicate-member", Warning, Some("list each member once");
    /// OpenAPI has no way to say it.
    NotInOpenApi = "not-in-openapi", Warning, Some("OpenAPI has one operation for each path and method; the first documented one was kept");
    /// An operation page without a request line.
    NoRequestLine = "no-request-line", Warning, Some("write `METHOD /path` in a code block below the heading `HTTP request`");
    /// An operation page without a section on the response.
    NoResponse = "no-response", Note, Some("tell status and result below the heading `Response`");
    /// A line among request lines that is none, or is written oddly.
    OddRequestLine = "odd-request-line", Note, Some("write one `METHOD /path` a line, the method in upper case");
    /// An HTTP message in an odd form.
    OddMessage = "odd-message", Note, Some("write the first line, headers, a blank line, the body");
    /// An example that is no HTTP message.
    UnreadableExample = "unreadable-example", Warning, Some("begin a request with `METHOD url`, a response with `HTTP/1.1 200 OK`");
    /// The annotation of an example and its contents disagree on what it is.
    MislabelledExample = "mislabelled-example", Warning, Some("give requests `\"blockType\": \"request\"`, responses `\"response\"`; the contents decided");
    /// A URL that needed a tolerance.
    OddUrl = "odd-url", Note, Some("write `/segment/{key}/segment`, every bracket closed; the meaning was clear this time");
    /// A request line that is not about the API's own paths.
    ForeignRequest = "foreign-request", Warning, Some("write the path from the service root; the line was left out");
    /// A path that leads where no page tells the type.
    UntypedPath = "untyped-path", Warning, Some("declare the property in a Relationships table, or the set's type by a response annotation");
    /// A request or a response whose type no page tells.
    UntypedBody = "untyped-body", Warning, Some("add the page of the type, or name a type by `@odata.type` above the example");
    /// A single property that paths address by a key.
    KeyOnSingle = "key-on-single", Warning, Some("write the type as `x collection`; the paths were believed");
    /// A line calls an action by another method than POST, which other lines of the page have.
    OddMethod = "odd-method", Warning, Some("write POST; the other lines were believed");
    /// A path that only an example tells.
    ExampleOnlyPath = "example-only-path", Note, Some("add it to the request lines below `HTTP request`");
    /// A creation that is documented on a key.
    SurplusKey = "surplus-key", Note, Some("post to the collection; the service gives the key");
    /// One operation on two pages.
    DuplicateOperation = "duplicate-operation", Note, Some("tell each operation on one page");
    /// A name in a path that no table declares.
    UndocumentedMember = "undocumented-member", Note, Some("declare it in a Relationships table, or list its page in the Methods table");
    /// A type that is used and declared nowhere.
    UndeclaredType = "undeclared-type", Warning, Some("add the page of the type, or correct the name");
    /// A type cell that names no type.
    UnknownType = "unknown-type", Warning, Some("write a primitive type, or link to the page of a type");
    /// A row without a type.
    UntypedProperty = "untyped-property", Warning, Some("fill in the type column");
    /// A property listed twice.
    DuplicateProperty = "duplicate-property", Warning, Some("list each property once");
    /// A property that no table lists.
    ShownOnly = "shown-only", Warning, Some("add a row for it to the Properties or Relationships table");
    /// A row whose name cannot be that of a property.
    NotAProperty = "not-a-property", Warning, Some("a name has letters, digits and underscores only");
    /// A value listed in prose that the enumeration's table lacks.
    UnlistedMember = "unlisted-member", Warning, Some("add the value to the table of members");
    /// An enumeration without members.
    EmptyEnumeration = "empty-enumeration", Warning, Some("list its members in a table, or as `Possible values are:`");
    /// Two statements of the base type that disagree.
    BaseDisagreement = "base-disagreement", Warning, Some("state one base type in the annotation and in the text");
    /// A configuration file that cannot be read or says something unknown.
    InvalidConfig = "invalid-config", Error, Some("correct the file; docs/configuration.md lists what it may say");
    /// The run cannot start, since it is not told where to read or write.
    Unusable = "unusable", Error, None;
    /// No page gave a type or an operation.
    NothingUsable = "nothing-usable", Error, Some("name a folder of Microsoft Graph documentation pages, with `resources` and `api` below it");
    /// The output cannot be written; nothing was changed.
    OutputRefused = "output-refused", Error, Some("nothing was changed; choose another folder with `--out`, or make this one writable and free of other files");
    /// The output is not what the pages give.
    Drift = "drift", Error, Some("run the same command without `--check`, and commit what it writes");
    /// An emitter made something that is not well-formed: a fault of this tool.
    EmitterFault = "emitter-fault", Error, Some("this is a fault of the generator: please report it with the page in question");
    /// Base types in a circle.
    CyclicBase = "cyclic-base", Warning, Some("correct the baseType of one of the pages");
    /// A type that several pages tell together.
    JoinedType = "joined-type", Note, Some("nothing to do; each page tells a part of the type");
    /// Two spellings of a name.
    SpellingDisagreement = "spelling-disagreement", Warning, Some("spell the name alike in the table and in the JSON representation");
    /// The annotation tells a key, the tables a value.
    KindDisagreement = "kind-disagreement", Warning, Some("remove the key from the annotation, or list the property below Relationships");
    /// Two types of a property.
    TypeDisagreement = "type-disagreement", Warning, Some("give the property the same type in the table and in the JSON representation");
    /// No documented operation has the path of an example request.
    ExampleUnmatched = "example-unmatched", Warning, Some("correct the path of the example, or document the path below `HTTP request`");
    /// The path of an example request is that of a documented operation but for a known slip.
    ExampleNearPath = "example-near-path", Note, Some("write the path as it is documented below `HTTP request`");
    /// An example response without a request, or the reverse.
    ExampleUnpaired = "example-unpaired", Note, Some("give the response the `name` of its request, and place it below");
    /// A body that is meant as JSON and is none.
    ExampleNotJson = "example-not-json", Warning, Some("correct the JSON");
    /// JSON that was read after repair.
    ExampleRepaired = "example-repaired", Note, Some("correct the JSON; the meaning was clear, and it was read");
    /// `...` in JSON stands for what was left out.
    ExampleTruncated = "example-truncated", Note, Some("leave properties out without a mark, and annotate with `\"truncated\": true`");
    /// Curly quotes in JSON.
    ExampleCurlyQuotes = "example-curly-quotes", Note, Some("write straight quotes");
    /// A text that stands for a value: `{id}`, `<date>`, `String`, `a | b`.
    ExamplePlaceholder = "example-placeholder", Note, Some("give a value as the service would send it");
    /// A single object within `value`.
    ExampleWrapped = "example-wrapped", Note, Some("the service returns a single object as it is, not below `value`");
    /// A collection that does not stand in `value`.
    ExampleBareCollection = "example-bare-collection", Warning, Some("the service returns a collection below `value`");
    /// A single object where a collection is documented.
    ExampleSingleForCollection = "example-single-for-collection", Warning, Some("show an array below `value`, or document a single result");
    /// A property that no table of the type has.
    ExampleUndocumentedProperty = "example-undocumented-property", Warning, Some("add the property to the table of its type, or correct the example");
    /// A property of a derived type in an object that does not tell its type.
    ExampleUntypedDerived = "example-untyped-derived", Note, Some("add `\"@odata.type\": \"#namespace.type\"` to the object");
    /// A parameter that the table of the action does not have.
    ExampleUndocumentedParameter = "example-undocumented-parameter", Warning, Some("add the parameter to the table, or correct the example");
    /// A name whose case differs from the documented one.
    ExampleWrongCase = "example-wrong-case", Note, Some("names on the wire are told apart by case: write it as documented");
    /// A JSON value of another kind than the declared type.
    ExampleWrongKind = "example-wrong-kind", Warning, Some("correct the value or the type in the table");
    /// A text that has not the form of its type.
    ExampleMalformedValue = "example-malformed-value", Note, Some("write the value as OData does, such as 2017-01-01T00:00:00Z");
    /// A number that is written as a text.
    ExampleNumberAsString = "example-number-as-string", Warning, Some("write the number without quotes, or correct the type in the table");
    /// A null where the tables say that there is none.
    ExampleNull = "example-null", Warning, Some("say `Nullable` in the description, or correct the example");
    /// A value that the enumeration does not list.
    ExampleUnknownMember = "example-unknown-member", Warning, Some("add the member to the enumeration, or correct the example");
    /// Something required that is not given.
    ExampleMissingRequired = "example-missing-required", Note, Some("give it in the example, or correct the table");
    /// A type annotation that names no type.
    ExampleUnknownType = "example-unknown-type", Warning, Some("correct the name, or document the type");
    /// A type annotation whose type does not fit the declared one.
    ExampleTypeMismatch = "example-type-mismatch", Warning, Some("name the declared type or one derived from it");
    /// A body where none is documented.
    ExampleUnexpectedBody = "example-unexpected-body", Warning, Some("document the result, or remove the body from the example");
    /// A body below a status that says there is none; HTTP does not carry it (RFC 9110, 15.3.5).
    ExampleImpossibleBody = "example-impossible-body", Warning, Some("correct the status, or remove the body");
    /// A status that the page does not document.
    ExampleUndocumentedStatus = "example-undocumented-status", Note, Some("name the status in the response section, or correct the example");
    /// The schema learned something from an example.
    LearnedFromExample = "learned-from-example", Note, Some("write it into the table, so that it does not hang on an example");
    /// An include or exclude pattern that matches nothing.
    UnmatchedPattern = "unmatched-pattern", Error, Some("name an area, type or path that the pages document; `*` stands for anything");
    /// A correction that matches nothing or changes nothing.
    UselessCorrection = "useless-correction", Error, Some("remove the correction, or name what the pages tell; `generator export json` prints every name");
    /// A delimiter row that does not fit its table, or is missing.
    RepairedTable = "repaired-table", Note, Some("put a row of dashes below the header, with as many cells and without tabs");
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
