// Made from specs by `cargo run -p generator`. Do not edit.

//! [`OutlookGeoCoordinates`] and the names of its properties.

<<<<<<< HEAD:generated/src/calendars/models/outlook_geo_coordinates.rs
=======
use runtime::model::Additional;

/// A point on the earth.
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-beta).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutlookGeoCoordinates {
    /// How exact latitude and longitude are, in meters.
    pub accuracy: Option<f64>,
    /// Height above sea level, in meters.
    pub altitude: Option<f64>,
    /// How exact the altitude is, in meters.
    pub altitude_accuracy: Option<f64>,
    /// Latitude in degrees.
    pub latitude: Option<f64>,
    /// Longitude in degrees.
    pub longitude: Option<f64>,
    /// What the documentation does not name, annotations, explicit nulls, and values that do not fit their field.
    pub additional: Additional,
}

runtime::properties! {
    OutlookGeoCoordinates {
        ACCURACY: Property<f64> = "accuracy",
        ALTITUDE: Property<f64> = "altitude",
        ALTITUDE_ACCURACY: Property<f64> = "altitudeAccuracy",
        LATITUDE: Property<f64> = "latitude",
        LONGITUDE: Property<f64> = "longitude",
    }
}

>>>>>>> a52ba03 (Make the client of the resource graph: builders belong to resources, wherever these are reached):generated/src/models/outlook_geo_coordinates.rs
runtime::model! {
    /// A point on the earth.
    ///
    /// [Documentation](https://learn.microsoft.com/graph/api/resources/outlookgeocoordinates?view=graph-rest-beta)
    pub struct OutlookGeoCoordinates: "microsoft.graph.outlookGeoCoordinates" {
        /// How exact latitude and longitude are, in meters.
        pub accuracy: Option<f64> = "accuracy" as ACCURACY,
        /// Height above sea level, in meters.
        pub altitude: Option<f64> = "altitude" as ALTITUDE,
        /// How exact the altitude is, in meters.
        pub altitude_accuracy: Option<f64> = "altitudeAccuracy" as ALTITUDE_ACCURACY,
        /// Latitude in degrees.
        pub latitude: Option<f64> = "latitude" as LATITUDE,
        /// Longitude in degrees.
        pub longitude: Option<f64> = "longitude" as LONGITUDE,
    }
}
