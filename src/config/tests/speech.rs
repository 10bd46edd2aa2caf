//! Devices, programs and voices.

use super::*;

const ENGINES: &str = r#"
[speech]
default_rate = 5
speaker = "Loudspeaker"
headphones = "Headset"
[speech.chain]
so = ["recorded"]
uk = ["recorded", "piper", "espeak"]
ti = []
[speech.engine.espeak]
program = "espeak-ng"
environment = { ESPEAK_DATA_PATH = "/opt/espeak-1.52" }
voices = { ti = "am" }
[speech.engine.piper]
program = "/opt/piper/piper"
"#;

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

/// The fault in a good configuration in which `line` takes the place of `instead_of`.
fn fault_with(line: &str, instead_of: &str) -> String {
    assert!(ENGINES.contains(instead_of));
    let engines = ENGINES.replace(instead_of, line);
    let faults = load_text(&format!("{HEAD}{WORKSHOP}{engines}")).faults;
    let shown: Vec<String> = faults.iter().map(Fault::to_string).collect();
    assert_eq!(shown.len(), 1, "{shown:#?}");
    shown[0].split_once("kiosk.toml:").unwrap().1.to_owned()
}

#[test]
fn speech_says_what_it_says() {
    let speech = good(&format!("{HEAD}{WORKSHOP}{ENGINES}")).speech;
    assert_eq!((speech.default_volume, speech.default_rate), (6, 5));
    assert_eq!(speech.speaker.as_deref(), Some("Loudspeaker"));
    assert_eq!(speech.headphones.as_deref(), Some("Headset"));
    let [espeak, piper] = speech.engines.as_slice() else {
        panic!("{:?}", speech.engines);
    };
    let data = espeak.environment.get("ESPEAK_DATA_PATH");
    assert_eq!(data.map(String::as_str), Some("/opt/espeak-1.52"));
    assert!(piper.environment.is_empty() && piper.voices.is_empty());

    let engine = |name: &str| Source::Engine(name.into());
    assert_eq!(speech.chain(&language("so")), [Source::Recorded]);
    assert_eq!(
        speech.chain(&language("uk")),
        [Source::Recorded, engine("piper"), engine("espeak")]
    );
    assert_eq!(speech.chain(&language("ti")), []);
    // Where nothing is said: what was recorded, then the engines in the order of the file.
    assert_eq!(
        speech.chain(&language("nb")),
        [Source::Recorded, engine("espeak"), engine("piper")]
    );
    assert_eq!(speech.chains.len(), 3);
}

#[test]
fn a_kiosk_of_which_nothing_is_said_speaks_all_the_same() {
    let speech = good(&format!("{HEAD}{WORKSHOP}")).speech;
    assert_eq!(speech, Speech::default());
    let chained = "[speech.chain]\nnb = [\"espeak\"]";
    let speech = good(&format!("{HEAD}{WORKSHOP}{chained}")).speech;
    let espeak = Source::Engine("espeak".into());
    assert_eq!(speech.chain(&language("nb")), [espeak]);
}

#[test]
fn an_engines_own_word_for_a_voice_comes_before_the_languages() {
    let of_language = |voices: &[(&str, &str)]| -> BTreeMap<String, String> {
        let owned = |(program, voice): &(&str, &str)| ((*program).into(), (*voice).into());
        voices.iter().map(owned).collect()
    };
    let of_persian = of_language(&[("espeak-ng", "fa"), ("rhvoice", "Azadeh")]);
    let fa = language("fa");
    let mut engine = Engine::default();
    assert_eq!(engine.voice(&fa, &of_persian), Some("fa"));
    assert_eq!(engine.voice(&fa, &of_language(&[])), None);
    engine.program = "/opt/bin/RHVoice-test".into();
    assert_eq!(engine.voice(&fa, &of_persian), Some("Azadeh"));
    engine.program = "piper".into();
    assert_eq!(engine.voice(&fa, &of_persian), None);
    engine.voices.insert(fa.clone(), "fa-latn".into());
    assert_eq!(engine.voice(&fa, &of_persian), Some("fa-latn"));
}

#[test]
fn a_chain_names_what_is_there_and_each_once() {
    let shown = fault_with("\"pipper\", \"espeak\"", "\"piper\", \"espeak\"");
    assert!(
        shown.starts_with("22:19: error: there is no [speech.engine.pipper]")
            && shown.contains("did you mean \"piper\"?"),
        "{shown}"
    );
    assert!(
        fault_with("\"piper\", \"piper\"", "\"piper\", \"espeak\"")
            .contains("\"piper\" is tried twice")
    );
    assert!(
        fault_with("[\"recorded\", \"recorded\"]", "[\"recorded\"]")
            .contains("\"recorded\" is tried twice")
    );
    assert!(fault_with("so = \"recorded\"", "so = [\"recorded\"]").contains("wants a list"));
}

#[test]
fn an_engine_with_a_fault_of_its_own_is_not_said_to_be_missing_from_the_chain() {
    let shown = fault_with("", "program = \"/opt/piper/piper\"\n");
    assert!(shown.contains("\"program\" is missing"), "{shown}");
}

#[test]
fn a_chain_or_a_voice_for_a_language_that_the_kiosk_has_not_is_an_error() {
    let shown = fault_with("sq = [\"recorded\"]", "so = [\"recorded\"]");
    assert!(
        shown.contains("the kiosk does not speak \"sq\"") && shown.contains("did you mean \"so\"?"),
        "{shown}"
    );
    assert!(fault_with("{ Tigrinya = \"am\" }", "{ ti = \"am\" }").contains("not a language code"));
    assert!(fault_with("{ tl = \"am\" }", "{ ti = \"am\" }").contains("does not speak \"tl\""));
}

#[test]
fn an_engine_cannot_be_called_what_recordings_are_called() {
    let speech = "[speech.engine.recorded]\nprogram = \"espeak-ng\"\n";
    let faults = load_text(&format!("{HEAD}{WORKSHOP}{speech}")).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].message.contains("\"recorded\" means the prompts"));
    assert_eq!((faults[0].line, faults[0].column), (15, 16));
}

#[test]
fn what_the_system_would_refuse_as_a_name_in_the_environment_is_an_error() {
    for name in ["\"\"", "\"A=B\"", "\"A\\u0000\""] {
        let shown = fault_with(&format!("{name} = "), "ESPEAK_DATA_PATH = ");
        assert!(
            shown.contains("cannot be the name of an environment variable"),
            "{shown}"
        );
    }
    assert!(
        fault_with(
            "ESPEAK_DATA_PATH = 1 }",
            "ESPEAK_DATA_PATH = \"/opt/espeak-1.52\" }"
        )
        .contains("wants text")
    );
}

#[test]
fn headphones_that_are_the_loudspeaker_are_an_error() {
    let shown = fault_with("\"Loudspeaker \"", "\"Headset\"");
    assert!(
        shown.starts_with("19:14: error: the headphones are the same device as the speaker"),
        "{shown}"
    );
}
