//! The librarian's pictures of pixels, in iced's hands.
//!
//! iced takes each handle for another picture: it would copy the pixels, and draw anew all that
//! they cover, at every touch. So a handle is kept as long as its picture may be on the glass.

use iced::widget::image::Handle;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ptr;
use std::sync::{Arc, Weak};

/// More than any page shows; each may take 6 MB.
const KEPT: usize = 6;

/// The newest first. A picture that left the configuration is dropped with the next new one.
#[derive(Default)]
struct Photos(VecDeque<(Weak<[u8]>, Handle)>);

thread_local! {
    static PHOTOS: RefCell<Photos> = RefCell::default();
}

/// The same handle for the same picture. `rgba` is `width` × `height` × 4 bytes.
pub(super) fn handle(width: u32, height: u32, rgba: &Arc<[u8]>) -> Handle {
    PHOTOS.with_borrow_mut(|photos| photos.handle(width, height, rgba))
}

impl Photos {
    fn handle(&mut self, width: u32, height: u32, rgba: &Arc<[u8]>) -> Handle {
        let is_it =
            |(picture, _): &(Weak<[u8]>, Handle)| ptr::addr_eq(picture.as_ptr(), Arc::as_ptr(rgba));
        let known = self.0.iter().position(is_it);
        let entry = known.and_then(|at| self.0.remove(at)).unwrap_or_else(|| {
            self.0.retain(|(picture, _)| picture.strong_count() > 0);
            self.0.truncate(KEPT - 1);
            let handle = Handle::from_rgba(width, height, rgba.to_vec());
            (Arc::downgrade(rgba), handle)
        });
        let handle = entry.1.clone();
        self.0.push_front(entry);
        handle
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Arc<[u8]> {
        vec![255; 4].into()
    }

    #[test]
    fn a_picture_is_the_same_to_iced_each_time_and_another_is_another() {
        let (one, other) = (picture(), picture());
        let first = handle(1, 1, &one);
        assert_ne!(first, handle(1, 1, &other));
        assert_eq!(first, handle(1, 1, &one));
    }

    #[test]
    fn only_so_many_are_kept_and_none_that_has_left_the_configuration() {
        let mut photos = Photos::default();
        let pictures: Vec<_> = (0..10).map(|_| picture()).collect();
        for picture in &pictures {
            photos.handle(1, 1, picture);
        }
        assert_eq!(photos.0.len(), KEPT);
        let first = photos.handle(1, 1, &pictures[9]);
        drop(pictures);
        let anew = picture();
        assert_ne!(first, photos.handle(1, 1, &anew));
        assert_eq!(photos.0.len(), 1);
    }
}
