// Made from specs by `cargo run -p generator`. Do not edit.

//! [`RgbColor`] and the names of its properties.

runtime::model! {
    /// A color as its red, green and blue shares.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/intune-onboarding-rgbcolor?view=graph-rest-beta).
    /// Feature `onboarding`.
    pub struct RgbColor: "microsoft.graph.rgbColor" {
        /// Share of red, 0 to 255.
        pub r: Option<u8> = "r" as R,
        /// Share of green, 0 to 255.
        pub g: Option<u8> = "g" as G,
        /// Share of blue, 0 to 255.
        pub b: Option<u8> = "b" as B,
    }
}
