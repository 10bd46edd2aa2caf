//! Loads the librarian's pictures, within bounds: a picture is a stranger's file.

use super::fault::{At, Faults};
use super::svg::{self, SvgError};
use crate::domain::{Picture, PictureContent};
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Limits};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::path::{Component, Path, PathBuf};

const LARGEST_FILE: u64 = 20 << 20;
const LARGEST_SVG: u64 = 1 << 20;
/// Pixels in width and in height.
const LARGEST_SIDE: u32 = 4096;
/// Bytes while decoding.
const LARGEST_ALLOCATION: u64 = 64 << 20;
/// Pixels in width and in height that are kept: no picture is drawn larger, and a dozen photos
/// as they come from a telephone would fill the kiosk's memory.
const KEPT_SIDE: u32 = 1280;

/// The pictures under one folder; each is loaded once.
pub(super) struct Pictures<'a> {
    folder: &'a Path,
    loaded: BTreeMap<PathBuf, Option<Picture>>,
}

/// A picture, and whether it will look the same on every machine.
struct Loaded {
    picture: Picture,
    has_text: bool,
}

#[derive(Debug, thiserror::Error)]
enum PictureError {
    #[error("is outside of the configuration's folder")]
    Outside,
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    #[error("is not a file")]
    NotAFile,
    #[error("is larger than {} MiB", .0 >> 20)]
    TooLarge(u64),
    #[error("cannot be decoded: {0}")]
    Image(#[from] ImageError),
    #[error("is not UTF-8 text, as an SVG must be")]
    NotText,
    #[error("is not a picture the kiosk can draw: {0}")]
    Svg(#[from] SvgError),
}

impl PictureError {
    fn advice(&self) -> &'static str {
        match self {
            Self::Outside => "copy the picture into the folder and write its name alone",
            Self::Io(_) | Self::NotAFile => "check the name: small and large letters differ",
            Self::TooLarge(_) => "make it smaller: 1280 × 800 is plenty",
            Self::Image(_) => "save it as PNG, JPEG or WebP, at most 4096 × 4096",
            Self::NotText | Self::Svg(_) => "save it as PNG instead, or as plain SVG",
        }
    }
}

impl<'a> Pictures<'a> {
    pub fn new(folder: &'a Path) -> Self {
        Self {
            folder,
            loaded: BTreeMap::new(),
        }
    }

    /// The files that were asked for, there or not; none outside of the folder.
    pub fn paths(&self) -> impl Iterator<Item = PathBuf> {
        self.loaded.keys().cloned()
    }

    pub fn load(&mut self, name: &At<String>, faults: &Faults) -> Option<Picture> {
        let path = self.folder.join(&name.value);
        if let Some(loaded) = self.loaded.get(&path) {
            return loaded.clone();
        }
        let loaded = match self.read(&name.value) {
            Ok(loaded) => {
                if loaded.has_text {
                    let message = format!("the picture \"{}\" holds text", name.value);
                    let advice =
                        "turn the text into paths, or it is drawn in whatever font there is";
                    faults.warning(name.spot, message, advice);
                }
                Some(loaded.picture)
            }
            Err(error) => {
                let message = format!("the picture \"{}\" {error}", name.value);
                faults.error(name.spot, message, error.advice());
                if matches!(error, PictureError::Outside) {
                    // What lies elsewhere is none of the kiosk's, to watch either.
                    return None;
                }
                None
            }
        };
        self.loaded.insert(path, loaded.clone());
        loaded
    }

