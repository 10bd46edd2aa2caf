//! The screens of a Wayland compositor.

use super::{DisplayError, Screen};
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_output::{self, Mode, Transform, WlOutput};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::{Connection, Dispatch, Proxy, QueueHandle, WEnum};

/// What one output has told so far.
#[derive(Debug, Default)]
struct Output {
    name: Option<String>,
    /// As the panel was made.
    pixels: (i32, i32),
    mm: (i32, i32),
    /// It hangs on its side, so width and height change places.
    is_on_its_side: bool,
}

/// In the order in which they were asked.
#[derive(Debug, Default)]
struct Outputs(Vec<Output>);

/// Those of the compositor that `WAYLAND_DISPLAY` names.
pub(super) fn screens() -> Result<Vec<Screen>, DisplayError> {
    let connection = Connection::connect_to_env()?;
    let (globals, mut queue) = registry_queue_init::<Outputs>(&connection)?;
    let handle = queue.handle();
    let mut outputs = Outputs::default();
    for global in globals.contents().clone_list() {
        if global.interface == WlOutput::interface().name {
            // Version 4 brought the name; the rest has been there from the first.
            let version = global.version.min(4);
            let registry = globals.registry();
            registry.bind::<WlOutput, _, _>(global.name, version, &handle, outputs.0.len());
            outputs.0.push(Output::default());
        }
    }
    queue.roundtrip(&mut outputs)?;
    let numbered = outputs.0.into_iter().zip(1..);
    Ok(numbered.map(|(output, n)| output.screen(n)).collect())
}

impl Output {
    fn screen(self, number: usize) -> Screen {
        let sides = |(width, height): (i32, i32)| {
            // Less than nothing is as much as not said.
            let (width, height) = (width.max(0).unsigned_abs(), height.max(0).unsigned_abs());
            if self.is_on_its_side {
                (height, width)
            } else {
                (width, height)
            }
        };
        Screen {
            pixels: sides(self.pixels),
            mm: sides(self.mm),
            name: self.name.unwrap_or_else(|| format!("screen {number}")),
        }
    }

    fn hear(&mut self, event: wl_output::Event) {
        match event {
            wl_output::Event::Geometry {
                physical_width,
                physical_height,
                transform,
                ..
            } => {
                self.mm = (physical_width, physical_height);
                self.is_on_its_side = matches!(
                    transform,
                    WEnum::Value(
                        Transform::_90
                            | Transform::_270
                            | Transform::Flipped90
                            | Transform::Flipped270
                    )
                );
            }
            wl_output::Event::Mode {
                flags: WEnum::Value(flags),
                width,
                height,
                ..
            } if flags.contains(Mode::Current) => self.pixels = (width, height),
            wl_output::Event::Name { name } => self.name = Some(name),
            // Scale, description, and that all has been told.
            _ => {}
        }
    }
}

impl Dispatch<WlOutput, usize> for Outputs {
    fn event(
        outputs: &mut Self,
        _: &WlOutput,
        event: wl_output::Event,
        place: &usize,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        if let Some(output) = outputs.0.get_mut(*place) {
            output.hear(event);
        }
    }
}

impl Dispatch<WlRegistry, GlobalListContents> for Outputs {
    fn event(
        _: &mut Self,
        _: &WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        // A screen that comes or goes meanwhile is seen the next time.
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wayland_client::protocol::wl_output::Subpixel;

    fn geometry(transform: Transform) -> wl_output::Event {
        wl_output::Event::Geometry {
            x: 0,
            y: 0,
            physical_width: 476,
            physical_height: 268,
            subpixel: WEnum::Value(Subpixel::Unknown),
            make: String::new(),
            model: String::new(),
            transform: WEnum::Value(transform),
        }
    }

    fn mode(flags: Mode, width: i32, height: i32) -> wl_output::Event {
        wl_output::Event::Mode {
            flags: WEnum::Value(flags),
            width,
            height,
            refresh: 60_000,
        }
    }

    #[test]
    fn an_output_is_what_it_tells_of_its_current_mode_as_it_hangs() {
        let mut output = Output::default();
        output.hear(mode(Mode::Preferred, 3840, 2160));
        output.hear(mode(Mode::Current, 1920, 1080));
        output.hear(geometry(Transform::_270));
        output.hear(wl_output::Event::Name {
            name: "HDMI-A-1".into(),
        });
        output.hear(wl_output::Event::Done);
        let expected = Screen {
            name: "HDMI-A-1".into(),
            pixels: (1080, 1920),
            mm: (268, 476),
        };
        assert_eq!(output.screen(1), expected);

        let mut lying = Output::default();
        lying.hear(geometry(Transform::_180));
        let lying = lying.screen(2);
        assert_eq!((lying.name.as_str(), lying.mm), ("screen 2", (476, 268)));
    }
}
