//! A desk of our own: a virtual screen, a private session bus with its assistive services, and the real
//! program between them, met only from outside, as a visitor, a screen reader or a keyboard meets it.
//!
//! Nothing here knows the program's code. What it relies on is the ids, which are pinned.

#![allow(dead_code, reason = "the tests and the visit each use a part of it")]
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "where the desk breaks, the test has failed, and the words of the panic say why"
)]

mod bus;
mod cage;
mod hands;
mod options;
mod process;
mod screen;
pub mod sound;
mod sway;
mod user;
mod visitor;
mod xvfb;

pub use bus::Node;
pub use options::Options;
pub use process::Output;
pub use screen::Area;
#[allow(unused_imports, reason = "the visit asks for less than the tests")]
pub use user::as_ordinary_user;
#[allow(unused_imports, reason = "the visit asks for less than the tests")]
pub use visitor::{Booking, Way, book_a_place, session};
pub use xvfb::Key;

use bus::Bus;
use options::{arguments, variables};
use process::{Process, Variables};
use screen::Screen;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use sway::Sway;
use tempfile::TempDir;

/// How long anything may take before it counts as not happening: ample for a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often the desk looks again.
const STEP: Duration = Duration::from_millis(20);
/// The program ignores a touch begun within 350 ms of a page change; from here on a touch counts.
pub const GUARD: Duration = Duration::from_millis(400);
/// The name the program has on the assistive bus, which is that of its executable.
const APPLICATION: &str = "terskel";

/// The program on a screen, and all that stands around it. Dropping it clears the desk, after a panic as well.
pub struct Desk {
    // Dropped in this order: what needs the others goes first.
    program: Process,
    bus: Option<Bus>,
    screen: Screen,
    folder: TempDir,
    options: Options,
    variables: Variables,
    /// The ids seen last, and since when.
    page: RefCell<(BTreeSet<String>, Instant)>,
    _alone: MutexGuard<'static, ()>,
}

