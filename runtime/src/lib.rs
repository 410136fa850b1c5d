//! What every generated Microsoft Graph client leans on.
