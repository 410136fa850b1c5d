//! The kinds of change, and what each breaks. `docs/diff.md` is made from this table.

macro_rules! rules {
    ($($group:literal { $($variant:ident = $text:literal, $effect:ident: $what:literal, $why:literal;)* })*) => {
        /// A kind of change; `as_str` is its stable text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $($(#[doc = $what] $variant,)*)*
        }

        impl Rule {
            /// Every rule, in order of declaration.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)*)*];

            /// The stable text, such as `property-removed`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($(Self::$variant => $text,)*)* }
            }

            /// What it breaks.
            #[must_use]
            pub const fn effect(self) -> Effect {
                match self { $($(Self::$variant => Effect::$effect,)*)* }
            }

            /// What has changed, in one sentence.
            #[must_use]
            pub const fn what(self) -> &'static str {
                match self { $($(Self::$variant => $what,)*)* }
            }

            /// Why it breaks what it breaks.
            #[must_use]
            pub const fn why(self) -> &'static str {
                match self { $($(Self::$variant => $why,)*)* }
            }

            /// What it is about: types, properties, …
            #[must_use]
            pub const fn group(self) -> &'static str {
                match self { $($(Self::$variant => $group,)*)* }
            }
        }
    };
}

/// What a change breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// A program that was built before fails against the service as it is now documented, and does not build with the new crate.
    Both,
    /// A program that was built before fails against the service as it is now documented.
    Wire,
    /// A program does not build with the new crate, or means something else there.
    Source,
    /// Nothing: there is more than before.
    Addition,
    /// Nothing: worth knowing.
    Note,
}

impl Effect {
    /// Whether a program that was built before may fail against the service.
    #[must_use]
    pub const fn breaks_wire(self) -> bool {
        matches!(self, Self::Both | Self::Wire)
    }

    /// Whether a program may not build with the new crate.
    #[must_use]
    pub const fn breaks_source(self) -> bool {
        matches!(self, Self::Both | Self::Source)
    }

    /// Whether it breaks anything.
    #[must_use]
    pub const fn is_breaking(self) -> bool {
        self.breaks_wire() || self.breaks_source()
    }

    /// In words.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Both => "breaks wire and source",
            Self::Wire => "breaks the wire",
            Self::Source => "breaks source",
            Self::Addition => "new",
            Self::Note => "breaks nothing",
        }
    }
}

