use crate::{Request, Response, Result};

/// A request whose response has a type: what all builders are, and what a batch takes.
pub trait TypedRequest: Sized {
    /// What the response is read as.
    type Output;

    /// The untyped request, with everything that was set.
    fn into_request(self) -> Request;

    /// Reads the response of that request.
    ///
    /// # Errors
    /// `Decode` when the response is not what is documented.
    fn read(response: Response, request: &Request) -> Result<Self::Output>;
}

/// An untyped request gives its response as it is.
impl TypedRequest for Request {
    type Output = Response;

    fn into_request(self) -> Request {
        self
    }

    fn read(response: Response, _: &Request) -> Result<Response> {
        Ok(response)
    }
}
