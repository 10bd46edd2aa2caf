//! A session bus of its own with the assistive services a desktop has, and the walk a screen reader makes on it.

use super::process::{Process, Variables};
use super::screen::Area;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::runtime::{self, Runtime};
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type, Value};
use zbus::{Connection, connection};

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const COMPONENT: &str = "org.a11y.atspi.Component";
const ACTION: &str = "org.a11y.atspi.Action";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// AT-SPI's "from the upper left corner of the screen".
const FROM_SCREEN: u32 = 0;

/// AT-SPI's states that say something about a kiosk, by their bit.
const STATES: [(u32, &str); 10] = [
    (1, "active"),
    (4, "checked"),
    (6, "defunct"),
    (8, "enabled"),
    (11, "focusable"),
    (12, "focused"),
    (20, "pressed"),
    (23, "selected"),
    (24, "sensitive"),
    (25, "showing"),
];

/// AT-SPI's roles that occur in a kiosk, by their number.
const ROLES: [(u32, &str); 23] = [
    (2, "alert"),
    (7, "check box"),
    (16, "dialog"),
    (23, "frame"),
    (27, "image"),
    (29, "label"),
    (31, "list"),
    (32, "list item"),
    (39, "panel"),
    (42, "progress bar"),
    (43, "button"),
    (44, "radio button"),
    (54, "status bar"),
    (61, "text"),
    (62, "toggle button"),
    (63, "tool bar"),
    (69, "window"),
    (73, "paragraph"),
    (79, "entry"),
    (83, "heading"),
    (98, "list box"),
    (99, "grouping"),
    (116, "static"),
];

/// A D-Bus object: whose it is, and its path.
type Object = (String, OwnedObjectPath);

/// What a screen reader is told of a node without asking further.
#[derive(Debug, Clone)]
pub struct Node {
    pub id: String,
    pub name: String,
    pub description: String,
    /// Steps below the window, which is 0.
    pub depth: usize,
    object: Object,
}

/// A session bus and a client of its assistive services; gone when dropped.
pub struct Bus {
    assistive: Connection,
    // Kept: the services look whether anybody is still there.
    _session: Connection,
    runtime: Runtime,
    address: String,
    _daemon: Process,
}

impl Bus {
    /// Starts the bus and turns accessibility on, as a running screen reader does.
    ///
    /// `variables` hold no `DISPLAY`: the services would look for a session on it.
    ///
    /// # Panics
    /// When a service is missing or does not answer, with what to install.
    pub fn start(variables: &Variables, folder: &Path) -> Self {
        let socket = format!("--address=unix:path={}", folder.join("bus").display());
        let mut daemon = Process::start(
            "dbus-daemon",
            [
                "--session",
                "--nofork",
                "--nopidfile",
                "--print-address",
                &socket,
            ],
            variables,
            &folder.join("bus.log"),
            Stdio::piped(),
        );
        let address = daemon.first_line("dbus");
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime starts");
        let (session, assistive) = runtime.block_on(connect(&address)).unwrap_or_else(|error| {
            let messages = daemon.messages();
            panic!(
                "no assistive services. Is the package at-spi2-core installed?\n{error}\n{messages}"
            )
        });
        Self {
            assistive,
            _session: session,
            runtime,
            address,
            _daemon: daemon,
        }
    }

    /// What goes into `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// All nodes of the application's windows in reading order; empty while there is no such application.
    ///
    /// A node that vanishes during the walk is left out with what is below it.
    pub fn nodes(&self, application: &str) -> Vec<Node> {
        self.runtime.block_on(async {
            let mut nodes = Vec::new();
            for object in self.application(application).await.unwrap_or_default() {
                self.walk(object, 0, &mut nodes).await;
            }
            nodes
        })
    }

    /// The windows of the application of this name.
    async fn application(&self, name: &str) -> zbus::Result<Vec<Object>> {
        let path = OwnedObjectPath::try_from(ROOT)?;
        let registry = ("org.a11y.atspi.Registry".to_owned(), path);
        for application in self.children(&registry).await? {
            let found = self.describe(&application, 0).await;
            if found.is_ok_and(|found| found.name == name) {
                return self.children(&application).await;
            }
        }
        Ok(Vec::new())
    }

    async fn walk(&self, object: Object, depth: usize, nodes: &mut Vec<Node>) {
        let Ok(node) = self.describe(&object, depth).await else {
            return;
        };
        nodes.push(node);
        for child in self.children(&object).await.unwrap_or_default() {
            Box::pin(self.walk(child, depth + 1, nodes)).await;
        }
    }