rules! {
    "Types and enumerations" {
        TypeAdded = "type-added", Addition:
            "A type or an enumeration is new.", "Nothing used it before.";
        TypeRemoved = "type-removed", Source:
            "A type or an enumeration is no longer documented.",
            "Code that names it does not build. What the service sends less is reported for the properties and calls that had it.";
        TypeRenamed = "type-renamed", Both:
            "A type or an enumeration has another name: the pages say so by an alias, or the same page has most of its members.",
            "Code names it, and so does `@odata.type`.";
        TypeMoved = "type-moved", Source:
            "The Rust path of a type or an enumeration is another, since it is in another area or another type took its short name.",
            "Code names the path, and enables the feature of the area.";
        KindChanged = "kind-changed", Note:
            "An entity type is now a complex type, or the reverse.",
            "Its properties are compared on their own, the key among them.";
        KeyChanged = "key-changed", Wire:
            "The key of an entity type is another property.", "Objects are addressed by it.";
        BaseExtended = "base-extended", Addition:
            "A type has more base types than before.", "Every type that it derived from is still among them.";
        BaseLost = "base-lost", Source:
            "A type no longer derives from a type that it derived from.",
            "Values of that type are no longer read as this one.";
        BecameAbstract = "became-abstract", Wire:
            "A type can no longer be instantiated.", "The service refuses objects of exactly this type.";
        BecameConcrete = "became-concrete", Addition:
            "A type can now be instantiated.", "Only its derived types could be before.";
        BecameClosed = "became-closed", Wire:
            "A type no longer takes properties that are not declared.", "The service refuses objects that have some.";
        BecameOpen = "became-open", Addition:
            "A type now takes properties that are not declared.", "Objects may have them and need not.";
        FlagsChanged = "flags-changed", Both:
            "Values of an enumeration can be combined now, or no longer.",
            "Combined values are one text with commas, and have a Rust type of their own.";
    }
    "Members of enumerations" {
        MemberAdded = "member-added", Addition:
            "A member of an enumeration is new.",
            "Emitted enumerations are `non_exhaustive`, and a client that does not know a value keeps it.";
        MemberRemoved = "member-removed", Both:
            "A member of an enumeration is no longer documented.",
            "The variant is gone, and the service may refuse the value.";
        MemberRenamed = "member-renamed", Both:
            "A member of an enumeration is spelled in another way, or has another name and the same description.",
            "The value on the wire and the variant are others.";
        VariantRenamed = "variant-renamed", Source:
            "The variant of a member has another name in Rust.", "Code names it; the value on the wire is the same.";
    }
    "Properties" {
        PropertyAdded = "property-added", Addition:
            "A property is new.", "Structs are built with `..Default::default()`, and an absent value is not sent.";
        RequiredPropertyAdded = "required-property-added", Wire:
            "A property is new and must be given on create.", "The service refuses objects without it.";
        PropertyRemoved = "property-removed", Both:
            "A property is no longer documented.", "The field is gone, and the service may no longer send or take it.";
        PropertyRenamed = "property-renamed", Both:
            "A property is spelled in another way, or has another name, the same type and the same description.",
            "The name on the wire and the field are others.";
        PropertyTypeChanged = "property-type-changed", Both:
            "The type of a property is another, or it is a collection and was none, or the reverse.",
            "Values of the old type cannot be sent or read.";
        PropertyTypeRefined = "property-type-refined", Source:
            "A property has a type that describes the same values more or less closely: text and an enumeration, any JSON and a type, a type \
             and one derived from it.",
            "The field has another Rust type; the values on the wire are the same.";
        NavigationChanged = "navigation-changed", Both:
            "A property is now a navigation property, or no longer.",
            "Navigation properties come only when they are expanded, and are queried by other constants.";
        BecameNotNullable = "became-not-nullable", Wire:
            "A property can no longer be null.", "The service refuses null.";
        BecameNullable = "became-nullable", Addition:
            "A property can now be null.", "Every field is an `Option`.";
        BecameReadOnly = "became-read-only", Wire:
            "A property can no longer be set.", "The service refuses or ignores a value.";
        BecameWritable = "became-writable", Addition:
            "A property can now be set.", "It could only be read before.";
        BecameRequired = "became-required", Wire:
            "A property must now be given on create.", "The service refuses objects without it.";
        BecameOptional = "became-optional", Addition:
            "A property need no longer be given on create.", "It can still be given.";
        OnlyOnSelect = "only-on-select", Wire:
            "A property is now returned only on `$select`.", "Responses lack it unless it is asked for.";
        ByDefault = "by-default", Addition:
            "A property is now returned without `$select`.", "It can still be selected.";
        FilterNarrowed = "filter-narrowed", Both:
            "The documented `$filter` operators of a property are fewer.",
            "The constant no longer offers them, and the service may refuse them.";
        FilterWidened = "filter-widened", Addition:
            "The documented `$filter` operators of a property are more.", "The others are still there.";
        CapabilityWithdrawn = "capability-withdrawn", Wire:
            "The pages say that callers can no longer do something with a type or property.", "The service refuses it.";
        CapabilityGiven = "capability-given", Addition:
            "The pages say that callers can now do something with a type or property.", "It was not possible before.";
        FieldChanged = "field-changed", Source:
            "A field has another name or form in Rust, such as a `Box` that a cycle of types needs.",
            "Code that uses the field does not build; the property on the wire is the same.";
    }
    "Calls" {
        CallAdded = "call-added", Addition:
            "A method can be called on a path that had none.", "Nothing used it before.";
        CallRemoved = "call-removed", Both:
            "A method is no longer documented on a path.", "The method of the request builder is gone, and the service may refuse the call.";
        CallRenamed = "call-renamed", Source:
            "The Rust methods that lead to a call have other names, or the struct of its parameters has.",
            "Code names them; the request is the same.";
        CallMoved = "call-moved", Source:
            "A call belongs to another area.", "Code needs another feature of the crate.";
        BodyChanged = "body-changed", Both:
            "The body of a request is of another kind or type.", "The service refuses the old body, and the method takes another argument.";
        BodyRefined = "body-refined", Source:
            "The body of a request has a type that describes the same values more or less closely.",
            "The method takes another Rust type; what is sent is the same.";
        BodyAdded = "body-added", Source:
            "A request has a body and had none.",
            "The method takes another argument; parameters that must be given are reported on their own.";
        BodyBecameRequired = "body-became-required", Both:
            "A body must now be given.", "The service refuses the request without it, and the method takes no `Option`.";
        BodyBecameOptional = "body-became-optional", Source:
            "A body need no longer be given.", "The method takes an `Option`.";
        MediaTypesChanged = "media-types-changed", Source:
            "The pages send the body in other media types besides JSON.", "The method that sends them comes or goes.";
        ParameterAdded = "parameter-added", Addition:
            "A parameter, query option or header that may be left out is new.", "Calls without it are as before.";
        RequiredParameterAdded = "required-parameter-added", Wire:
            "A parameter of a body or a header that must be given is new.",
            "The service refuses calls without it; parameters are built with `..Default::default()`.";
        ArgumentAdded = "argument-added", Both:
            "A query option that must be given is new.",
            "The service refuses calls without it, and it is an argument of the method.";
        ParameterRemoved = "parameter-removed", Both:
            "A parameter, query option or header is no longer documented.", "The service may refuse it, and the field or argument is gone.";
        ParameterTypeChanged = "parameter-type-changed", Both:
            "The type of a parameter is another.", "The service refuses values of the old type.";
        ParameterTypeRefined = "parameter-type-refined", Source:
            "A parameter has a type that describes the same values more or less closely.",
            "The field or argument has another Rust type; what is sent is the same.";
        ParameterBecameRequired = "parameter-became-required", Wire:
            "A parameter of a body or a header must now be given.", "The service refuses calls without it.";
        BecameArgument = "became-argument", Both:
            "A query option must now be given.", "The service refuses calls without it, and it becomes an argument of the method.";
        ParameterBecameOptional = "parameter-became-optional", Addition:
            "A parameter of a body or a header need no longer be given.", "It can still be given.";
        NoLongerArgument = "no-longer-argument", Source:
            "A query option need no longer be given.", "It is no longer an argument of the method.";
        ParametersReordered = "parameters-reordered", Source:
            "Parameters that are arguments of a method come in another order.", "Arguments are told apart by their position.";
        QueryOptionWithdrawn = "query-option-withdrawn", Wire:
            "A standard query option such as `$filter` is no longer offered.", "The service may refuse or ignore it.";
        QueryOptionOffered = "query-option-offered", Addition:
            "A standard query option such as `$filter` is now offered.", "Calls without it are as before.";
        ResponseChanged = "response-changed", Both:
            "The body of a response is of another kind or type.", "Clients that were built before cannot read it, and the result has another type.";
        ResponseRefined = "response-refined", Source:
            "The body of a response has a type that describes the same values more or less closely.",
            "The result has another Rust type; what is received is the same.";
        ResponseAdded = "response-added", Source:
            "A response has a body and had none.", "The result has a type; clients that were built before ignore the body.";
        ResponseBecameOptional = "response-became-optional", Both:
            "A success may now come without its body.", "The result is an `Option`, and older clients fail to read nothing.";
        ResponseBecameCertain = "response-became-certain", Source:
            "A success always has its body.", "The result is no `Option` any more.";
        StatusesChanged = "statuses-changed", Note:
            "The documented success statuses are others.", "Clients take any success.";
        BecameLongRunning = "became-long-running", Wire:
            "A call may now only be accepted, and finish later.", "What it does is not done when the response comes.";
        NoLongerLongRunning = "no-longer-long-running", Note:
            "A call is finished when its response comes.", "Clients that would wait have nothing to wait for.";
        FinalResultChanged = "final-result-changed", Wire:
            "What a long-running call has as its final result is another type.", "Clients that were built before cannot read it.";
    }
    "Permissions and deprecations" {
        PermissionInsufficient = "permission-insufficient", Wire:
            "A permission that sufficed for a call no longer does.", "The service refuses tokens that have it alone.";
        PermissionSuffices = "permission-suffices", Addition:
            "A permission now suffices for a call.", "Those that sufficed still do, unless reported.";
        Deprecated = "deprecated", Addition:
            "Something is documented as deprecated.", "It still works.";
        NoLongerDeprecated = "no-longer-deprecated", Note:
            "Something is no longer documented as deprecated.", "It works as before.";
    }
}
