//! Whether there is anything that could sound.

use super::finding::Finding;
use std::path::Path;

pub(super) const WHAT: &str = "sound";

#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Of each sound card that the system's driver (ALSA) knows.
    cards: Vec<String>,
    /// The sound server of the session, by its name.
    server: Option<&'static str>,
}

/// Read from the system's own files, so that the program needs no sound library for it.
pub(super) fn gather() -> Facts {
    let cards = std::fs::read_to_string("/proc/asound/cards").unwrap_or_default();
    let runtime = std::env::var_os("XDG_RUNTIME_DIR");
    let servers = [("PipeWire", "pipewire-0"), ("PulseAudio", "pulse/native")];
    let server = runtime.and_then(|folder| {
        let there = |socket: &str| Path::new(&folder).join(socket).exists();
        servers.into_iter().find(|(_, socket)| there(socket))
    });
    Facts {
        cards: card_names(&cards),
        server: server.map(|(name, _)| name),
    }
}

/// Two lines a card: ` 0 [PCH  ]: HDA-Intel - HDA Intel PCH`, and where it is.
fn card_names(cards: &str) -> Vec<String> {
    let names = cards.lines().filter_map(|line| {
        let (before, name) = line.split_once(" - ")?;
        before.contains("]:").then(|| name.trim().to_owned())
    });
    names.collect()
}

pub(super) fn judge(facts: &Facts, kiosk_makes_sounds: bool) -> Vec<Finding> {
    let mut findings = vec![match (facts.cards.as_slice(), facts.server) {
        ([], None) => Finding::missing(
            kiosk_makes_sounds,
            WHAT,
            "There is no sound card and no sound server.",
            "Connect a loudspeaker or headphones that the system knows (USB ones do without \
             setting up), and see that sound is switched on in the machine's firmware.",
        ),
        ([], Some(server)) => Finding::note(
            WHAT,
            format!("{server} runs, but the system names no sound card."),
            "Play any sound and listen. If nothing is heard, connect a loudspeaker or headphones.",
        ),
        (cards, server) => {
            let server = server.map_or(String::new(), |server| format!(", played by {server}"));
            Finding::fine(WHAT, format!("{}{server}.", cards.join("; ")))
        }
    }];
    if !kiosk_makes_sounds {
        findings.push(Finding::remark(
            WHAT,
            "This version of the kiosk makes no sound yet, whatever the machine can do.",
        ));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    const CARDS: &str = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xf7 irq 31\n 1 [Headset        ]: USB-Audio - USB Headset\n                      Maker - USB Headset at usb-1\n";

    #[test]
    fn cards_are_named() {
        assert_eq!(card_names(CARDS), ["HDA Intel PCH", "USB Headset"]);
        assert!(card_names("--- no soundcards ---\n").is_empty());
    }

    #[test]
    fn no_sound_is_wrong_only_where_the_kiosk_makes_sounds() {
        let nothing = Facts::default();
        assert!(judge(&nothing, true)[0].is_wrong());
        assert_eq!(judge(&nothing, true).len(), 1);
        let silent = judge(&nothing, false);
        assert!(silent.iter().all(|finding| !finding.is_wrong()));
        assert!(silent[1].said.contains("no sound yet"));
    }

    #[test]
    fn a_card_is_fine_and_a_server_alone_is_a_note() {
        let card = Facts {
            cards: card_names(CARDS),
            server: Some("PipeWire"),
        };
        assert_eq!(
            judge(&card, true),
            [Finding::fine(
                WHAT,
                "HDA Intel PCH; USB Headset, played by PipeWire."
            )]
        );
        let server = Facts {
            cards: Vec::new(),
            server: Some("PulseAudio"),
        };
        assert_eq!(judge(&server, true)[0].verdict, Verdict::Note);
    }
}
