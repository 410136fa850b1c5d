// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests of `profile_photo`.

use crate::models;
use runtime::request::{Download, Get, Upload};
use runtime::{Body, Method, Owned, Path, Resource};

/// `profilePhoto`. Feature `users`.
#[derive(Clone, Debug)]
pub struct ProfilePhoto<A = Owned>(pub(crate) Resource<A>);

impl<A> AsRef<Path> for ProfilePhoto<A> {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl<A> ProfilePhoto<A> {
    /// Read what is known of a picture: the
    /// [profilePhoto](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.Read`, `User.ReadBasic.All`, `User.Read.All`,
    /// `User.ReadWrite.All`; personal account `User.Read`; application `User.Read.All`,
    /// `User.ReadWrite.All`. Answers 200. Documented at `/me/photo`,
    /// `/users/{id | userPrincipalName}/photo`, `/groups/{id}/photo`. Feature `users`.
    pub fn get(&self) -> Get<models::ProfilePhoto> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Read the bytes of a picture.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-get-value?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.Read`, `User.ReadBasic.All`, `User.Read.All`,
    /// `User.ReadWrite.All`; personal account `User.Read`; application `User.Read.All`,
    /// `User.ReadWrite.All`. Answers 200. Documented at `/me/photo/$value`,
    /// `/users/{id | userPrincipalName}/photo/$value`, `/groups/{id}/photo/$value`. Feature `users`.
    pub fn download(&self) -> Download {
        let path = self.0.segment("$value");
        Download::new(path.request(Method::Get, &DOWNLOAD))
    }
}

impl ProfilePhoto {
    /// Replace the picture of a user or a group.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta).
    /// Permissions, least privileged first: delegated `User.ReadWrite`, `User.ReadWrite.All`,
    /// `Directory.ReadWrite.All`; personal account `User.ReadWrite`; application `User.ReadWrite.All`,
    /// `Directory.ReadWrite.All`. Answers 200. Documented at `/me/photo/$value`,
    /// `/users/{id | userPrincipalName}/photo/$value`, `/groups/{id}/photo/$value`. Feature `users`.
    pub fn upload(&self, body: Body) -> Upload<()> {
        let path = self.0.segment("$value");
        Upload::new(path.request(Method::Put, &UPLOAD).body(body))
    }
}

runtime::operations! {
    GET: "get profilePhoto" at "/me/photo" {
        delegated_work: ["User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
        delegated_personal: ["User.Read"],
        application: ["User.Read.All", "User.ReadWrite.All"],
    },
    DOWNLOAD: "download profilePhoto" at "/me/photo/$value" {
        delegated_work: ["User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
        delegated_personal: ["User.Read"],
        application: ["User.Read.All", "User.ReadWrite.All"],
    },
    UPLOAD: "upload profilePhoto" at "/me/photo/$value" {
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
}
