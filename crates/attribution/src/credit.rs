//! Who is credited for an install.

use crate::assumption::{self as assume, Assumption};
use crate::candidates::{Candidate, Candidates, Sought};
use crate::event::Device;
use crate::install::ORGANIC;
use crate::moment::{DAY, HOUR, before_launch, outside, short, spoken_window};
use crate::touch::{Party, REPORTED_SOURCE, WEB_SOURCE};
use crate::{
    Assumed, Certainty, Considered, Contributor, Install, MatchType, Moment, Outcome, Rule, Settings, Touch,
    TouchType, rule,
};
use std::collections::HashSet;

/// How many contributors are listed.
const CONTRIBUTORS: usize = 3;

/// How many touches of a kind that don't count are told of, so that one can see why.
const TOLD: usize = 3;

/// AppsFlyer's window for clicks if nothing is set, in ms.
const DEFAULT_LOOKBACK: i64 = 7 * DAY;

/// The first launch of an app.
pub(crate) struct Launch<'a> {
    pub id: &'a str,
    pub at: Moment,
    pub device: &'a Device,
    pub app: &'a str,
    pub referrer: Option<&'a str>,
}

/// A touch that may have led to the install, and whether it counts.
struct Judged<'a> {
    candidate: Candidate<'a>,
    /// How long before the launch it was, in ms.
    age: i64,
    /// How long before the launch it may have been, in ms.
    window: i64,
    /// Why it doesn't count, if it doesn't.
    refusal: Option<(Outcome, String)>,
}

impl Judged<'_> {
    fn touch(&self) -> &Touch {
        self.candidate.touch
    }

    fn is_click(&self) -> bool {
        self.touch().touch_type == TouchType::Click
    }

    fn is_likely(&self) -> bool {
        self.candidate.match_type == MatchType::Probabilistic
    }

    /// The rule by which it counts, if it is a click.
    fn rule(&self, launch: &Launch) -> Rule {
        match self.candidate.match_type {
            MatchType::Referrer => rule::REFERRER,
            MatchType::IdMatching => rule::ID_MATCHING,
            MatchType::Probabilistic if launch.device.platform.is_mobile() => rule::PROBABILISTIC_CLICK,
            MatchType::Probabilistic => rule::CROSS_PLATFORM,
        }
    }
}

/// Decides who is credited.
pub(crate) fn credit(launch: &Launch, settings: &Settings, candidates: &Candidates) -> Install {
    let mut judged = touches(launch, settings, candidates);
    judged.sort_by_key(|it| std::cmp::Reverse(it.candidate.place));
    let counting = || judged.iter().filter(|it| it.refusal.is_none());
    let click = counting()
        .find(|it| it.is_click() && !it.is_likely())
        .or_else(|| counting().find(|it| it.is_click()));
    let view = counting().find(|it| !it.is_click());
    let equal = &settings.equal_priority;
    let equal_view = view.filter(|it| equal.enabled && it.age <= hours(equal.hours));
    let winner = match (click, equal_view) {
        (Some(click), Some(view)) if view.candidate.place > click.candidate.place => Some(view),
        (Some(click), _) => Some(click),
        (None, _) => view,
    };
    let mut assumptions = Assumptions(Vec::new());
    let Some(winner) = winner else {
        return organic(launch, &judged, candidates, settings);
    };
    let contributors = contributors(winner, counting().collect());
    let (rule, reason) = reason(launch, winner, click, view, equal_view, &mut assumptions);
    let newer_likely =
        counting().any(|it| it.is_click() && it.is_likely() && it.candidate.place > winner.candidate.place);
    let reason = if winner.is_click() && !winner.is_likely() && newer_likely {
        assumptions.add(assume::DETERMINISTIC_FIRST);
        reason + " A newer click is only likely to be this device's, and ranks below it."
    } else {
        reason
    };
    if !contributors.is_empty() {
        assumptions.add(assume::CONTRIBUTORS);
    }
    assumptions.of_refusals(&judged, Some(winner), launch, settings);
    if winner.age == winner.window || equal.enabled && view.is_some_and(|it| it.age == hours(equal.hours)) {
        assumptions.add(assume::WINDOW_END);
    }
    let touch = winner.touch();
    if !touch.is_tiktok() {
        assumptions.add(assume::OTHER_SOURCES);
    }
    if (1..=5).any(|slot| touch.param(&format!("af_sub{slot}")).is_some_and(|it| it.chars().count() > 100)) {
        assumptions.add(assume::LONG_SUB_PARAMS);
    }
    let text = |name: &str| touch.param(name).map(String::from);
    Install {
        media_source: touch.reported_source().into(),
        touch_type: Some(touch.touch_type),
        match_type: Some(winner.candidate.match_type),
        touch_time: Some(touch.at),
        touch: Some(touch.id.clone()),
        campaign: touch.campaign().map(String::from),
        campaign_id: touch.campaign_id().map(String::from),
        adset: text("af_adset"),
        adset_id: text("af_adset_id"),
        ad: text("af_ad"),
        ad_id: text("af_ad_id"),
        channel: text("af_channel"),
        click_id: touch.click_id().map(String::from),
        original_url: Some(touch.url.clone()),
        lookback: Some(short(winner.window)),
        lookback_ms: Some(winner.window),
        contributors: contributors.iter().map(|it| contributor(it.touch())).collect(),
        assumptions: assumptions.with(&rule),
        rule,
        considered: considered(&judged, Some(winner), &contributors, &reason),
        reason,
        ..nobodys(launch)
    }
}

