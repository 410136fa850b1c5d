//! What all builders have in common, written once.

/// A builder: a struct around the untyped request with an `Output`, read by a function, and the methods of the named groups.
macro_rules! request_builder {
    (
        $(#[$doc:meta])*
        $name:ident $(<$t:ident>)? $(accepts $accept:literal)? -> $output:ty, |$response:ident, $request:ident| $read:expr
    ) => {
        $(#[$doc])*
        #[must_use = "a request does nothing until it is sent"]
        pub struct $name $(<$t>)? {
            request: $crate::Request,
            $(output: std::marker::PhantomData<fn() -> $t>,)?
        }

        impl $(<$t>)? $name $(<$t>)? {
            /// Wraps a request of this kind.
            #[allow(clippy::redundant_field_names, reason = "only some kinds name what they accept")]
            pub fn new(request: $crate::Request) -> Self {
                Self { request: request$(.accept($accept))?, $(output: std::marker::PhantomData::<fn() -> $t>)? }
            }

            #[allow(dead_code, reason = "not every kind has methods that rebuild its request")]
            pub(in crate::request) fn map(self, change: impl FnOnce($crate::Request) -> $crate::Request) -> Self {
                Self::new(change(self.request))
            }

            #[allow(dead_code, reason = "only some kinds are rebuilt as another")]
            pub(crate) fn into_inner(self) -> $crate::Request {
                self.request
            }

            /// A header of this call; paging sends it again with each page.
            pub fn header(self, name: &str, value: &str) -> Self {
                self.map(|request| request.header(name, value))
            }

            /// A preference; several are joined.
            pub fn prefer(self, prefer: $crate::Prefer) -> Self {
                self.map(|request| request.prefer(prefer))
            }

            /// A query option in the service's own words, e.g. one that the documentation does not name; the value is encoded.
            pub fn query(self, name: &str, value: &str) -> Self {
                self.map(|request| request.query(name, value))
            }

            /// The longest time for this call, its repetitions included, instead of the client's; paging gives it to each page.
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                self.map(|request| request.timeout(timeout))
            }

            /// Sends it and gives the whole response, not read.
            ///
            /// # Errors
            /// As `send`, but `Decode`.
            pub async fn send_raw(self) -> $crate::Result<$crate::Response> {
                self.request.send().await
            }
        }

        impl $(<$t>)? Clone for $name $(<$t>)? {
            fn clone(&self) -> Self {
                Self::new(self.request.clone())
            }
        }

        impl $(<$t>)? std::fmt::Debug for $name $(<$t>)? {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.request).finish()
            }
        }

        impl $(<$t: serde::de::DeserializeOwned + Send + 'static>)? $crate::request::TypedRequest for $name $(<$t>)? {
            type Output = $output;

            fn into_request(self) -> $crate::Request {
                self.request
            }

            fn read($response: $crate::Response, $request: &$crate::Request) -> $crate::Result<$output> {
                $read
            }
        }

        impl $(<$t: serde::de::DeserializeOwned + Send + 'static>)? $name $(<$t>)? {
            /// Sends it and reads the response.
            ///
            /// # Errors
            /// Everything in [`ErrorKind`](crate::ErrorKind).
            pub async fn send(self) -> $crate::Result<$output> {
                let response = self.request.perform().await?;
                <Self as $crate::request::TypedRequest>::read(response, &self.request)
            }
        }
    };
}

/// `if_match` for the kinds that change a resource.
macro_rules! conditional {
    ($($name:ident $(<$t:ident>)?),* $(,)?) => {
        $(impl $(<$t>)? $name $(<$t>)? {
            /// Only when the resource still has this version (`If-Match`); otherwise the call fails with `PreconditionFailed`.
            pub fn if_match(self, etag: impl Into<$crate::ETag>) -> Self {
                self.map(|request| request.header($crate::header::IF_MATCH, etag.into().as_str()))
            }
        })*
    };
}

/// For the kinds whose response may have no body where the documentation has one.
macro_rules! optional {
    ($($name:ident),* $(,)?) => {
        $(impl<T> $name<T> {
            /// The same call, whose result is `None` where the response has no body or null.
            pub fn optional(self) -> $name<Option<T>> {
                $name::new(self.request)
            }

            /// Asks for no body (`Prefer: return=minimal`). The result is `None` when the service complied, else what it gave.
            pub fn return_minimal(self) -> $name<Option<T>> {
                self.prefer($crate::Prefer::ReturnMinimal).optional()
            }
        })*
    };
}

pub(super) use {conditional, optional, request_builder};