/// Waits until no other desk stands, and nothing else that takes the whole machine runs: a kiosk
/// that has to wait for a processor cannot keep the times that are tested.
pub fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    // A test that failed leaves nothing behind that the next could trip over.
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Starts the program and waits until it shows something and, where there is a bus, can be read there.
    ///
    /// # Panics
    /// When anything does not start, with what is missing.
    pub fn start(options: Options) -> Self {
        assert!(
            options.program.is_file(),
            "{} is not built; `cargo build` makes it",
            options.program.display()
        );
        let alone = alone();
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut variables = variables(folder.path());
        variables.extend(options.variables.iter().cloned());
        let bus = options.bus.then(|| Bus::start(&variables, folder.path()));
        let screen = Screen::start(&options, &mut variables, folder.path());
        if let Some(bus) = &bus {
            let address = bus.address().to_owned();
            variables.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), address));
        }
        let program = screen.launch(
            &options.program,
            &arguments(&options, &options.kiosk, folder.path()),
            &mut variables,
            &folder.path().join("terskel.log"),
        );
        let mut desk = Self {
            program,
            bus,
            screen,
            folder,
            options,
            variables,
            page: RefCell::new((BTreeSet::new(), Instant::now())),
            _alone: alone,
        };
        desk.wait_for_the_first_frame();
        desk
    }

    fn wait_for_the_first_frame(&mut self) {
        let end = Instant::now() + PATIENCE;
        while let Some(lacking) = self.lacks() {
            if let Some(status) = self.program.ended() {
                panic!(
                    "the program ended at once, {status}:\n{}",
                    self.program.messages()
                );
            }
            assert!(
                Instant::now() < end,
                "the program has started without {lacking}.\n{}",
                self.report()
            );
            thread::sleep(STEP);
        }
    }

    /// What is still missing of a program that has started.
    fn lacks(&self) -> Option<&'static str> {
        let lacking = self.screen.lacks();
        if lacking.is_some() {
            return lacking;
        }
        if is_plain(&self.screen.picture()) {
            return Some("a picture");
        }
        let bus = self.bus.as_ref()?;
        let nodes = self.nodes();
        if nodes.iter().all(|node| node.id.is_empty()) {
            return Some("a node on the assistive bus");
        }
        // The first tree may still be that of a smaller window.
        (bus.area(&nodes[0]) != Some(self.glass()))
            .then_some("a window over the whole screen on the assistive bus")
    }

    // What a screen reader sees.

    /// All nodes in reading order.
    pub fn nodes(&self) -> Vec<Node> {
        let bus = self.bus();
        let nodes = bus.nodes(APPLICATION);
        let ids: BTreeSet<_> = nodes.iter().map(|node| node.id.clone()).collect();
        let mut page = self.page.borrow_mut();
        if page.0 != ids {
            *page = (ids, Instant::now());
        }
        nodes
    }

    /// The node of this id, if it is there now.
    pub fn find(&self, id: &str) -> Option<Node> {
        self.nodes().into_iter().find(|node| node.id == id)
    }

    /// The node of this id, waited for.
    pub fn node(&self, id: &str) -> Node {
        self.wait_until(&format!("{id} is there"), || self.find(id))
    }

    /// Waits until a node is gone.
    pub fn gone(&self, id: &str) {
        self.wait_until(&format!("{id} is gone"), || {
            self.find(id).is_none().then_some(())
        });
    }

    /// Whether a node stays for that long.
    pub fn stays(&self, id: &str, time: Duration) -> bool {
        let end = Instant::now() + time;
        while Instant::now() < end {
            if self.find(id).is_none() {
                return false;
            }
            thread::sleep(STEP);
        }
        true
    }

    pub fn role(&self, node: &Node) -> String {
        self.bus().role(node)
    }

    pub fn states(&self, node: &Node) -> Vec<&'static str> {
        self.bus().states(node)
    }

    pub fn actions(&self, node: &Node) -> Vec<String> {
        self.bus().actions(node)
    }

    /// Where a node says it is on the screen; `None` if it is nowhere.
    pub fn area(&self, node: &Node) -> Option<Area> {
        self.bus().area(node)
    }

    /// The id that has the focus.
    pub fn focused(&self) -> Option<String> {
        let mut nodes = self.nodes().into_iter();
        let node = nodes.find(|node| self.states(node).contains(&"focused"))?;
        Some(node.id)
    }

    fn bus(&self) -> &Bus {
        self.bus.as_ref().expect("this desk has a session bus")
    }

    // What eyes see.

    /// The whole screen.
    pub fn glass(&self) -> Area {
        self.screen.area()
    }

    /// What the screen shows now.
    pub fn picture(&self) -> image::RgbaImage {
        self.screen.picture()
    }

    /// What a part of the screen shows now.
    pub fn part(&self, area: Area) -> image::RgbaImage {
        self.screen.part(area)
    }

    /// Waits until two pictures in a row are the same, and gives the last.
    pub fn still(&self) -> image::RgbaImage {
        let mut before = self.screen.picture();
        self.wait_until("the screen is still", || {
            thread::sleep(3 * STEP);
            let now = self.screen.picture();
            let same = now == before;
            before = now;
            same.then(|| before.clone())
        })
    }

    /// What the screen shows once it shows another page than `before`, and has for half a second:
    /// the assistive bus knows of a page a moment before the glass does.
    pub fn turned(&self, before: Option<&image::RgbaImage>) -> image::RgbaImage {
        const QUIET: Duration = Duration::from_millis(600);
        let (mut last, mut since) = (self.screen.picture(), Instant::now());
        self.wait_until("another page is drawn", || {
            let now = self.screen.picture();
            if now != last {
                (last, since) = (now, Instant::now());
            }
            (since.elapsed() > QUIET && Some(&last) != before).then(|| last.clone())
        })
    }

    /// Whether a mouse pointer is drawn where the finger was last.
    pub fn has_pointer(&self) -> bool {
        self.screen.hands().has_pointer()
    }

    // The program as a process.

    /// Runs another command of the program on the same data, for at most a minute.
    pub fn run(&self, command: &[&str]) -> Output {
        self.run_as(&self.options, command)
    }

    /// The same at another time.
    pub fn run_at(&self, time: &str, command: &[&str]) -> Output {
        self.run_as(&self.options.clone().at(time), command)
    }

    fn run_as(&self, options: &Options, command: &[&str]) -> Output {
        let command: Vec<_> = command.iter().map(|&word| word.to_owned()).collect();
        Process::run(
            &options.program,
            arguments(options, &command, self.folder.path()),
            &self.variables,
            self.folder.path(),
            PATIENCE,
        )
    }

    /// Asks the program to end, and gives its exit code; `None` if it did not end, or not in order.
    pub fn terminate(&mut self) -> Option<i32> {
        let ended = self.program.terminate(PATIENCE)?;
        self.screen.exit_code(ended)
    }

    /// The exit code of a program that ends by itself; `None` if it does not, or not in order.
    pub fn exit_code(&mut self) -> Option<i32> {
        let ended = self.program.wait(PATIENCE)?;
        self.screen.exit_code(ended)
    }

    /// The number of the program's process.
    pub fn process(&self) -> u32 {
        self.program.id()
    }

    /// Where the program keeps its data.
    pub fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    /// What the program has said.
    pub fn messages(&self) -> String {
        self.program.messages()
    }

    /// The compositor of a desk under sway.
    pub fn sway(&mut self) -> &mut Sway {
        self.screen.sway()
    }

    /// Looks again and again until `attempt` gives something.
    ///
    /// # Panics
    /// When it gives nothing for long, with what can be seen and what the program said.
    pub fn wait_until<T>(&self, what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = attempt() {
                return found;
            }
            assert!(
                Instant::now() < end,
                "waited in vain until {what}.\n{}",
                self.report()
            );
            thread::sleep(STEP);
        }
    }

    /// The tree as a screen reader has it, and the program's messages.
    pub fn report(&self) -> String {
        let mut report = String::new();
        if let Some(bus) = &self.bus {
            report.push_str("On the assistive bus:\n");
            for node in bus.nodes(APPLICATION) {
                let Node {
                    id,
                    name,
                    description,
                    depth,
                    ..
                } = &node;
                let _ = write!(
                    report,
                    "{:1$}{id}: {2} {name:?}",
                    "",
                    2 * depth,
                    bus.role(&node)
                );
                if !description.is_empty() {
                    let _ = write!(report, " ({description:?})");
                }
                if let Some(Area {
                    x,
                    y,
                    width,
                    height,
                }) = bus.area(&node)
                {
                    let _ = write!(report, " {width}x{height}+{x}+{y}");
                }
                let _ = writeln!(report, " {}", bus.states(&node).join(" "));
            }
        }
        let _ = write!(
            report,
            "The program's messages:\n{}",
            self.program.messages()
        );
        report
    }
}

/// Whether a picture is of one colour: nothing is drawn yet.
fn is_plain(picture: &image::RgbaImage) -> bool {
    let first = picture.get_pixel(0, 0);
    picture.pixels().all(|pixel| pixel == first)
}