/// The install as it is before anybody is credited.
fn nobodys(launch: &Launch) -> Install {
    Install {
        id: launch.id.into(),
        device: launch.device.id.clone(),
        app: launch.app.into(),
        platform: launch.device.platform,
        time: launch.at,
        media_source: ORGANIC.into(),
        touch_type: None,
        match_type: None,
        touch_time: None,
        touch: None,
        campaign: None,
        campaign_id: None,
        adset: None,
        adset_id: None,
        ad: None,
        ad_id: None,
        channel: None,
        click_id: None,
        original_url: None,
        lookback: None,
        lookback_ms: None,
        contributors: Vec::new(),
        reason: String::new(),
        rule: rule::ORGANIC,
        assumptions: Vec::new(),
        considered: Vec::new(),
    }
}

fn organic(launch: &Launch, judged: &[Judged], candidates: &Candidates, settings: &Settings) -> Install {
    let mut assumptions = Assumptions(Vec::new());
    let refusals: Vec<&str> =
        judged.iter().filter_map(|it| it.refusal.as_ref()).map(|(_, why)| why.as_str()).take(2).collect();
    let reason = if refusals.is_empty() {
        "No click and no view is known that may have been this device's.".into()
    } else {
        format!("No touch counts. {}", refusals.join(" "))
    };
    if judged.is_empty() && !candidates.is_empty() {
        assumptions.add(signals(launch));
    }
    for it in judged {
        assumptions.of_match(it, launch);
    }
    assumptions.of_refusals(judged, None, launch, settings);
    Install {
        considered: considered(judged, None, &[], ""),
        reason,
        assumptions: assumptions.with(&rule::ORGANIC),
        ..nobodys(launch)
    }
}

/// The touches that may have led to an install: of each kind those that are needed to decide, and a few that don't
/// count.
fn touches<'a>(launch: &Launch, settings: &Settings, candidates: &'a Candidates) -> Vec<Judged<'a>> {
    let mut known = HashSet::new();
    let mut judged = Vec::new();
    if let Some(candidate) = launch.referrer.and_then(|it| candidates.referred(it, launch.app)) {
        known.insert(candidate.place);
        judged.push(judge(candidate, launch, settings));
    }
    for is_likely in [false, true] {
        for touch_type in [TouchType::Click, TouchType::Impression] {
            for party in Party::ALL {
                let sought = Sought { is_likely, touch_type, party };
                let mut lists = candidates.sought(launch.device, launch.app, sought);
                let (mut count, mut told) = (0, 0);
                // One is credited, and the others are contributors.
                while count <= CONTRIBUTORS {
                    let newest = lists.iter_mut().max_by_key(|list| list.place());
                    let Some((list, candidate)) = newest.and_then(|list| list.take().map(|it| (list, it)))
                    else {
                        break;
                    };
                    if !known.insert(candidate.place) {
                        continue;
                    }
                    let it = judge(candidate, launch, settings);
                    if it.refusal.is_none() {
                        count += 1;
                    } else if told < TOLD {
                        told += 1;
                    } else {
                        // What is behind it in its list doesn't count either.
                        list.end();
                        continue;
                    }
                    judged.push(it);
                }
            }
        }
    }
    judged
}

