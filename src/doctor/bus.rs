//! Whether a screen reader can read the kiosk: the session bus and the assistive services on it.

use super::finding::Finding;
use std::time::Duration;
use tokio::runtime;
use tokio::time::timeout;
use zbus::connection::Builder;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, Error};

pub(super) const WHAT: &str = "screen reader";

/// For all that is asked. The bus may have to start the services first.
const PATIENCE: Duration = Duration::from_secs(6);

const SERVICES: &str = "org.a11y.Bus";
const STATUS: &str = "org.a11y.Status";
const REGISTRY: &str = "org.a11y.atspi.Registry";

#[derive(Debug)]
pub(super) enum Facts {
    NoBus(Error),
    /// The bus answers, the assistive services on it do not.
    NoServices(Error),
    Reachable {
        screen_reader_is_on: bool,
    },
}

pub(super) fn gather() -> Facts {
    let late = || Error::from(std::io::Error::from(std::io::ErrorKind::TimedOut));
    let runtime = match runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return Facts::NoBus(error.into()),
    };
    runtime.block_on(async {
        // The address is found as the kiosk finds it: from DBUS_SESSION_BUS_ADDRESS, else the
        // socket `bus` in XDG_RUNTIME_DIR.
        let session = async { Builder::session()?.build().await };
        let session = match timeout(PATIENCE / 2, session).await {
            Ok(Ok(session)) => session,
            Ok(Err(error)) => return Facts::NoBus(error),
            Err(_) => return Facts::NoBus(late()),
        };
        match timeout(PATIENCE / 2, services(&session)).await {
            Ok(Ok(screen_reader_is_on)) => Facts::Reachable {
                screen_reader_is_on,
            },
            Ok(Err(error)) => Facts::NoServices(error),
            Err(_) => Facts::NoServices(late()),
        }
    })
}

/// Goes the way of the kiosk and of a screen reader, and says whether one is on.
async fn services(session: &Connection) -> zbus::Result<bool> {
    let path = "/org/a11y/bus";
    let answer = session
        .call_method(Some(SERVICES), path, Some(SERVICES), "GetAddress", &())
        .await?;
    let address: String = answer.body().deserialize()?;
    let assistive = Builder::address(address.as_str())?.build().await?;
    let root = "/org/a11y/atspi/accessible/root";
    let peer = Some("org.freedesktop.DBus.Peer");
    assistive
        .call_method(Some(REGISTRY), root, peer, "Ping", &())
        .await?;
    let question = (STATUS, "ScreenReaderEnabled");
    let properties = Some("org.freedesktop.DBus.Properties");
    let answer = session
        .call_method(Some(SERVICES), path, properties, "Get", &question)
        .await?;
    let is_on: OwnedValue = answer.body().deserialize()?;
    Ok(is_on.try_into()?)
}

pub(super) fn judge(facts: &Facts) -> Vec<Finding> {
    vec![match facts {
        Facts::NoBus(error) => Finding::wrong(
            WHAT,
            format!("There is no session bus, so no screen reader can read the kiosk ({error})."),
            "Run terskel doctor in the session in which the kiosk runs, not over the network or \
             as another user. If that session has none: `sudo apt install dbus-user-session \
             at-spi2-core`, and log in again.",
        ),
        Facts::NoServices(error) => Finding::wrong(
            WHAT,
            format!(
                "The session bus has no assistive services, so no screen reader can read the \
                 kiosk ({error})."
            ),
            "Install them: `sudo apt install at-spi2-core`, and log in again.",
        ),
        Facts::Reachable {
            screen_reader_is_on: true,
        } => Finding::fine(
            WHAT,
            "The assistive services answer, and a screen reader is on.",
        ),
        Facts::Reachable {
            screen_reader_is_on: false,
        } => Finding::note(
            WHAT,
            "The assistive services answer. No screen reader is on.",
            "Where visitors need one: `sudo apt install orca`, and have it started with the \
             session.",
        ),
    }]
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    fn verdict(facts: &Facts) -> Verdict {
        judge(facts)[0].verdict
    }

    #[test]
    fn without_a_bus_or_services_it_is_said_what_to_install() {
        let error = || Error::Failure("refused".into());
        for facts in [Facts::NoBus(error()), Facts::NoServices(error())] {
            let finding = judge(&facts).remove(0);
            assert!(finding.is_wrong() && finding.said.contains("refused"));
            assert!(finding.advice.unwrap().contains("at-spi2-core"));
        }
    }

    #[test]
    fn a_screen_reader_is_not_needed_by_everyone() {
        let reachable = |screen_reader_is_on| Facts::Reachable {
            screen_reader_is_on,
        };
        assert_eq!(verdict(&reachable(true)), Verdict::Fine);
        assert_eq!(verdict(&reachable(false)), Verdict::Note);
    }
}
