//! The rules that decide between sources or guess, by name: one table, so that each can be asked for, switched off and
//! measured.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

macro_rules! rules {
    ($($rule:ident = $id:literal: $line:literal, $reason:literal, $test:literal;)*) => {
        /// A rule that decides what pages leave open, or where they contradict each other.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $line] $rule,)*
        }

        impl Rule {
            /// Every rule, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// Its stable name.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$rule => $id,)* }
            }

            /// What it says.
            #[must_use]
            pub const fn line(self) -> &'static str {
                match self { $(Self::$rule => $line,)* }
            }

            /// Why it is needed.
            #[must_use]
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$rule => $reason,)* }
            }

            /// The test that shows it.
            #[must_use]
            pub const fn test(self) -> &'static str {
                match self { $(Self::$rule => $test,)* }
            }
        }
    };
}

rules! {
    EnumFromProse = "enum-from-prose":
        "A text property whose description lists two values or more is an enumeration of its own.",
        "pages declare most enumerations of the service in descriptions only",
        "a_text_property_with_listed_values_is_an_enumeration_of_its_own";
    EnumByName = "enum-by-name":
        "Listed values are those of the one declared enumeration that is named after the property and has them all.",
        "a page lists the values of an enumeration whose name it does not write",
        "a_text_property_with_listed_values_is_an_enumeration_of_its_own";
    EnumByTable = "enum-by-table":
        "A table of values below a heading that names a text property lists the values of that property.",
        "pages put long lists of values below the table of properties",
        "values_of_which_one_is_null_are_those_of_the_property";
    EnumByJson = "enum-by-json":
        "Listed values of a text are of the type that the JSON representation names.",
        "tables write String where the JSON has the name of the enumeration",
        "the_json_names_the_type_of_values_that_a_table_lists_as_text";
    EnumByUse = "enum-by-use":
        "A type without a page is an enumeration where its values are listed or the JSON shows texts.",
        "tables name enumerations that have no page",
        "values_that_only_the_json_shows_are_those_of_a_name_without_a_page";
    BitsAreFlags = "bits-are-flags":
        "Three members or more whose numbers are single bits can be combined.",
        "pages number the members of flags and do not say that they combine",
        "members_numbered_as_single_bits_are_flags";
    BaseFromDerived = "base-from-derived":
        "A type that its base's page names as derived has that base, where its own page names none.",
        "pages of bases list what derives from them",
        "kinds_bases_and_navigation_follow_from_the_pages";
    BaseFromInherited = "base-from-inherited":
        "A type whose properties are inherited from another one derives from it.",
        "rows say `Inherited from` on pages that name no base",
        "kinds_bases_and_navigation_follow_from_the_pages";
    EntityByMethods = "entity-by-methods":
        "A type that its Methods table lists, gets, creates or adds is an entity.",
        "such pages often have no annotation of the key",
        "a_method_lists_gets_creates_or_adds_when_that_is_its_first_word";
    EntityByItem = "entity-by-item":
        "A type that calls on a key return or change is an entity.",
        "Methods tables are incomplete",
        "what_calls_on_a_key_return_is_an_entity_though_a_property_is_made_of_it";
    SingularTitle = "singular-title":
        "A type without annotation whose title is the plural of a set with keys has the singular's name.",
        "pages are called after the set",
        "a_plural_title_of_a_set_with_keys_names_the_type_in_the_singular";
    NamespaceOfUsers = "namespace-of-users":
        "An enumeration on a page without a namespace is in that of its only users.",
        "pages of enumerations have no namespace line",
        "an_enumeration_without_a_namespace_takes_that_of_its_only_users";
    EntityByRelationship = "entity-by-relationship":
        "A type that relationships alone lead to is an entity.",
        "only entities are targets of navigations",
        "kinds_bases_and_navigation_follow_from_the_pages";
    EntityByOwnRelationships = "entity-by-own-relationships":
        "A type with an annotated key and relationships is an entity, though no property is that key.",
        "tables leave out the inherited key",
        "a_type_with_relationships_is_an_entity_though_it_does_not_show_its_key";
    PartIsNoEntity = "part-is-no-entity":
        "An annotated key does not count for a type that tables use as the type of properties only.",
        "annotations are copied from entities to parts",
        "what_only_properties_are_made_of_is_no_entity";
    ListedIsCollection = "listed-is-collection":
        "A property that the Methods table lists is a collection, whatever its cell says.",
        "cells of navigations forget the word `collection`",
        "contradictions_are_decided_and_reported";
    NarrowerText = "narrower-text":
        "Where the table has String and the JSON a narrower kind of text, the JSON counts.",
        "tables write String for identifiers, times and durations",
        "contradictions_are_decided_and_reported";
    JsonNamesType = "json-names-type":
        "Where the table has String and the JSON names a declared type, the JSON counts.",
        "the JSON representation is made from the service's model",
        "contradictions_are_decided_and_reported";
    JsonShowsBase = "json-shows-base":
        "Where the JSON shows the base of the table's type, the base counts.",
        "a table names the usual derived type",
        "contradictions_are_decided_and_reported";
    JsonSpelling = "json-spelling":
        "Where table and JSON spell a property differently in case alone, the JSON counts.",
        "the JSON is what goes over the wire",
        "table_and_json_are_both_named";
    ShownOnly = "shown-only":
        "What only the JSON representation shows is a property too.",
        "tables fall behind the JSON that is made from the model",
        "contradictions_are_decided_and_reported";
    SeveralTypes = "several-types":
        "A cell `a or b` is the nearest base of all, else the first of several types with properties, else anything.",
        "cells name the derived types that a property may hold",
        "a_cell_of_several_types_is_their_base_and_reported";
    KeyOnSingle = "key-on-single":
        "A navigation that a table declares as single is a collection where most request lines have a key behind it.",
        "cells of navigations forget the word `collection`",
        "a_navigation_that_most_lines_have_with_a_key_is_a_collection_whatever_the_table_says";
    StrayKey = "stray-key":
        "A request line with a key behind a single navigation that other lines walk without one is left out.",
        "one mistyped line must not outweigh many right ones",
        "a_key_behind_a_single_navigation_is_the_fault_of_its_line_where_other_lines_have_none";
    PostedIsAction = "posted-is-action":
        "A name behind a collection that its page posts to is an action, though other lines read it.",
        "a line may have the wrong method",
        "an_action_that_one_line_reads_is_no_key_and_is_called_by_post";
    ActionIsPosted = "action-is-posted":
        "An action that a line calls by another method than other lines of its page is called by POST.",
        "a line may have the wrong method",
        "an_action_that_one_line_reads_is_no_key_and_is_called_by_post";
    LineSpelling = "line-spelling":
        "A property whose table has lost its capitals is spelled as all request lines spell it.",
        "request lines go over the wire",
        "request_lines_tell_the_capitals_that_a_table_has_lost";
    TypeByName = "type-by-name":
        "A name in a path that no page returns leads to the type that fits its name and what is below it best.",
        "roots such as `/education` have no page of their own",
        "sets_and_singletons_are_inferred_and_variants_are_one_operation";
    BaseByName = "base-by-name":
        "A name in a path leads to the base that it is named after, where its pages return derived types.",
        "pages of operations document one derived type each",
        "a_set_named_after_a_base_is_of_the_base";
    ContainerType = "container-type":
        "A name in paths that only holds navigations is a type of its own.",
        "roots such as `/identityGovernance` have no page",
        "a_root_without_a_page_is_a_type_of_its_own";
    ContainerName = "container-name":
        "Such a type has the name that titles or files of its operations write.",
        "`thingRoot: sync` names the type",
        "a_root_without_a_page_is_named_by_the_pages_of_its_operations";
    WalkedNavigation = "walked-navigation":
        "A name that request lines walk on a declared type is a navigation of it.",
        "tables leave out navigations",
        "a_property_that_only_request_lines_walk_becomes_a_navigation";
    SurplusKey = "surplus-key":
        "A creation that is documented on a key is one on the collection.",
        "the service gives the key",
        "a_creation_on_a_key_is_one_on_the_collection";
    ExampleOnly = "example-only":
        "What only an example calls counts where every segment of it is known, or the page has no request line.",
        "examples show paths that request lines leave out",
        "every_request_line_is_in_the_tree_or_named";
    ResultByAnnotation = "result-by-annotation":
        "What a success returns is what the annotation of a response says, before everything else.",
        "annotations are checked by the documentation's own tests",
        "bytes_stay_bytes_where_the_page_shows_them_as_a_list_too";
    ResultBySection = "result-by-section":
        "Else it is the type that the response section links or names.",
        "pages without annotated examples",
        "sets_and_singletons_are_inferred_and_variants_are_one_operation";
    ResultByBody = "result-by-body":
        "Else it is the type that the body of an example response names or shows.",
        "examples carry `@odata.type`",
        "a_result_is_told_by_the_words_for_it";
    ResultByMethods = "result-by-methods":
        "Else it is the return cell of the Methods table that links to the page.",
        "pages of operations that only say `the requested object`",
        "a_result_is_told_by_the_words_for_it";
    ResultByWords = "result-by-words":
        "Else it is the type that words of the response section name without a mark.",
        "sections name types in plain words",
        "a_result_is_told_by_the_words_for_it";
    BodyOverAnnotation = "body-over-annotation":
        "An annotation with a primitive type does not count above JSON that shows an object or another primitive.",
        "newer pages write `Edm.String` above every object",
        "an_annotation_does_not_count_where_the_body_contradicts_it";
    RedirectIsBytes = "redirect-is-bytes":
        "A function whose first response is a redirect returns bytes.",
        "downloads and reports answer 302",
        "a_function_that_only_redirects_brings_bytes";
    BaseOwnsOperation = "base-owns-operation":
        "An operation documented alike on a base and three types that derive from it is bound to the base.",
        "the service declares it once, on the type that owns it",
        "an_action_has_parameters_and_a_binding_for_each_type";
    BestPage = "best-page":
        "Of several pages on one path the one that is about it documents the operation, the others add to it.",
        "pages mention paths of others",
        "the_page_that_is_named_after_the_operation_tells_it";
    EnumByValues = "enum-by-values":
        "A parameter whose row lists the values of one declared enumeration is of that type.",
        "tables of parameters write String",
        "listed_values_tell_the_enumeration_of_a_parameter";
    AreaByNeighbours = "area-by-neighbours":
        "A type that no page gives an area has that of most types that refer to it.",
        "types without a page need a module",
        "a_type_without_area_takes_that_of_most_types_that_refer_to_it";
    ContainedWithoutSet = "contained-without-set":
        "A navigation contains its target where that has no set, is no target of references and has no home elsewhere.",
        "tables do not say what is contained",
        "what_has_no_set_and_no_home_elsewhere_is_contained";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Rule {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, String> {
        let found = Self::ALL.iter().find(|rule| rule.id() == id);
        found
            .copied()
            .ok_or_else(|| format!("there is no rule `{id}`; `generator rules` lists all"))
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// Which rules apply: all, but those that are switched off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    off: u64,
}

impl Rules {
    /// All but these.
    #[must_use]
    pub fn without(rules: &[Rule]) -> Self {
        let off = rules.iter().fold(0, |off, rule| off | bit(*rule));
        Self { off }
    }

    /// Those that both have.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            off: self.off | other.off,
        }
    }

    /// Whether a rule applies.
    #[must_use]
    pub const fn has(self, rule: Rule) -> bool {
        self.off & bit(rule) == 0
    }

    /// `found`, where the rule applies.
    pub(crate) fn apply<T>(self, rule: Rule, found: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.has(rule) { found() } else { None }
    }
}