/// Whether a touch counts for an install.
fn judge<'a>(candidate: Candidate<'a>, launch: &Launch, settings: &Settings) -> Judged<'a> {
    let touch = candidate.touch;
    let age = touch.at.until(launch.at);
    let is_likely = candidate.match_type == MatchType::Probabilistic;
    let is_click = touch.touch_type == TouchType::Click;
    let lookback = if touch.is_tiktok() { days(settings.click_lookback_days) } else { DEFAULT_LOOKBACK };
    let window = match (is_click, is_likely) {
        (true, false) => touch.click_lookback().unwrap_or(lookback),
        (true, true) => lookback.min(likely_window(launch)),
        (false, _) => hours(settings.view_through.hours),
    };
    let name = if is_click { "click" } else { "view" };
    let not_counted = |why: String| Some((Outcome::NotCounted, why));
    let refusal = if touch.media_source().is_none() {
        not_counted(format!("The {name} names no media source, so nobody can be credited for it."))
    } else if touch.party() == Party::Nobody {
        not_counted(format!(
            "The {name}'s media source has a character that AppsFlyer doesn't take, so it is reported as af_invalid_param, and \
             nobody can be credited for it."
        ))
    } else if touch.is_tiktok() && !settings.activated {
        not_counted(format!("TikTok isn't activated as a partner, so its {name} doesn't count."))
    } else if !is_click && !touch.is_tiktok() {
        not_counted(format!("Views of {} don't count here.", touch.reported_source()))
    } else if !is_click && !settings.view_through.enabled {
        not_counted("View-through attribution is off, so a view doesn't count.".into())
    } else if !is_click && !launch.device.platform.is_mobile() && !touch.is_cross_platform() {
        not_counted(
            "The impression isn't marked for other platforms (af_xplatform=true), so it doesn't count for this device.".into(),
        )
    } else if age > window {
        let why = format!(
            "The {name} was {}, {} outside its window of {}.",
            before_launch(age),
            outside(age, window),
            spoken_window(window)
        );
        Some((Outcome::OutsideWindow, why))
    } else {
        None
    };
    Judged { candidate, age, window, refusal }
}

/// How long a click counts that nothing names.
fn likely_window(launch: &Launch) -> i64 {
    let assumption = if launch.device.platform.is_mobile() {
        assume::PROBABILISTIC_HOURS
    } else {
        assume::CROSS_PLATFORM_HOURS
    };
    hours(assumption.value.parse().unwrap_or_default())
}

/// Why the winner has won, and by which rule.
fn reason(
    launch: &Launch,
    winner: &Judged,
    click: Option<&Judged>,
    view: Option<&Judged>,
    equal_view: Option<&Judged>,
    assumptions: &mut Assumptions,
) -> (Rule, String) {
    let (age, window) = (before_launch(winner.age), spoken_window(winner.window));
    assumptions.of_match(winner, launch);
    if !winner.is_click() {
        if winner.touch().app.is_none() {
            assumptions.add(assume::VIEWS_FOR_ALL_APPS);
        }
        return if let (Some(click), Some(_)) = (click, equal_view) {
            assumptions.add(assume::NEWEST_WINS);
            assumptions.add(assume::EQUAL_PRIORITY_TEMPLATES);
            let reason = format!(
                "With equal priority a view ranks with a click, and this view is the newer of them: it was {age}, and the click was \
                 {}.",
                before_launch(click.age)
            );
            (rule::EQUAL_PRIORITY, reason)
        } else {
            let reason = format!(
                "The page was seen {age}, inside the view-through window of {window}, and no click is inside its window."
            );
            (rule::VIEW_THROUGH, reason)
        };
    }
    if winner.touch().app.is_none() {
        assumptions.add(assume::CLICKS_FOR_ALL_APPS);
    }
    let rule = winner.rule(launch);
    let found = match winner.candidate.match_type {
        MatchType::Referrer => "The install referrer names this click",
        MatchType::IdMatching => "This click carries the device's advertising id",
        MatchType::Probabilistic if launch.device.platform.is_mobile() => {
            "Nothing names a click, and this is the newest that is likely to be this phone's, as it came from the same network \
             address and kind of phone"
        }
        MatchType::Probabilistic => "This is the newest click from the same network address",
    };
    let mut reason = format!("{found}. It was {age}, inside its window of {window}.");
    if equal_view.is_some() {
        assumptions.add(assume::NEWEST_WINS);
        assumptions.add(assume::EQUAL_PRIORITY_TEMPLATES);
        assumptions.of_rule(&rule);
        reason += " With equal priority a view ranks with a click, and the one here is older.";
        return (rule::EQUAL_PRIORITY, reason);
    }
    let newer_view = view.filter(|view| view.candidate.place > winner.candidate.place);
    match newer_view {
        Some(_) => {
            assumptions.of_rule(&rule);
            (rule::CLICK_BEATS_VIEW, reason + " There is a newer view, and a click ranks above it.")
        }
        None => (rule, reason),
    }
}

/// The touches that count beside the winner: clicks, and views; of views behind a click only the newest.
fn contributors<'a, 'b>(winner: &Judged<'a>, counting: Vec<&'b Judged<'a>>) -> Vec<&'b Judged<'a>> {
    let mut views = 0;
    counting
        .into_iter()
        .filter(|it| it.candidate.place != winner.candidate.place)
        .filter(|it| {
            views += usize::from(!it.is_click());
            it.is_click() || !winner.is_click() || views == 1
        })
        .take(CONTRIBUTORS)
        .collect()
}

