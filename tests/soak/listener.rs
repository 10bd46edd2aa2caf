//! Somebody who has a screen reader on: without one the kiosk publishes nothing.

use tokio::runtime::{Builder, Runtime};
use zbus::Connection;
use zbus::zvariant::Value;

/// Kept as long as somebody is to listen.
pub struct Listener {
    _session: Connection,
    _runtime: Runtime,
}

/// Whether there is a session bus. `dbus-run-session` makes one.
pub fn is_there() -> bool {
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
}

/// Says on the session bus that a screen reader runs, as one does when it starts.
///
/// # Panics
/// Where there is a bus without assistive services (package at-spi2-core).
pub fn listens() -> Option<Listener> {
    if !is_there() {
        return None;
    }
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    let session = runtime
        .block_on(switched_on())
        .expect("the session bus has assistive services: at-spi2-core");
    Some(Listener {
        _session: session,
        _runtime: runtime,
    })
}

async fn switched_on() -> zbus::Result<Connection> {
    let session = Connection::session().await?;
    let (owner, path) = (Some("org.a11y.Bus"), "/org/a11y/bus");
    for property in ["IsEnabled", "ScreenReaderEnabled"] {
        let body = ("org.a11y.Status", property, Value::from(true));
        let properties = Some("org.freedesktop.DBus.Properties");
        session
            .call_method(owner, path, properties, "Set", &body)
            .await?;
    }
    Ok(session)
}