const fn bit(rule: Rule) -> u64 {
    1 << rule as u64
}

/// The table as text: name, statement and reason of each rule.
#[must_use]
pub fn listed() -> String {
    let line = |rule: &Rule| format!("{}\n  {}\n  since {}\n", rule.id(), rule.line(), rule.reason());
    Rule::ALL.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// The text of every source file but this one.
    fn sources(folder: &Path, found: &mut String) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("rules.rs") {
                found.push_str(&std::fs::read_to_string(&path).unwrap_or_default());
            }
        }
    }

    #[test]
    fn every_rule_has_a_test_and_a_place_that_asks_for_it() {
        let mut text = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
        for rule in Rule::ALL {
            assert!(text.contains(&format!("fn {}()", rule.test())), "{rule} has no test");
            assert!(text.contains(&format!("Rule::{rule:?}")), "nothing asks for {rule}");
        }
    }

    #[test]
    fn ids_are_unique_and_each_rule_is_switched_off_alone() {
        assert!(Rule::ALL.len() < 64, "a bit for each");
        for rule in Rule::ALL {
            assert_eq!(rule.id().parse(), Ok(*rule));
            let off = Rule::ALL.iter().filter(|other| !Rules::without(&[*rule]).has(**other));
            assert_eq!(off.collect::<Vec<_>>(), [rule]);
        }
        assert!("no-such-rule".parse::<Rule>().is_err());
    }
}
