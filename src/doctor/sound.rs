//! Whether there is anything that could sound, and whether it is what the configuration names.

use super::finding::Finding;
use crate::config::Speech;
use std::path::Path;

pub(super) const WHAT: &str = "sound";

#[derive(Debug, Default)]
pub(super) struct Facts {
    cards: Vec<Card>,
    /// The sound server of the session, by its name.
    server: Option<&'static str>,
}

/// A sound card that the system's driver (ALSA) knows.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Card {
    /// As in `hw:1`.
    index: String,
    /// As in `hw:CARD=Headset`.
    id: String,
    name: String,
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
        cards: cards.lines().filter_map(card).collect(),
        server: server.map(|(name, _)| name),
    }
}

/// Two lines a card: ` 0 [PCH  ]: HDA-Intel - HDA Intel PCH`, and where it is, which is no card.
fn card(line: &str) -> Option<Card> {
    let (before, name) = line.split_once(" - ")?;
    let (index, rest) = before.split_once('[')?;
    let (id, _) = rest.split_once("]:")?;
    Some(Card {
        index: index.trim().to_owned(),
        id: id.trim().to_owned(),
        name: name.trim().to_owned(),
    })
}

impl Card {
    /// Whether a device of that name is on this card: `Headset`, `USB Headset`, `hw:1,0` and
    /// `plughw:CARD=Headset,DEV=0` are.
    fn has(&self, device: &str) -> bool {
        let device = device.to_lowercase();
        let (id, name) = (self.id.to_lowercase(), self.name.to_lowercase());
        let on_card = device.rsplit_once(':').is_some_and(|(_, rest)| {
            let card = rest.split(',').next().unwrap_or_default();
            let card = card.strip_prefix("card=").unwrap_or(card);
            card == id || card == self.index
        });
        on_card || device == id || (!name.is_empty() && device.contains(&name))
    }
}

pub(super) fn judge(facts: &Facts, speech: Option<&Speech>) -> Vec<Finding> {
    let names: Vec<&str> = facts.cards.iter().map(|card| card.name.as_str()).collect();
    let mut findings = match (names.as_slice(), facts.server) {
        ([], None) => {
            // Nothing that the configuration names can be there either.
            return vec![Finding::wrong(
                WHAT,
                "There is no sound card and no sound server: the kiosk cannot be heard.",
                "Connect a loudspeaker or headphones that the system knows (USB ones do without \
                 setting up), and see that sound is switched on in the machine's firmware.",
            )];
        }
        ([], Some(server)) => vec![Finding::note(
            WHAT,
            format!("{server} runs, but the system names no sound card."),
            "Play any sound and listen. If nothing is heard, connect a loudspeaker or headphones.",
        )],
        (names, server) => {
            let server = server.map_or(String::new(), |server| format!(", played by {server}"));
            let said = format!("{}{server}.", names.join("; "));
            vec![Finding::fine(WHAT, said)]
        }
    };
    if let Some(speech) = speech {
        let named = [
            ("speaker", &speech.speaker),
            ("headphones", &speech.headphones),
        ];
        let named = named
            .iter()
            .filter_map(|(key, name)| Some((*key, (*name).as_deref()?)));
        findings.extend(named.map(|(key, name)| device(facts, key, name)));
    }
    findings
}

/// What is to be said of the output device that stands in the configuration under `key`.
fn device(facts: &Facts, key: &str, name: &str) -> Finding {
    let card = facts.cards.iter().find(|card| card.has(name));
    match (card, facts.server) {
        (Some(card), _) => Finding::fine(WHAT, format!("The {key} under [speech]: {}.", card.name)),
        (None, None) if name == "default" => Finding::fine(
            WHAT,
            format!("The {key} under [speech]: the system's default."),
        ),
        (None, None) => {
            let ids: Vec<&str> = facts.cards.iter().map(|card| card.id.as_str()).collect();
            let said = format!("The {key} under [speech]: no sound card is called \"{name}\".");
            let advice = format!(
                "Connect it, or write one that is there: {}.",
                ids.join(", ")
            );
            Finding::wrong(WHAT, said, advice)
        }
        (None, Some(server)) => {
            let said = format!(
                "The {key} under [speech]: no sound card is called \"{name}\". Whether {server} \
                 knows it cannot be told here."
            );
            let advice = "Look for it in the list of `pactl list short sinks`, and listen to it.";
            Finding::note(WHAT, said, advice)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    const CARDS: &str = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH
                      HDA Intel PCH at 0xf7 irq 31
 1 [Headset        ]: USB-Audio - USB Headset
                      Maker - USB Headset at usb-1
";

    fn cards(server: Option<&'static str>) -> Facts {
        Facts {
            cards: CARDS.lines().filter_map(card).collect(),
            server,
        }
    }

    fn headphones(name: &str) -> Speech {
        Speech {
            headphones: Some(name.into()),
            ..Speech::default()
        }
    }

    #[test]
    fn cards_are_named() {
        let found = cards(None).cards;
        let said: Vec<_> = found
            .iter()
            .map(|c| [c.index.as_str(), &c.id, &c.name])
            .collect();
        assert_eq!(
            said,
            [
                ["0", "PCH", "HDA Intel PCH"],
                ["1", "Headset", "USB Headset"]
            ]
        );
        assert_eq!(card("--- no soundcards ---"), None);
    }

    #[test]
    fn a_machine_that_cannot_sound_is_wrong_and_that_is_said_once() {
        let findings = judge(&Facts::default(), Some(&headphones("Headset")));
        assert_eq!(findings.len(), 1);
        assert!(findings[0].is_wrong());
    }

    #[test]
    fn a_card_is_fine_and_a_server_alone_is_a_note() {
        assert_eq!(
            judge(&cards(Some("PipeWire")), None),
            [Finding::fine(
                WHAT,
                "HDA Intel PCH; USB Headset, played by PipeWire."
            )]
        );
        let server = Facts {
            cards: Vec::new(),
            server: Some("PulseAudio"),
        };
        assert_eq!(judge(&server, None)[0].verdict, Verdict::Note);
    }

    #[test]
    fn a_device_is_found_however_its_card_is_named() {
        for name in [
            "Headset",
            "headset",
            "USB Headset",
            "USB Headset, USB Audio",
            "hw:1,0",
            "plughw:CARD=Headset,DEV=0",
            "alsa:hw:CARD=Headset",
        ] {
            let findings = judge(&cards(None), Some(&headphones(name)));
            let expected = Finding::fine(WHAT, "The headphones under [speech]: USB Headset.");
            assert_eq!(findings[1], expected, "{name}");
        }
    }

    #[test]
    fn a_device_that_no_card_has_is_wrong_unless_a_server_may_have_it() {
        for name in ["Heads", "hw:2,0", "hw:10", "CARD=Headset"] {
            let alone = judge(&cards(None), Some(&headphones(name)));
            assert!(alone[1].is_wrong(), "{name}");
            let advice = alone[1].advice.as_deref().unwrap();
            assert!(advice.ends_with("PCH, Headset."), "{advice}");
            let served = judge(&cards(Some("PipeWire")), Some(&headphones(name)));
            assert_eq!(served[1].verdict, Verdict::Note, "{name}");
            assert!(served[1].said.contains("Whether PipeWire"), "{served:?}");
        }
        let default = judge(&cards(None), Some(&headphones("default")));
        assert_eq!(default[1].verdict, Verdict::Fine);
    }
}
