//! What is said of machines with and without voices.

use super::super::finding::Verdict;
use super::*;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;

const TABLE: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  cmn             --/M      Chinese            sit/cmn              (zh-cmn 5)(zh 5)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  fa-latn         --/M      Persian_(Pinglish) ira/fa-Latn
 5  nb              --/M      Norwegian_Bokmål   gmq/nb               (no 5)
 5  so              --/M      somali-mbrola-1    mb/mb-so1
";

/// Languages with what espeak-ng calls their voices; Somali has none anywhere.
fn offered(languages: &[&str]) -> Vec<Offered> {
    let offered = |code: &&str| {
        let voice = if *code == "en" { "en-gb" } else { *code };
        let voices = [("espeak-ng".to_owned(), voice.to_owned())];
        Offered {
            language: code.parse().unwrap(),
            voices: voices.into_iter().filter(|_| *code != "so").collect(),
        }
    };
    languages.iter().map(offered).collect()
}

fn piper() -> Engine {
    Engine {
        name: "piper".into(),
        program: "/opt/piper/piper".into(),
        ..Engine::default()
    }
}

/// A kiosk with these programs, as they were found.
fn kiosk(engines: Vec<(Engine, State)>) -> (Facts, Speech) {
    let speech = Speech {
        engines: engines.iter().map(|(engine, _)| engine.clone()).collect(),
        ..Speech::default()
    };
    let facts = Facts {
        engines,
        ..Facts::default()
    };
    (facts, speech)
}

fn with_espeak() -> (Facts, Speech) {
    kiosk(vec![(Engine::default(), State::Speaks(of_espeak(TABLE)))])
}

fn verdicts(findings: &[Finding]) -> Vec<Verdict> {
    findings.iter().map(|finding| finding.verdict).collect()
}

fn advice(finding: &Finding) -> &str {
    finding.advice.as_deref().unwrap()
}

#[test]
fn a_voice_answers_to_each_of_its_names_and_those_that_need_more_data_to_none() {
    let voices = of_espeak(TABLE);
    for name in [
        "nb", "no", "NB+f3", "fa-latn", "gmq/nb", "zh-cmn", "zh", "en",
    ] {
        assert!(has(&voices, name), "{name}");
    }
    for name in ["so", "ti", "fa", "n", "5", "5)", ""] {
        assert!(!has(&voices, name), "{name}");
    }
    assert!(of_espeak("").is_empty());
    let voices = of_flite("Voices available: kal awb_time kal16 awb rms slt \n");
    assert!(has(&voices, "slt") && voices.len() == 6);
    assert!(of_flite("").is_empty());
}

#[test]
fn a_language_counts_where_the_program_has_the_very_voice_that_is_named_for_it() {
    let (facts, speech) = with_espeak();
    let all = judge(&facts, &speech, &offered(&["nb", "en", "ar"]));
    assert_eq!(
        all,
        [Finding::fine(WHAT, "There is a voice for nb, en, ar.")]
    );
    // There is Persian in Latin letters, and that is not what is named.
    let findings = judge(&facts, &speech, &offered(&["fa"]));
    assert_eq!(verdicts(&findings), [Verdict::Note]);
}

#[test]
fn an_engines_own_word_for_a_voice_is_what_counts() {
    let (mut facts, mut speech) = with_espeak();
    let fa: Language = "fa".parse().unwrap();
    for (voice, verdict) in [("fa-latn", Verdict::Fine), ("fa-latin", Verdict::Note)] {
        speech.engines[0].voices.insert(fa.clone(), voice.into());
        facts.engines[0].0 = speech.engines[0].clone();
        let findings = judge(&facts, &speech, &offered(&["fa"]));
        assert_eq!(verdicts(&findings), [verdict], "{findings:?}");
        if verdict == Verdict::Note {
            assert!(findings[0].said.contains("\"fa-latin\""));
            assert!(advice(&findings[0]).contains("`espeak-ng --voices` lists"));
        }
    }
}

#[test]
fn a_language_without_a_voice_is_a_note_that_says_how_it_is_recorded() {
    let (facts, speech) = with_espeak();
    let findings = judge(&facts, &speech, &offered(&["nb", "so"]));
    assert_eq!(verdicts(&findings), [Verdict::Fine, Verdict::Note]);
    assert!(findings[1].said.starts_with("There is no voice for so"));
    let advice = advice(&findings[1]);
    assert!(advice.contains("`terskel record --lang so`"), "{advice}");
    assert!(advice.contains("`terskel prompts --lang so`"), "{advice}");
    assert!(
        !advice.contains("espeak"),
        "no version of it has one: {advice}"
    );
}

#[test]
fn a_voice_that_only_a_newer_program_has_is_a_note_that_says_so() {
    let (facts, speech) = with_espeak();
    let findings = judge(&facts, &speech, &offered(&["ti"]));
    assert_eq!(verdicts(&findings), [Verdict::Note]);
    let advice = advice(&findings[0]);
    for words in [
        "espeak-ng 1.52",
        "ESPEAK_DATA_PATH",
        "terskel record --lang ti",
    ] {
        assert!(advice.contains(words), "{advice}");
    }
}

