use crate::{Request, Response, Result};

/// A request whose answer has a type: what all builders are, and what a batch takes.
pub trait TypedRequest: Sized {
    /// What the answer is read as.
    type Output;

    /// The untyped request, with everything that was set.
    fn into_request(self) -> Request;

    /// Reads the answer of that request.
    ///
    /// # Errors
    /// `Decode` when the answer is not what is documented.
    fn read(response: Response, request: &Request) -> Result<Self::Output>;
}

/// An untyped request gives its answer as it is.
impl TypedRequest for Request {
    type Output = Response;

    fn into_request(self) -> Request {
        self
    }

    fn read(response: Response, _: &Request) -> Result<Response> {
        Ok(response)
    }
}
