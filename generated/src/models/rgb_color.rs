// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RgbColor`] and the names of its properties.

<<<<<<< HEAD:generated/src/onboarding/models/rgb_color.rs
=======
use runtime::model::Additional;

/// A color as its red, green and blue shares.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-rgbcolor?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RgbColor {
    /// Share of red, 0 to 255.
    pub r: Option<u8>,
    /// Share of green, 0 to 255.
    pub g: Option<u8>,
    /// Share of blue, 0 to 255.
    pub b: Option<u8>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    RgbColor {
        R: Property<u8> = "r",
        G: Property<u8> = "g",
        B: Property<u8> = "b",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/rgb_color.rs
runtime::model! {
    /// A color as its red, green and blue shares.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-rgbcolor?view=graph-rest-beta)
    pub struct RgbColor: "microsoft.graph.rgbColor" {
        /// Share of red, 0 to 255.
        pub r: Option<u8> = "r" as R,
        /// Share of green, 0 to 255.
        pub g: Option<u8> = "g" as G,
        /// Share of blue, 0 to 255.
        pub b: Option<u8> = "b" as B,
    }
}
