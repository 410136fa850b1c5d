use std::{fmt, marker::PhantomData, ops::Deref};

use super::Path;

/// The access to a resource that belongs to what it was reached from: it can be changed and deleted there.
#[derive(Clone, Copy, Debug)]
pub enum Owned {}

/// The path of a resource, and how it was reached: [`Owned`], or by reference through something, which its type names.
pub struct Resource<A> {
    path: Path,
    access: PhantomData<fn() -> A>,
}

impl<A> Resource<A> {
    /// A resource at a path.
    pub fn new(path: Path) -> Self {
        Self {
            path,
            access: PhantomData,
        }
    }
}

impl<A> Deref for Resource<A> {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.path
    }
}

impl<A> Clone for Resource<A> {
    fn clone(&self) -> Self {
        Self::new(self.path.clone())
    }
}

impl<A> fmt::Debug for Resource<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)
    }
}
