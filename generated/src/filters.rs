// Made from specs by `cargo run -p generator`. Do not edit.

//! The sets of `$filter` operators that the documentation tells of properties.

runtime::operator_sets! {
    /// Takes `eq`, `ne`, `ge`, `le`, `in`, `not`.
    EqNeGeLeInNot = [Eq, Ne, Ge, Le, In, Not],
    /// Takes `eq`, `ne`, `ge`, `le`, `in`, `not`, `startswith`.
    EqNeGeLeInNotStartsWith = [Eq, Ne, Ge, Le, In, Not, StartsWith],
    /// Takes `eq`, `ne`, `ge`, `le`, `in`, `not`, `startswith`, `endswith`.
    EqNeGeLeInNotStartsWithEndsWith = [Eq, Ne, Ge, Le, In, Not, StartsWith, EndsWith],
    /// Takes `eq`, `ne`, `ge`, `le`, `not`, `startswith`.
    EqNeGeLeNotStartsWith = [Eq, Ne, Ge, Le, Not, StartsWith],
    /// Takes `eq`, `ne`, `in`, `not`.
    EqNeInNot = [Eq, Ne, In, Not],
    /// Takes `eq`, `ne`, `not`.
    EqNeNot = [Eq, Ne, Not],
    /// Takes `eq`, `not`.
    EqNot = [Eq, Not],
}
