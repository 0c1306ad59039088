//! Tells each story of the table in `tests/scenarios/`.
#![cfg(not(target_arch = "wasm32"))]

mod story;

use smart_script_attribution::{ASSUMPTIONS, Ledger, rule::RULES};
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use story::Scenario;

fn scenarios() -> Vec<Scenario> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    files.sort();
    let read = |path: &PathBuf| -> Vec<Scenario> {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|it| panic!("{path:?}: {it}"))
    };
    files.iter().flat_map(read).collect()
}

#[test]
fn each_story_has_its_outcome() {
    let mut failures = Vec::new();
    for scenario in scenarios() {
        let events = scenario.events();
        let mut ledger = Ledger::new();
        events.iter().cloned().for_each(|event| ledger.record(event));
        let mut backwards = Ledger::new();
        events.into_iter().rev().for_each(|event| backwards.record(event));
        let outcome = scenario.outcome(&mut ledger);
        assert_eq!(outcome, scenario.outcome(&mut backwards), "{}", scenario.name);
        let mut fail = |what: &str, wanted: &dyn std::fmt::Debug, found: &dyn std::fmt::Debug| {
            failures.push(format!("{}\n  {what}: {found:?}\n  wanted: {wanted:?}", scenario.name));
        };
        if outcome.installs != scenario.installs {
            fail("installs", &scenario.installs, &outcome.installs);
        }
        if outcome.contributors != scenario.contributors {
            fail("contributors", &scenario.contributors, &outcome.contributors);
        }
        if let Some(postbacks) = scenario.postbacks.as_ref().filter(|it| **it != outcome.postbacks) {
            fail("postbacks", postbacks, &outcome.postbacks);
        }
        let report = ledger.report();
        for (column, value) in &scenario.row {
            let found = report.rows.last().map_or("no row", |row| row.get(column));
            if found != value {
                fail(column, value, &found);
            }
        }
        let named: HashSet<&str> = report
            .installs
            .iter()
            .flat_map(|it| &it.assumptions)
            .chain(report.postbacks.iter().flat_map(|it| &it.assumptions))
            .map(|it| it.id)
            .collect();
        for assumption in scenario.source.iter().filter_map(|it| it.strip_prefix("assumption: ")) {
            if !named.contains(assumption) {
                fail("assumptions", &assumption, &named);
            }
        }
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn each_reason_is_a_whole_sentence() {
    for scenario in scenarios() {
        let mut ledger = Ledger::new();
        scenario.events().into_iter().for_each(|event| ledger.record(event));
        let report = ledger.report();
        let installs = report.installs.iter().flat_map(|it| {
            it.considered.iter().map(|it| &it.why).chain([&it.reason]).cloned().collect::<Vec<_>>()
        });
        let postbacks = report
            .postbacks
            .iter()
            .flat_map(|it| it.notes.iter().chain([&it.why]).chain(&it.not_sent).cloned().collect::<Vec<_>>());
        for sentence in installs.chain(postbacks) {
            let first = sentence.chars().next().unwrap_or_default();
            assert!(!first.is_lowercase() || sentence.starts_with("af_"), "{sentence}");
            assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
        }
    }
}

#[test]
fn names_and_sources_are_what_they_say() {
    let scenarios = scenarios();
    let names: HashSet<&str> = scenarios.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names.len(), scenarios.len(), "two rows have one name");
    assert!(scenarios.len() >= 80, "{} rows", scenarios.len());
    for source in scenarios.iter().flat_map(|it| {
        assert!(!it.source.is_empty(), "{} has no source", it.name);
        &it.source
    }) {
        let is_known = match source.split_once(": ") {
            Some(("rule", id)) => RULES.iter().any(|it| it.id == id),
            Some(("assumption", id)) => ASSUMPTIONS.iter().any(|it| it.id == id),
            Some(("guide", section)) => !section.is_empty(),
            _ => false,
        };
        assert!(is_known, "{source} is no source");
    }
}

/// Every rule and assumption that can decide has a row that shows it.
#[test]
fn the_table_is_whole() {
    let scenarios = scenarios();
    let shown: HashSet<&str> = scenarios.iter().flat_map(|it| &it.source).map(String::as_str).collect();
    let rules = RULES.iter().map(|it| format!("rule: {}", it.id));
    let assumptions = ASSUMPTIONS.iter().map(|it| format!("assumption: {}", it.id));
    // It is about the overview, which rows don't have.
    let missing: Vec<String> = rules
        .chain(assumptions)
        .filter(|it| !shown.contains(it.as_str()) && it != "assumption: exchange-rates")
        .collect();
    assert!(missing.is_empty(), "no row shows {missing:?}");
}
