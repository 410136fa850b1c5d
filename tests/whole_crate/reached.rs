//! Calls of resources at places where no page documents them, against a transport that answers from memory. Compiled in the crate of
//! the whole v1.0 documentation by `.ci/run`.

use graph_v1::{Client, models, runtime};
use runtime::external::futures::executor::block_on;
use runtime::testing::Fake;
use runtime::{Body, request::TypedRequest};

type Outcome = std::result::Result<(), Box<dyn std::error::Error>>;

/// The method and the path of the only request that was made.
fn sent(fake: &Fake) -> String {
    let requests = fake.requests();
    let asked = requests.first().map(|one| format!("{} {}", one.method().as_str(), one.url().path()));
    asked.unwrap_or_default()
}

macro_rules! reaches {
    ($($name:ident: |$client:ident| $call:expr => $expected:literal;)*) => {
        $(#[test]
        fn $name() -> Outcome {
            let fake = Fake::new().reply(200, "{}");
            let $client = Client::from(fake.client()?);
            let _ = block_on($call.into_request().send())?;
            assert_eq!(sent(&fake), $expected);
            Ok(())
        })*
    };
}

fn bytes() -> Body {
    Body::bytes("text/plain", "x")
}

reaches! {
    an_action_of_a_file_below_the_drive_of_any_user: |client| client.users().by_id("u").drive().root().by_path("a b/ü.txt")
        .create_upload_session(&Default::default())
        => "POST /v1.0/users/u/drive/root:/a%20b/%C3%BC.txt:/createUploadSession";
    the_content_of_a_file_of_any_drive: |client| client.drives().by_id("d").root().by_path("x").content().upload(bytes())
        => "PUT /v1.0/drives/d/root:/x:/content";
    a_range_of_a_workbook_of_a_site: |client| client.sites().by_id("s").drive().items().by_id("i").workbook().worksheets().by_id("w")
        .range_with_address("A1:B2").get()
        => "GET /v1.0/sites/s/drive/items/i/workbook/worksheets/w/range(address='A1%3AB2')";
    the_children_of_the_root_of_a_group: |client| client.groups().by_id("g").drive().root().children().list()
        => "GET /v1.0/groups/g/drive/root/children";
    an_action_of_the_attachments_of_any_user: |client| client.users().by_id("u").messages().by_id("m").attachments()
        .create_upload_session(&Default::default())
        => "POST /v1.0/users/u/messages/m/attachments/createUploadSession";
    a_message_in_a_folder_in_a_folder: |client| client.users().by_id("u").mail_folders().by_id("f").child_folders().by_id("c")
        .messages().by_id("m").reply(&Default::default())
        => "POST /v1.0/users/u/mailFolders/f/childFolders/c/messages/m/reply";
    a_documented_key_as_a_key: |client| client.sites().by_id("root").lists().by_id("l").columns().list()
        => "GET /v1.0/sites/root/lists/l/columns";
    a_cast_of_a_collection: |client| client.me().transitive_member_of().as_group().list()
        => "GET /v1.0/me/transitiveMemberOf/microsoft.graph.group";
    a_navigation_without_a_page: |client| client.me().extensions().list() => "GET /v1.0/me/extensions";
    the_instances_of_an_event_of_any_calendar: |client| client.users().by_id("u").calendars().by_id("c").events().by_id("e")
        .instances().list()
        => "GET /v1.0/users/u/calendars/c/events/e/instances";
    a_member_is_read_as_a_user: |client| client.groups().by_id("g").members().by_id("u").as_user().get()
        => "GET /v1.0/groups/g/members/u/microsoft.graph.user";
    a_member_is_unlinked: |client| client.groups().by_id("g").members().by_id("u").remove_ref()
        => "DELETE /v1.0/groups/g/members/u/$ref";
    a_user_is_deleted_where_it_is_owned: |client| client.users().by_id("u").delete() => "DELETE /v1.0/users/u";
}

#[test]
fn one_function_serves_the_signed_in_user_and_any_other() {
    fn subject(user: &graph_v1::requests::User) -> graph_v1::requests::user::Messages {
        user.messages()
    }
    let fake = Fake::new();
    if let Ok(client) = fake.client().map(Client::from) {
        let (_, _) = (subject(&client.me()), subject(&client.users().by_id("u")));
    }
    let _: Option<models::Message> = None;
}