    fn read(&self, name: &str) -> Result<Loaded, PictureError> {
        let relative = Path::new(name);
        if !relative
            .components()
            .all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
        {
            return Err(PictureError::Outside);
        }
        // A link may lead out of the folder too.
        let path = self.folder.join(relative).canonicalize()?;
        if !path.starts_with(self.folder.canonicalize()?) {
            return Err(PictureError::Outside);
        }
        if !fs::metadata(&path)?.is_file() {
            return Err(PictureError::NotAFile);
        }
        if relative
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("svg"))
        {
            let text = String::from_utf8(bytes(&path, LARGEST_SVG)?);
            let text = text.map_err(|_| PictureError::NotText)?;
            return Ok(Loaded {
                has_text: svg::has_text(&text)?,
                picture: Picture::new(name, PictureContent::Svg(text.into_bytes().into())),
            });
        }
        let pixels = pixels(bytes(&path, LARGEST_FILE)?)?;
        let (width, height) = (pixels.width(), pixels.height());
        let content = PictureContent::Pixels {
            width,
            height,
            rgba: pixels.into_rgba8().into_raw().into(),
        };
        Ok(Loaded {
            picture: Picture::new(name, content),
            has_text: false,
        })
    }
}

fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        Err(PictureError::TooLarge(most))
    } else {
        Ok(bytes)
    }
}

/// Decoded, turned the way the camera was held, and no larger than is drawn.
fn pixels(bytes: Vec<u8>) -> Result<DynamicImage, PictureError> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(LARGEST_ALLOCATION);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut image = DynamicImage::from_decoder(decoder)?;
    image.apply_orientation(orientation);
    let fits = image.width() <= KEPT_SIDE && image.height() <= KEPT_SIDE;
    Ok(if fits {
        image
    } else {
        image.thumbnail(KEPT_SIDE, KEPT_SIDE)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fault::{Faults, Spot};
    use super::super::files::Sources;
    use super::*;

    const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";

    /// What is said of a picture `name` with these bytes; empty when it is fine.
    fn fault_of(name: &str, bytes: impl AsRef<[u8]>) -> String {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(name), bytes).unwrap();
        said_of(folder.path(), name)
    }

    fn said_of(folder: &Path, name: &str) -> String {
        let faults = Faults::default();
        let name = At {
            value: name.to_owned(),
            spot: Spot::start_of(0),
        };
        let picture = Pictures::new(folder).load(&name, &faults);
        assert_eq!(picture.is_none(), faults.any_error());
        let sources = Sources::of_texts(&[("kiosk.toml", "")]);
        faults
            .into_faults(&sources)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_luma8(width, height)
            .write_to(&mut bytes, image::ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    }

    #[test]
    fn text_in_a_drawing_is_a_warning() {
        assert!(fault_of("a.svg", format!("{SVG}<text>Hei</text></svg>")).contains("warning"));
    }

    #[test]
    fn ordinary_pictures_are_loaded() {
        assert_eq!(fault_of("a.svg", format!("{SVG}<g/></svg>")), "");
        assert_eq!(fault_of("a.png", png(640, 400)), "");
        assert_eq!(fault_of("named-wrongly.jpg", png(640, 400)), "");
    }

    #[test]
    fn a_photo_is_kept_no_larger_than_it_is_drawn() {
        let image = pixels(png(3000, 1500)).unwrap();
        assert_eq!((image.width(), image.height()), (1280, 640));
    }

    #[test]
    fn a_picture_with_too_many_pixels_is_refused() {
        assert!(fault_of("a.png", png(4097, 1)).contains("cannot be decoded"));
    }

    #[test]
    fn a_broken_picture_is_named() {
        let whole = png(640, 400);
        assert!(
            fault_of("a.png", &whole[..whole.len() / 2])
                .contains("the picture \"a.png\" cannot be decoded")
        );
        assert!(fault_of("a.png", "no picture").contains("cannot be decoded"));
        assert!(fault_of("a.svg", "<svg").contains("is not a picture the kiosk can draw"));
        assert!(fault_of("a.svg", [0xFF, 0xFE]).contains("is not UTF-8"));
    }

    #[test]
    fn a_picture_outside_of_the_folder_is_refused_even_behind_a_link() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["../a.png", "/etc/hostname", "a/../../b.png"] {
            assert!(said_of(folder.path(), name).contains("outside"), "{name}");
        }
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("a.png")).unwrap();
        assert!(said_of(folder.path(), "a.png").contains("outside"));
        assert!(said_of(folder.path(), ".").contains("not a file"));
    }
}
