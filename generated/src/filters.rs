// Made from specs by `cargo run -p generator`. Do not edit.

//! The sets of `$filter` operators that the documentation tells of properties.

runtime::operator_set!(
    #[doc = " Takes `eq`, `ne`, `ge`, `le`, `in`, `not`."] EqNeGeLeInNot : Eq, Ne, Ge,
    Le, In, Not
);

runtime::operator_set!(
    #[doc = " Takes `eq`, `ne`, `ge`, `le`, `in`, `not`, `startswith`."]
    EqNeGeLeInNotStartsWith : Eq, Ne, Ge, Le, In, Not, StartsWith
);

runtime::operator_set!(
    #[doc = " Takes `eq`, `ne`, `ge`, `le`, `in`, `not`, `startswith`, `endswith`."]
    EqNeGeLeInNotStartsWithEndsWith : Eq, Ne, Ge, Le, In, Not, StartsWith, EndsWith
);

runtime::operator_set!(
    #[doc = " Takes `eq`, `ne`, `ge`, `le`, `not`, `startswith`."] EqNeGeLeNotStartsWith
    : Eq, Ne, Ge, Le, Not, StartsWith
);

runtime::operator_set!(
    #[doc = " Takes `eq`, `ne`, `in`, `not`."] EqNeInNot : Eq, Ne, In, Not
);

runtime::operator_set!(#[doc = " Takes `eq`, `ne`, `not`."] EqNeNot : Eq, Ne, Not);

runtime::operator_set!(#[doc = " Takes `eq`, `not`."] EqNot : Eq, Not);
