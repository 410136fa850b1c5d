//! The client against an OData server that this project did not write: SAP CAP. `run`, in this folder, starts it and these tests.
//!
//! The token family has its paths and types as in Graph. CAP cannot show inheritance, casts, `@odata.type`, `$ref`, delta,
//! `Prefer: odata.maxpagesize` and a slash in a key that is a segment; the tests of the runtime show those against servers of ours.

mod batch;
mod conditions;
mod errors;
mod keys;
mod model;
mod operations;
mod paging;
mod queries;
mod requests;
mod streams;
mod support;
mod throttling;
mod values;
mod writes;
