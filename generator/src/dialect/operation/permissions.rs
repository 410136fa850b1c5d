//! Permissions in the forms of all eras: tables of two, three and more columns, and the prose of 2017.

use crate::dialect::Permissions;

/// A kind of caller.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Caller {
    Work,
    Personal,
    Application,
}

/// Reads a permissions table. Two forms are known: one row for each kind of caller, with one column of permissions or
/// two (least, then higher privileged); and one column for each kind of caller, with a row for each resource.
pub(super) fn from_table(header: &[String], rows: &[Vec<String>]) -> Permissions {
    let callers: Vec<Option<Caller>> = header.iter().map(|cell| caller(cell)).collect();
    let by_column = callers.iter().flatten().count() >= 2;
    let mut permissions = Permissions::default();
    for row in rows {
        if by_column {
            for (cell, caller) in row.iter().zip(&callers) {
                add(&mut permissions, *caller, cell);
            }
        } else if let Some((at, caller)) = row
            .iter()
            .enumerate()
            .find_map(|(at, cell)| caller(cell).map(|caller| (at, caller)))
        {
            for cell in row.iter().skip(at + 1) {
                add(&mut permissions, Some(caller), cell);
            }
        }
    }
    permissions
}

/// Reads the prose form, `*A.Read.All; A.ReadWrite.All*`: the kind of caller is not told, so both of a tenant have it.
pub(super) fn from_prose(text: &str) -> Permissions {
    let list = names(text);
    Permissions {
        delegated_work: list.clone(),
        delegated_personal: Vec::new(),
        application: list,
    }
}

impl Permissions {
    /// Adds the permissions of a further table, behind those that are known.
    pub(crate) fn join(&mut self, more: &Self) {
        let pairs = [
            (&mut self.delegated_work, &more.delegated_work),
            (&mut self.delegated_personal, &more.delegated_personal),
            (&mut self.application, &more.application),
        ];
        for (known, more) in pairs {
            add_new(known, more.iter().cloned());
        }
    }
}

fn caller(cell: &str) -> Option<Caller> {
    let cell = cell.to_ascii_lowercase();
    if cell.contains("personal") {
        Some(Caller::Personal)
    } else if cell.contains("delegated") || cell.contains("work or school") {
        Some(Caller::Work)
    } else if cell.trim_start().starts_with("application") && !cell.contains('.') {
        Some(Caller::Application)
    } else {
        None
    }
}

fn add(permissions: &mut Permissions, caller: Option<Caller>, cell: &str) {
    let list = match caller {
        Some(Caller::Work) => &mut permissions.delegated_work,
        Some(Caller::Personal) => &mut permissions.delegated_personal,
        Some(Caller::Application) => &mut permissions.application,
        None => return,
    };
    add_new(list, names(cell));
}

/// Adds those that are not there yet.
fn add_new(known: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for one in more {
        if !known.contains(&one) {
            known.push(one);
        }
    }
}

/// Words between permissions that are needed together.
const JOINING: [&str; 5] = ["and", "&", "+", "with", "plus"];

/// The permissions of a cell, in order. Those that are needed together stay one entry, joined by `and`.
fn names(cell: &str) -> Vec<String> {
    let cell = cell.replace(" or ", ",").replace("<br>", ",").replace("<br/>", ",");
    let mut list = Vec::new();
    add_new(&mut list, cell.split([',', ';', '\n']).flat_map(entries));
    list
}

/// The permissions of a stretch without commas: the next one belongs to the one before it where a word joins them.
fn entries(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut joins = false;
    for word in text.split_whitespace() {
        let name = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        match found.last_mut() {
            _ if !is_permission(name) => joins |= JOINING.contains(&word.to_ascii_lowercase().as_str()),
            Some(before) if joins => {
                before.push_str(" and ");
                before.push_str(name);
                joins = false;
            }
            _ => {
                found.push(name.to_owned());
                joins = false;
            }
        }
    }
    found
}

/// `User.Read.All`: words of letters, digits and hyphens with dots between them, the first in upper case.
fn is_permission(word: &str) -> bool {
    let mut parts = word.split('.');
    let first = parts.next().unwrap_or_default();
    first.starts_with(|c: char| c.is_ascii_uppercase())
        && word.contains('.')
        && word.split('.').all(|part| {
            !part.is_empty()
                && part
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(header: &[&str], rows: &[&[&str]]) -> Permissions {
        let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        from_table(&owned(header), &rows.iter().map(|row| owned(row)).collect::<Vec<_>>())
    }

    #[test]
    fn two_columns() {
        let found = table(
            &["Permission type", "Permissions (from least to most privileged)"],
            &[
                &["Delegated (work or school account)", "Thing.Read, Thing.ReadWrite* "],
                &["Delegated (personal Microsoft account)", "Not supported."],
                &["Application", "Thing.Read.All or Thing.ReadWrite.All"],
            ],
        );
        assert_eq!(found.delegated_work, ["Thing.Read", "Thing.ReadWrite"]);
        assert!(found.delegated_personal.is_empty());
        assert_eq!(found.application, ["Thing.Read.All", "Thing.ReadWrite.All"]);
    }

    #[test]
    fn three_columns_least_first() {
        let found = table(
            &[
                "Permission type",
                "Least privileged permissions",
                "Higher privileged permissions",
            ],
            &[&["Application", "A.Read.All", "B.Read.All, A.Read.All"]],
        );
        assert_eq!(found.application, ["A.Read.All", "B.Read.All"]);
    }

    #[test]
    fn a_column_for_each_caller() {
        let found = table(
            &[
                "Supported resource",
                "Delegated (work or school account)",
                "Delegated (personal)",
                "Application",
            ],
            &[
                &["x", "X.Read", "Not supported", "X.Read.All"],
                &["y", "Y.Read", "Y.Read", "Not supported."],
            ],
        );
        assert_eq!(found.delegated_work, ["X.Read", "Y.Read"]);
        assert_eq!(found.delegated_personal, ["Y.Read"]);
        assert_eq!(found.application, ["X.Read.All"]);
    }

    #[test]
    fn permissions_needed_together_stay_together() {
        let found = table(
            &["Type", "P"],
            &[&["Application", "A.Read.All and B.Read.All, C.ReadWrite.All"]],
        );
        assert_eq!(found.application, ["A.Read.All and B.Read.All", "C.ReadWrite.All"]);
        let each = "For the lamp: A.Read.All For the room: B.Read.All";
        assert_eq!(names(each), ["A.Read.All", "B.Read.All"]);
    }

    #[test]
    fn prose_with_semicolons() {
        let found = from_prose("One of the scopes is required: X.Read.All; X.ReadWrite.All");
        assert_eq!(found.application, ["X.Read.All", "X.ReadWrite.All"]);
        assert_eq!(found.delegated_work, found.application);
    }

    #[test]
    fn odd_tables_give_nothing() {
        assert_eq!(table(&[], &[&[], &["Application"]]), Permissions::default());
        assert_eq!(from_prose("e.g. ... Not supported."), Permissions::default());
    }
}
