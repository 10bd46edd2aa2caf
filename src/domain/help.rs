//! With what people are helped, apart from workshops.

use super::language::Authored;
use super::workshop::named_set;

named_set! {
    /// What somebody comes for help with. Named and pictured in every language.
    Topic, "help", {
        Phone = "phone",
        Email = "email",
        PublicServices = "public-services",
        BankAndSafety = "bank-and-safety",
        Print = "print",
        Other = "other",
    }
}

/// Who helps with a topic, in the librarian's words. Nothing is said where nothing is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    pub topic: Topic,
    pub who: Option<Authored>,
    pub when: Option<Authored>,
    /// What to bring.
    pub bring: Option<Authored>,
}

/// How often a topic was chosen on one day, 1 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HelpCount {
    pub day: chrono::NaiveDate,
    pub topic: Topic,
    pub count: u32,
}
