//! Publishing on AT-SPI, and hearing what a screen reader asks for.

use super::tree::{Shown, update};
use crate::semantics::{Id, Request, Tree};
use accesskit::{
    Action, ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate,
};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What the adapter's own threads look at.
#[derive(Default)]
struct Published {
    tree: Option<TreeUpdate>,
    ids: HashMap<u64, Id>,
}

type Shared = Arc<Mutex<Published>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub struct Bridge {
    adapter: Mutex<accesskit_unix::Adapter>,
    published: Shared,
}

impl std::fmt::Debug for Bridge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bridge")
    }
}

impl Bridge {
    /// Starts publishing. `ask` is called, on another thread, with what a screen reader wants.
    pub fn start(ask: impl Fn(Request) + Send + 'static) -> Self {
        let published = Shared::default();
        let handler = Handler {
            published: published.clone(),
            ask: Box::new(ask),
        };
        let mut adapter =
            accesskit_unix::Adapter::new(Activation(published.clone()), handler, Deactivation);
        // A kiosk fills the screen, so the keyboard is its own until it hears otherwise. Where there
        // is none, Wayland says nothing at all, and screen readers would find no focus.
        adapter.update_window_focus_state(true);
        Self {
            adapter: Mutex::new(adapter),
            published,
        }
    }

    /// Whether the kiosk's window has the keyboard.
    pub fn window_focused(&self, focused: bool) {
        lock(&self.adapter).update_window_focus_state(focused);
    }

    pub fn publish<M>(&self, tree: &Tree<M>, shown: &Shown<'_>) {
        let (update, ids) = update(tree, shown);
        {
            let mut published = lock(&self.published);
            published.ids = ids;
            published.tree = Some(update.clone());
        }
        let whole = accesskit::Rect::new(0.0, 0.0, f64::from(shown.width), f64::from(shown.height));
        let mut adapter = lock(&self.adapter);
        adapter.set_root_window_bounds(whole, whole);
        adapter.update_if_active(|| update);
    }
}

struct Activation(Shared);

impl ActivationHandler for Activation {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        lock(&self.0).tree.clone()
    }
}

struct Deactivation;

impl DeactivationHandler for Deactivation {
    fn deactivate_accessibility(&mut self) {}
}

struct Handler {
    published: Shared,
    ask: Box<dyn Fn(Request) + Send>,
}

impl ActionHandler for Handler {
    fn do_action(&mut self, request: ActionRequest) {
        let id = lock(&self.published)
            .ids
            .get(&request.target_node.0)
            .cloned();
        let Some(id) = id else { return };
        match request.action {
            Action::Click => (self.ask)(Request::activate(id)),
            Action::Focus => (self.ask)(Request::focus(id)),
            _ => {}
        }
    }
}
