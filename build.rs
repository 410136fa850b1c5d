//! The living example of a build script.

fn main() {}