fn contributor(touch: &Touch) -> Contributor {
    Contributor {
        partner: None,
        media_source: touch.reported_source().into(),
        campaign: touch.campaign().map(String::from),
        touch_type: touch.touch_type,
        touch_time: touch.at,
        touch: touch.id.clone(),
    }
}

fn considered(
    judged: &[Judged],
    winner: Option<&Judged>,
    contributors: &[&Judged],
    reason: &str,
) -> Vec<Considered> {
    let is = |it: &Judged, other: &Judged| it.candidate.place == other.candidate.place;
    judged
        .iter()
        .map(|it| {
            let (outcome, why) = match &it.refusal {
                Some((outcome, why)) => (*outcome, why.clone()),
                None if winner.is_some_and(|winner| is(it, winner)) => {
                    (Outcome::Credited, reason.to_string())
                }
                None if contributors.iter().any(|other| is(it, other)) => (
                    Outcome::Contributor,
                    "It is inside its window, and another touch ranks above it.".into(),
                ),
                None => (
                    Outcome::Outranked,
                    "It is inside its window, and isn't among the contributors that are listed.".into(),
                ),
            };
            Considered {
                touch: it.touch().id.clone(),
                touch_type: it.touch().touch_type,
                touch_time: it.touch().at,
                media_source: it.touch().reported_source().into(),
                lookback_ms: it.window,
                outcome,
                why,
            }
        })
        .collect()
}

/// The assumptions behind an install, each once.
struct Assumptions(Vec<Assumed>);

impl Assumptions {
    fn add(&mut self, it: impl Into<Assumed>) {
        let assumed = it.into();
        if !self.0.contains(&assumed) {
            self.0.push(assumed);
        }
    }

    /// Adds a rule, unless a page of the service is known that has it.
    fn of_rule(&mut self, rule: &Rule) {
        if rule.certainty != Certainty::Documented {
            self.add(rule);
        }
    }

    /// All of them, with the rule itself at their head.
    fn with(self, rule: &Rule) -> Vec<Assumed> {
        let mut all = Assumptions(Vec::new());
        all.of_rule(rule);
        self.0.into_iter().for_each(|it| all.add(it));
        all.0
    }

    /// Adds those by which a touch was found to be a device's.
    fn of_match(&mut self, it: &Judged, launch: &Launch) {
        let is_mobile = launch.device.platform.is_mobile();
        if it.is_likely() {
            self.add(signals(launch));
        }
        match (it.is_click(), is_mobile) {
            (true, true) if it.is_likely() => self.add(assume::PROBABILISTIC_HOURS),
            (true, false) if it.is_likely() => self.add(assume::CROSS_PLATFORM_HOURS),
            (false, false) => self.add(assume::CROSS_PLATFORM_VIEWS),
            _ => {}
        }
    }

    /// Adds those by which touches don't count that would have come before the winner.
    fn of_refusals(
        &mut self,
        judged: &[Judged],
        winner: Option<&Judged>,
        launch: &Launch,
        settings: &Settings,
    ) {
        let would_win = |it: &Judged| {
            winner.is_none_or(|winner| {
                it.candidate.place > winner.candidate.place || it.is_click() && !winner.is_click()
            })
        };
        for it in judged.iter().filter(|it| would_win(it)) {
            let Some((outcome, _)) = &it.refusal else {
                continue;
            };
            let touch = it.touch();
            let equal = &settings.equal_priority;
            match (touch.party(), outcome) {
                (Party::Nobody, _) if touch.media_source().is_none() => self.add(assume::NO_SOURCE),
                (Party::Nobody, _) => self.of_rule(&rule::MEDIA_SOURCE),
                (Party::TikTok, Outcome::NotCounted) if !settings.activated => {
                    self.add(assume::NOT_ACTIVATED);
                }
                (Party::Other, _) if !it.is_click() => self.add(assume::OTHER_SOURCES),
                (Party::TikTok, Outcome::OutsideWindow)
                    if !it.is_click() && equal.enabled && it.age <= hours(equal.hours) =>
                {
                    self.add(assume::EQUAL_PRIORITY_INSIDE);
                }
                (_, Outcome::OutsideWindow) if it.is_click() => self.of_rule(&it.rule(launch)),
                _ => {}
            }
        }
    }
}

/// What makes a touch likely to be a device's.
fn signals(launch: &Launch) -> Assumption {
    if launch.device.platform.is_mobile() { assume::SIGNALS } else { assume::CROSS_PLATFORM_SIGNALS }
}

fn hours(count: f64) -> i64 {
    (count * HOUR as f64) as i64
}

fn days(count: f64) -> i64 {
    (count * DAY as f64) as i64
}

/// Whether an install is credited to TikTok.
pub(crate) fn is_tiktoks(install: &Install) -> bool {
    install.media_source == REPORTED_SOURCE
}

/// Under which name TikTok is told of an install.
pub(crate) const PARTNER: &str = WEB_SOURCE;
