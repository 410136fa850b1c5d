// Made from specs by `cargo run -p generator`. Do not edit.

//! Requests below `/users/{id | userPrincipalName}/photo`.

use crate::users::models::ProfilePhoto;
use runtime::request::{Download, Get, Upload};
use runtime::{Body, Method, Path};

/// `/users/{id | userPrincipalName}/photo`
#[derive(Clone, Debug)]
pub struct UsersPhoto(pub(crate) Path);

impl UsersPhoto {
    /// Read the bytes of a picture.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-get-value?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`,
    ///   `User.ReadWrite.All`
    /// - delegated, personal account: `User.Read`
    /// - application: `User.Read.All`, `User.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn download(&self) -> Download {
        let path = self.0.segment("$value");
        Download::new(path.request(Method::Get, &DOWNLOAD))
    }

    /// Read what is known of a picture: the
    /// [profilePhoto](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-beta).
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-get?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.Read`, `User.ReadBasic.All`, `User.Read.All`,
    ///   `User.ReadWrite.All`
    /// - delegated, personal account: `User.Read`
    /// - application: `User.Read.All`, `User.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn get(&self) -> Get<ProfilePhoto> {
        Get::new(self.0.request(Method::Get, &GET))
    }

    /// Replace the picture of a user or a group.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/profilephoto-update?view=graph-rest-beta)
    ///
    /// Permissions, least privileged first:
    ///
    /// - delegated, work or school account: `User.ReadWrite`, `User.ReadWrite.All`,
    ///   `Directory.ReadWrite.All`
    /// - delegated, personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    ///
    /// Answers 200.
    pub fn upload(&self, body: Body) -> Upload<()> {
        let path = self.0.segment("$value");
        Upload::new(path.request(Method::Put, &UPLOAD).body(body))
    }
}

runtime::operations! {
    DOWNLOAD {
        name: "download photo",
        path: "/users/{id | userPrincipalName}/photo/$value",
        delegated_work: ["User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
        delegated_personal: ["User.Read"],
        application: ["User.Read.All", "User.ReadWrite.All"],
    },
    GET {
        name: "get photo",
        path: "/users/{id | userPrincipalName}/photo",
        delegated_work: ["User.Read", "User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All"],
        delegated_personal: ["User.Read"],
        application: ["User.Read.All", "User.ReadWrite.All"],
    },
    UPLOAD {
        name: "upload photo",
        path: "/users/{id | userPrincipalName}/photo/$value",
        delegated_work: ["User.ReadWrite", "User.ReadWrite.All", "Directory.ReadWrite.All"],
        delegated_personal: ["User.ReadWrite"],
        application: ["User.ReadWrite.All", "Directory.ReadWrite.All"],
    },
}
