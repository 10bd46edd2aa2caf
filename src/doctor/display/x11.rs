//! The screens of an X server.

use super::{DisplayError, Screen};
use x11rb::connection::Connection;
use x11rb::errors::ReplyError;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{ConnectionExt as _, Window};

/// Those of the server that `DISPLAY` names.
pub(super) fn screens() -> Result<Vec<Screen>, DisplayError> {
    let (connection, number) = x11rb::connect(None)?;
    let Some(whole) = connection.setup().roots.get(number) else {
        return Ok(Vec::new());
    };
    let monitors = match monitors(&connection, whole.root) {
        Ok(monitors) => monitors,
        // A server that knows nothing of monitors says so; one that has gone is a fault.
        Err(ReplyError::X11Error(_)) => Vec::new(),
        Err(ReplyError::ConnectionError(x11rb::errors::ConnectionError::UnsupportedExtension)) => {
            Vec::new()
        }
        Err(error) => return Err(error.into()),
    };
    if !monitors.is_empty() {
        return Ok(monitors);
    }
    Ok(vec![Screen {
        name: "the screen".to_owned(),
        pixels: (whole.width_in_pixels.into(), whole.height_in_pixels.into()),
        mm: (
            whole.width_in_millimeters.into(),
            whole.height_in_millimeters.into(),
        ),
    }])
}

fn monitors(connection: &impl Connection, root: Window) -> Result<Vec<Screen>, ReplyError> {
    // Version 1.5 brought monitors. A server answers as the version that was asked for.
    connection.randr_query_version(1, 5)?.reply()?;
    let found = connection.randr_get_monitors(root, true)?.reply()?;
    let screens = found.monitors.iter().map(|monitor| {
        let name = connection.get_atom_name(monitor.name)?.reply()?.name;
        Ok(Screen {
            name: String::from_utf8_lossy(&name).into_owned(),
            pixels: (monitor.width.into(), monitor.height.into()),
            mm: (monitor.width_in_millimeters, monitor.height_in_millimeters),
        })
    });
    screens.collect()
}