#[test]
fn recorded_prompts_are_a_voice_where_the_chain_plays_them() {
    let (mut facts, mut speech) = with_espeak();
    let so: Language = "so".parse().unwrap();
    facts.recorded.insert(so.clone(), 12);
    let findings = judge(&facts, &speech, &offered(&["so"]));
    let expected = Finding::fine(WHAT, "There are recorded prompts: 12 in so.");
    assert_eq!(findings, [expected]);

    let espeak = Source::Engine("espeak".into());
    speech.chains.insert(so, vec![espeak]);
    let findings = judge(&facts, &speech, &offered(&["so"]));
    assert_eq!(verdicts(&findings), [Verdict::Note]);
    let advice = advice(&findings[0]);
    assert!(advice.contains("name \"recorded\" in its"), "{advice}");
}

#[test]
fn recordings_are_counted_by_language() {
    let audio = tempfile::tempdir().unwrap();
    let so = audio.path().join("so");
    fs::create_dir_all(so.join("folder.wav")).unwrap();
    for name in ["home.wav", "help.ogg", "notes.txt"] {
        fs::write(so.join(name), "").unwrap();
    }
    let languages: Vec<Language> = ["so", "ti"].map(|code| code.parse().unwrap()).into();
    let facts = gather(Vec::new(), audio.path(), &languages);
    assert_eq!(facts.recorded, [(languages[0].clone(), 2)].into());
}

#[test]
fn a_program_that_is_missing_is_wrong_where_a_language_is_silent_without_it() {
    let (mut facts, mut speech) = kiosk(vec![(Engine::default(), State::Missing)]);
    let nb = offered(&["nb"]);
    let findings = judge(&facts, &speech, &nb);
    assert_eq!(verdicts(&findings), [Verdict::Wrong]);
    let installed = advice(&findings[0]);
    assert!(installed.contains("apt install espeak-ng"), "{installed}");

    // Somali would not be spoken with it either.
    let findings = judge(&facts, &speech, &offered(&["so"]));
    assert_eq!(verdicts(&findings), [Verdict::Note, Verdict::Note]);

    facts.recorded.insert(nb[0].language.clone(), 200);
    let findings = judge(&facts, &speech, &nb);
    assert_eq!(verdicts(&findings), [Verdict::Note, Verdict::Fine]);
    let only_it = vec![Source::Engine("espeak".into())];
    speech.chains.insert(nb[0].language.clone(), only_it);
    assert!(judge(&facts, &speech, &nb)[0].is_wrong());
}

#[test]
fn one_missing_program_among_several_is_a_note() {
    let (facts, speech) = kiosk(vec![
        (piper(), State::Missing),
        (Engine::default(), State::Speaks(of_espeak(TABLE))),
    ]);
    let findings = judge(&facts, &speech, &offered(&["nb"]));
    assert_eq!(verdicts(&findings), [Verdict::Note, Verdict::Fine]);
    assert!(advice(&findings[0]).contains("[speech.engine.piper]"));
}

#[test]
fn a_program_that_cannot_be_asked_or_does_not_answer_is_a_note() {
    let (facts, speech) = kiosk(vec![(Engine::default(), State::Mute)]);
    let mute = judge(&facts, &speech, &offered(&["nb"]));
    assert_eq!(verdicts(&mute), [Verdict::Note]);
    assert!(advice(&mute[0]).contains("`espeak-ng --voices`"));

    // It has a voice for whatever is named for it, as far as can be told, and for nothing else.
    let mut with_voice = piper();
    let voice = "fa_IR-amir-medium".to_owned();
    with_voice.voices.insert("fa".parse().unwrap(), voice);
    let (facts, speech) = kiosk(vec![(with_voice, State::NotAsked)]);
    let findings = judge(&facts, &speech, &offered(&["fa", "nb"]));
    assert_eq!(verdicts(&findings), [Verdict::Note, Verdict::Note]);
    assert!(findings[0].said.contains("cannot be asked"));
    assert!(findings[1].said.starts_with("There is no voice for nb"));
}

#[test]
fn a_program_is_asked_in_its_own_environment() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("espeak-ng");
    let script = "#!/bin/sh\necho Pty Language\necho 5 ${EXTRA:-nb} --/M Name file\n";
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let plain = Engine {
        program: program.to_str().unwrap().to_owned(),
        ..Engine::default()
    };
    let mut pointed = plain.clone();
    pointed.environment.insert("EXTRA".into(), "ti".into());
    let facts = gather(vec![plain, pointed], folder.path(), &[]);
    for ((_, state), voice) in facts.engines.iter().zip(["nb", "ti"]) {
        let State::Speaks(voices) = state else {
            panic!("{state:?}");
        };
        assert!(has(voices, voice), "{voices:?}");
    }
}

#[test]
fn a_program_is_found_where_the_system_would_find_it() {
    let path = Some(OsStr::new("/nowhere:/bin"));
    assert_eq!(find("sh", path), Some("/bin/sh".into()));
    assert_eq!(find("/bin/sh", None), Some("/bin/sh".into()));
    assert_eq!(find("no-such-program", path), None);
    // A file that nobody may run is no program.
    assert_eq!(find("/etc/passwd", None), None);
    assert_eq!(find("sh", None), None);
}
