//! What may be shown, group by group.

use super::*;

fn sealed(levels: [u32; 5]) -> Release {
    Release::of(levels, 5, true)
}

#[test]
fn nothing_shows_while_answers_are_taken() {
    assert_eq!(Release::of([9; 5], 5, false), Release::Open);
    assert_eq!(Release::of([0; 5], 5, false), Release::Open);
}

#[test]
fn too_few_look_like_none() {
    assert_eq!(sealed([0; 5]), Release::Withheld);
    assert_eq!(sealed([1, 0, 1, 1, 1]), Release::Withheld);
    assert_ne!(sealed([1, 1, 1, 1, 1]), Release::Withheld);
}

#[test]
fn the_configuration_may_ask_for_more_and_never_for_fewer() {
    assert_eq!(Release::of([1, 0, 1, 1, 1], 1, true), Release::Withheld);
    assert_eq!(Release::of([2, 2, 2, 2, 1], 10, true), Release::Withheld);
    assert!(Release::of([2, 2, 2, 2, 2], 10, true).has_figures());
}

#[test]
fn a_small_group_shows_bands_and_a_large_one_levels() {
    let bands = [2, 3, 4];
    assert_eq!(sealed([1, 1, 3, 4, 0]), Release::Bands { n: 9, bands });
    let (levels, bands) = ([1, 1, 3, 4, 1], [2, 3, 5]);
    assert_eq!(
        sealed(levels),
        Release::Levels {
            n: 10,
            levels,
            bands
        }
    );
    assert!(matches!(
        Release::of(levels, 6, true),
        Release::Bands { n: 10, .. }
    ));
}

#[test]
fn where_at_most_one_stands_apart_only_the_number_shows() {
    let nearly = |n, band| Release::NearlyAll { n, band };
    assert_eq!(sealed([0, 0, 0, 0, 5]), nearly(5, Band::High));
    assert_eq!(sealed([1, 0, 0, 2, 2]), nearly(5, Band::High));
    assert_eq!(sealed([4, 3, 0, 0, 1]), nearly(8, Band::Low));
    assert_eq!(sealed([0, 1, 6, 0, 0]), nearly(7, Band::Middle));
    // In large groups too, also where they are on two levels of one band.
    assert_eq!(sealed([0, 0, 0, 0, 30]), nearly(30, Band::High));
    assert_eq!(sealed([1, 0, 0, 15, 15]), nearly(31, Band::High));
    assert!(matches!(sealed([1, 1, 0, 15, 15]), Release::Levels { .. }));
}

/// Every group of up to fourteen: what shows is the same for unanimity as for one apart, and
/// no figure is of fewer than the floor.
#[test]
fn no_release_tells_unanimity_or_a_small_group() {
    const MOST: u32 = 14;
    let upto = |sum: u32| 0..=MOST - sum;
    for a in upto(0) {
        for b in upto(a) {
            for c in upto(a + b) {
                for d in upto(a + b + c) {
                    for e in upto(a + b + c + d) {
                        let n = a + b + c + d + e;
                        let release = sealed([a, b, c, d, e]);
                        assert_eq!(release.has_figures(), n >= FLOOR);
                        if let Release::Bands { bands, .. } | Release::Levels { bands, .. } =
                            release
                        {
                            assert!(bands.iter().all(|band| *band + 2 <= n), "{bands:?}");
                        }
                    }
                }
            }
        }
    }
}

fn now() -> DateTime<Tz> {
    "2026-12-01T12:00:00Z"
        .parse::<DateTime<chrono::Utc>>()
        .unwrap()
        .with_timezone(&chrono_tz::Europe::Oslo)
}

fn session() -> Occasion {
    Occasion::Session("tshirt@2026-11-24T14:00".parse().unwrap())
}

fn sheet(occasion: Occasion, version: u32) -> Sheet {
    let questions = ["learned", "enjoyed"].map(|id| (id.to_owned(), Scale::Rating));
    Sheet {
        occasion,
        survey: "after-workshop".into(),
        version,
        questions: questions.into(),
    }
}

fn counted(version: u32, question: &str, levels: [u32; 5]) -> Counted {
    Counted {
        occasion: session(),
        survey: "after-workshop".into(),
        version,
        question: question.into(),
        scale: Scale::Rating,
        levels,
        sealed: true,
    }
}

fn listed(asked: &[Sheet], counted: &[Counted]) -> Vec<(String, Release)> {
    rows(asked, counted, 5, now())
        .into_iter()
        .map(|row| (row.question, row.release))
        .collect()
}

#[test]
fn a_session_that_nobody_answered_looks_like_one_that_too_few_answered() {
    let asked = [sheet(session(), 1)];
    let few = [
        counted(1, "enjoyed", [1, 1, 0, 1, 1]),
        counted(1, "learned", [0; 5]),
    ];
    let nobody = listed(&asked, &[]);
    assert_eq!(listed(&asked, &few), nobody);
    // Also where they answered a wording that has left the configuration.
    let old = [counted(7, "enjoyed", [1, 1, 0, 1, 1])];
    assert_eq!(listed(&asked, &old), nobody);
    assert_eq!(
        nobody,
        [
            ("enjoyed".to_owned(), Release::Withheld),
            ("learned".to_owned(), Release::Withheld)
        ]
    );
    // And a session that has left it says not even that somebody answered.
    assert_eq!(listed(&[], &few), []);
}

#[test]
fn what_has_left_the_configuration_still_has_its_figures() {
    let enough = [
        counted(1, "enjoyed", [2, 0, 0, 2, 2]),
        counted(1, "learned", [1, 0, 0, 0, 2]),
    ];
    let bands = [2, 0, 4];
    let figures = [("enjoyed".to_owned(), Release::Bands { n: 6, bands })];
    assert_eq!(listed(&[], &enough), figures);
    // The wording that is asked now has no figures, and gives way.
    assert_eq!(listed(&[sheet(session(), 2)], &enough), figures);
}

#[test]
fn answers_to_two_wordings_are_never_added_up() {
    let both = [
        counted(1, "enjoyed", [2, 0, 0, 2, 2]),
        counted(2, "enjoyed", [3, 0, 0, 3, 3]),
    ];
    let listed = listed(&[sheet(session(), 2)], &both);
    let sizes: Vec<Option<u32>> = listed
        .iter()
        .map(|(_, release)| match release {
            Release::Bands { n, .. } => Some(*n),
            _ => None,
        })
        .collect();
    assert_eq!(sizes, [Some(6), Some(9), None]);
}

#[test]
fn what_is_open_says_so_whether_or_not_anybody_answered() {
    let today = Occasion::this_week(now());
    let asked = [sheet(today.clone(), 1)];
    let open = Counted {
        occasion: today,
        sealed: false,
        ..counted(1, "enjoyed", [9; 5])
    };
    let nobody = listed(&asked, &[]);
    assert!(nobody.iter().all(|(_, release)| *release == Release::Open));
    assert_eq!(listed(&asked, &[open]), nobody);
}

#[test]
fn an_occasion_that_was_recorded_as_sealed_is_sealed_for_every_wording() {
    let early = "2026-11-24T13:30:00Z"
        .parse::<DateTime<chrono::Utc>>()
        .unwrap()
        .with_timezone(&chrono_tz::Europe::Oslo);
    let recorded = [counted(1, "enjoyed", [1, 0, 0, 0, 0])];
    let rows = rows(&[sheet(session(), 2)], &recorded, 5, early);
    assert!(rows.iter().all(|row| row.release == Release::Withheld));
    assert_eq!(rows.len(), 2);
}
