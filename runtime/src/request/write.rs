//! Creating, changing, deleting, and calling actions.

use super::{
    builder::{conditional, optional, request_builder},
    read::read_wrapped,
};

request_builder! {
    /// Creates a resource and gives it as the service made it.
    Create<T> -> T, |response, _request| response.json()
}

request_builder! {
    /// Changes what is set in the body and leaves the rest. `T` is the changed resource, an `Option` of it, or `()`.
    Update<T> -> T, |response, _request| response.json()
}

request_builder! {
    /// Replaces a resource as a whole.
    Replace<T> -> T, |response, _request| response.json()
}

request_builder! {
    /// Deletes a resource.
    Delete -> (), |response, _request| response.json()
}

request_builder! {
    /// Calls an action or function with one result, or none: `()`.
    Call<T> -> T, |response, _request| response.json()
}

request_builder! {
    /// Calls an action or function whose result is no object of its own and which the service wraps (`{"value": …}`).
    CallValue<T> -> T, |response, _request| read_wrapped(&response)
}

optional!(Create, Update, Replace, Call, CallValue);
conditional!(Create<T>, Update<T>, Replace<T>, Delete, Call<T>, CallValue<T>);
