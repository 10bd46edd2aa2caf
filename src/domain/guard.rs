//! How many places the kiosk gives before it asks the visitor to go to the desk, so that nobody
//! takes every chair by tapping.

/// Both figures are 1 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    pub places_per_visit: u32,
    pub places_per_ten_minutes: u32,
}

impl Default for Guard {
    fn default() -> Self {
        Self {
            places_per_visit: 3,
            places_per_ten_minutes: 12,
        }
    }
}