    async fn describe(&self, object: &Object, depth: usize) -> zbus::Result<Node> {
        let mut told: HashMap<String, OwnedValue> =
            self.call(object, PROPERTIES, "GetAll", &ACCESSIBLE).await?;
        let mut text = |property: &str| -> String {
            let value = told.remove(property);
            value
                .and_then(|value| value.try_into().ok())
                .unwrap_or_default()
        };
        Ok(Node {
            id: text("AccessibleId"),
            name: text("Name"),
            description: text("Description"),
            depth,
            object: object.clone(),
        })
    }

    async fn children(&self, object: &Object) -> zbus::Result<Vec<Object>> {
        self.call(object, ACCESSIBLE, "GetChildren", &()).await
    }

    /// The name of a node's role, or its number where the kiosk has no use for such a role.
    pub fn role(&self, node: &Node) -> String {
        let role: Option<u32> = self.ask(node, ACCESSIBLE, "GetRole", &());
        let named = role.and_then(|role| ROLES.iter().find(|(number, _)| *number == role));
        match (role, named) {
            (_, Some((_, name))) => (*name).to_owned(),
            (Some(number), None) => format!("role {number}"),
            (None, None) => "no role".to_owned(),
        }
    }

    /// The names of a node's states; none if it is gone.
    pub fn states(&self, node: &Node) -> Vec<&'static str> {
        let bits: Vec<u32> = self
            .ask(node, ACCESSIBLE, "GetState", &())
            .unwrap_or_default();
        let low = bits.first().copied().unwrap_or_default();
        let set = STATES.iter().filter(|(bit, _)| low & (1 << bit) != 0);
        set.map(|(_, name)| *name).collect()
    }

    /// Where a node is on the screen; `None` if it is nowhere.
    pub fn area(&self, node: &Node) -> Option<Area> {
        let (x, y, width, height) =
            self.ask::<(i32, i32, i32, i32)>(node, COMPONENT, "GetExtents", &FROM_SCREEN)?;
        Some(Area {
            x,
            y,
            width,
            height,
        })
    }

    /// The names of what can be done with a node.
    pub fn actions(&self, node: &Node) -> Vec<String> {
        let actions: Option<Vec<(String, String, String)>> =
            self.ask(node, ACTION, "GetActions", &());
        let actions = actions.unwrap_or_default();
        actions.into_iter().map(|(name, _, _)| name).collect()
    }

    /// Does what a node is for. Says whether it was taken.
    pub fn do_action(&self, node: &Node) -> bool {
        let first = 0_i32;
        self.ask(node, ACTION, "DoAction", &first).unwrap_or(false)
    }

    /// Moves the focus to a node. Says whether it was taken.
    pub fn grab_focus(&self, node: &Node) -> bool {
        self.ask(node, COMPONENT, "GrabFocus", &()).unwrap_or(false)
    }

    fn ask<A>(
        &self,
        node: &Node,
        interface: &str,
        method: &str,
        body: &(impl Serialize + DynamicType),
    ) -> Option<A>
    where
        A: DeserializeOwned + Type,
    {
        let answer = self.call(&node.object, interface, method, body);
        self.runtime.block_on(answer).ok()
    }

    async fn call<A>(
        &self,
        object: &Object,
        interface: &str,
        method: &str,
        body: &(impl Serialize + DynamicType),
    ) -> zbus::Result<A>
    where
        A: DeserializeOwned + Type,
    {
        let (owner, path) = object;
        let answer = self
            .assistive
            .call_method(Some(owner.as_str()), path, Some(interface), method, body)
            .await?;
        answer.body().deserialize()
    }
}

/// Connects to the session bus, has it start the assistive services, and connects to theirs.
async fn connect(address: &str) -> zbus::Result<(Connection, Connection)> {
    let session = open(address).await?;
    let (owner, path) = (Some("org.a11y.Bus"), "/org/a11y/bus");
    for property in ["IsEnabled", "ScreenReaderEnabled"] {
        let body = ("org.a11y.Status", property, Value::from(true));
        session
            .call_method(owner, path, Some(PROPERTIES), "Set", &body)
            .await?;
    }
    let answer = session
        .call_method(owner, path, owner, "GetAddress", &())
        .await?;
    let address: String = answer.body().deserialize()?;
    let assistive = open(&address).await?;
    Ok((session, assistive))
}

async fn open(address: &str) -> zbus::Result<Connection> {
    connection::Builder::address(address)?
        .method_timeout(Duration::from_secs(10))
        .build()
        .await
}
