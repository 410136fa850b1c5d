//! From the schema to text.

pub mod csdl;

#[cfg(test)]
mod fixture;
