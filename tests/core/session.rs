//! The life of a page as a state machine: some examples, and what holds for every sequence of events.

use std::collections::HashSet;

use smart_script::session::{Actions, Event, Facts, State, step, step_bits};

/// The facts about a page with an impression and nothing special.
const PLAIN: Facts = both(Facts::CONFIGURED, Facts::HAS_IMPRESSION);

/// `|` for constants.
const fn both(one: Facts, other: Facts) -> Facts {
    Facts::from_bits(one.bits() | other.bits())
}

/// Runs a page through events, and returns the actions after each.
fn live(events: &[Event]) -> Vec<Actions> {
    let mut page = State::default();
    let mut done = Vec::new();
    for &event in events {
        let (next, actions) = step(page, event);
        page = next;
        done.push(actions);
    }
    done
}

/// After which of the events, by index, an action was due.
fn rounds(events: &[Event], action: Actions) -> Vec<usize> {
    let done = live(events);
    (0..events.len()).filter(|&index| done[index].has(action)).collect()
}

#[test]
fn a_plain_page_does_everything_at_once() {
    let done = live(&[Event::Hints, Event::Shown, Event::Loaded(PLAIN | Facts::GRANTED)]);
    let all = Actions::WRITE | Actions::SEND | Actions::STORE | Actions::RESOLVE | Actions::TELL_READY;
    assert_eq!(done, [Actions::NONE, Actions::NONE, all]);
}

#[test]
fn a_tap_before_the_document_is_there_sends_the_impression() {
    for way_out in [Event::Tapped, Event::Hidden, Event::Left] {
        let facts = PLAIN | Facts::GRANTED;
        let life = [Event::Shown, Event::Configured(facts), way_out, Event::Loaded(facts), Event::Hints];
        assert_eq!(rounds(&life, Actions::SEND), [2]);
    }
}

#[test]
fn a_visitor_who_leaves_before_the_hints_come_is_counted_once() {
    let facts = PLAIN | Facts::GRANTED;
    let life = [Event::Shown, Event::Loaded(facts), Event::Left, Event::Hints, Event::Restored(facts)];
    assert_eq!(rounds(&life, Actions::ASK_HINTS), [1]);
    assert_eq!(rounds(&life, Actions::SEND), [2]);
}

#[test]
fn a_consent_withdrawn_while_hints_are_awaited_can_be_given_again() {
    for withdrawn in [Facts::DENIED, Facts::PENDING] {
        let life = [
            Event::Shown,
            Event::Loaded(PLAIN | Facts::GRANTED),
            Event::Consented(Facts::CONFIGURED | withdrawn),
            Event::Hints,
            Event::Consented(PLAIN | Facts::GRANTED),
            Event::Left,
        ];
        assert_eq!(rounds(&life, Actions::SEND), [4]);
        assert_eq!(rounds(&life, Actions::STORE), [1, 4]);
        assert_eq!(rounds(&life, Actions::FORGET).len(), usize::from(withdrawn == Facts::DENIED));
    }
}

/// The impression of a route is sent as that route's plan has it, even if the next route comes before the
/// hints.
#[test]
fn routes_that_are_quicker_than_hints_have_an_impression_each() {
    let facts = PLAIN | Facts::GRANTED | Facts::PER_ROUTE;
    let life = [Event::Shown, Event::Loaded(facts), Event::Routed(facts), Event::Routed(facts), Event::Hints];
    assert_eq!(rounds(&life, Actions::SEND_PREVIOUS), [2, 3]);
    assert_eq!(rounds(&life, Actions::SEND), [4]);
    assert_eq!(rounds(&life, Actions::ASK_HINTS), [1]);
}

#[test]
fn a_route_owes_nothing_unless_each_has_an_impression() {
    let facts = PLAIN | Facts::LIMITED;
    let life =
        [Event::Shown, Event::Loaded(facts), Event::Routed(facts), Event::Routed(facts | Facts::PER_ROUTE)];
    assert_eq!(rounds(&life, Actions::SEND), [1, 3]);
    assert_eq!(rounds(&life, Actions::WRITE), [1, 2, 3]);
}

#[test]
fn a_prerendered_page_that_nobody_sees_sends_and_stores_nothing() {
    let facts = PLAIN | Facts::GRANTED;
    let life = [Event::Configured(facts), Event::Loaded(facts), Event::Hints, Event::Hidden, Event::Shown];
    let done = live(&life);
    assert_eq!(done[4], Actions::SEND | Actions::STORE);
    assert!(done[..4].iter().all(|done| !done.has(Actions::SEND) && !done.has(Actions::STORE)));
}

#[test]
fn nothing_is_allowed_before_there_is_a_configuration() {
    let unconfigured = Facts::GRANTED | Facts::HAS_IMPRESSION | Facts::ASKS;
    let done = live(&[Event::Shown, Event::Loaded(unconfigured), Event::Hints, Event::Left]);
    assert_eq!(done, [Actions::NONE, Actions::RESOLVE, Actions::NONE, Actions::NONE]);
}

#[test]
fn a_failed_request_is_sent_again_once_unless_the_consent_has_changed() {
    let facts = PLAIN | Facts::GRANTED;
    let sent = [Event::Hints, Event::Shown, Event::Loaded(facts)];
    let failed = [Event::Failed, Event::Failed];
    assert_eq!(rounds(&[&sent[..], &failed].concat(), Actions::SEND_AGAIN), [3]);
    let limited = [Event::Consented(PLAIN | Facts::LIMITED), Event::Failed];
    assert!(rounds(&[&sent[..], &limited].concat(), Actions::SEND_AGAIN).is_empty());
    let next = [Event::Refreshed { facts, impression: true }, Event::Failed];
    assert_eq!(rounds(&[&sent[..], &failed, &next].concat(), Actions::SEND_AGAIN), [3, 6]);
}

#[test]
fn files_run_with_each_plan_that_wants_them_after_the_document_has_loaded() {
    for (fact, action) in [
        (Facts::HAS_CODES, Actions::RUN_QR),
        (Facts::HAS_BANNER, Actions::RUN_BANNER),
        (Facts::DEBUGS, Actions::RUN_DEBUG),
    ] {
        let (with, without) = (Facts::CONFIGURED | fact, Facts::CONFIGURED);
        let life = [Event::Configured(with), Event::Loaded(with), Event::Hints, Event::Changed(with)];
        assert_eq!(rounds(&life, action), [1, 3]);
        let life = [
            Event::Loaded(without),
            Event::Changed(with),
            Event::Changed(without),
            Event::Changed(Facts::NONE),
        ];
        // QR codes run once more when a plan has none any more, to remove the old ones.
        assert_eq!(rounds(&life, action), if action == Actions::RUN_QR { vec![1, 2] } else { vec![1] });
    }
    for (fact, action, round) in
        [(Facts::ASKS, Actions::LOAD_CONSENT, 0), (Facts::OBSERVES, Actions::LOAD_OBSERVE, 1)]
    {
        let with = Facts::CONFIGURED | fact;
        let life = [Event::Configured(with), Event::Loaded(with), Event::Changed(with)];
        assert_eq!(rounds(&life, action), [round]);
    }
}

/// A second model of the page, which the state machine is compared with: what has happened, and what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Promised {
    /// What the visitor allows according to the latest plan. Without a configuration, that is nothing.
    consent: Facts,
    has_impression: bool,
    loaded: bool,
    shown: bool,
    hints_known: bool,
    hints_asked: bool,
    /// Whether there is an impression that has not been sent yet.
    owed: bool,
    /// Whether an impression was sent that may be sent again if it fails: the consent must be the same.
    may_fail: bool,
    stored: bool,
    forgotten: bool,
    listens: bool,
    observes: bool,
    had_codes: bool,
}

impl Promised {
    fn new() -> Promised {
        Promised {
            consent: Facts::PENDING,
            has_impression: false,
            loaded: false,
            shown: false,
            hints_known: false,
            hints_asked: false,
            owed: true,
            may_fail: false,
            stored: false,
            forgotten: false,
            listens: false,
            observes: false,
            had_codes: false,
        }
    }

    fn is_allowed(&self) -> bool {
        [Facts::LIMITED, Facts::GRANTED].contains(&self.consent)
    }

    /// Whether an impression has to be sent, at once or after a wait.
    fn is_due(&self) -> bool {
        self.owed && self.shown && self.is_allowed() && self.has_impression
    }

    /// The actions that are due after an event. Each action has a condition of its own.
    fn happen(&mut self, event: Event) -> Actions {
        let before = *self;
        let (facts, owes) = match event {
            Event::Refreshed { facts, impression } => (Some(facts), impression),
            Event::Routed(facts) => (Some(facts), facts.has(Facts::PER_ROUTE | Facts::CONFIGURED)),
            Event::Configured(facts)
            | Event::Loaded(facts)
            | Event::Consented(facts)
            | Event::Changed(facts)
            | Event::Restored(facts) => (Some(facts), false),
            _ => (None, false),
        };
        let is_plan = facts.is_some_and(|facts| facts.has(Facts::CONFIGURED));
        let wants = |fact| is_plan && facts.is_some_and(|facts| facts.has(fact));
        if facts.is_some() {
            let said = Facts::CONSENTS[1..].iter().find(|&&consent| wants(consent));
            self.consent = *said.unwrap_or(&Facts::PENDING);
            self.has_impression = wants(Facts::HAS_IMPRESSION);
        }
        let is_other = self.consent != before.consent;
        let is_leaving = matches!(event, Event::Hidden | Event::Tapped | Event::Left);
        self.loaded |= matches!(event, Event::Loaded(_));
        self.shown |= event == Event::Shown;
        self.hints_known |= event == Event::Hints;
        self.stored &= !is_other && !matches!(event, Event::Configured(_));
        self.forgotten &= !is_other;
        self.may_fail &= !is_other;
        self.owed |= owes;

        let mut expected = Actions::NONE;
        let mut expect = |action: Actions, is_due: bool| {
            if is_due {
                expected = expected | action;
            }
            is_due
        };
        let is_whole = is_plan && self.loaded;

        // Links are written with every plan, even if the document is still loading.
        expect(Actions::WRITE, is_plan);
        self.listens |= expect(Actions::LOAD_CONSENT, wants(Facts::ASKS) && !self.listens);
        // Most other actions wait until the document has loaded.
        expect(Actions::RESOLVE, facts.is_some() && self.loaded);
        expect(Actions::TELL_READY, is_whole);
        self.observes |=
            expect(Actions::LOAD_OBSERVE, self.loaded && wants(Facts::OBSERVES) && !self.observes);
        self.had_codes |= self.loaded && wants(Facts::HAS_CODES);
        expect(Actions::RUN_QR, is_whole && self.had_codes);
        expect(Actions::RUN_BANNER, self.loaded && wants(Facts::HAS_BANNER));
        expect(Actions::RUN_DEBUG, self.loaded && wants(Facts::DEBUGS));
        // Storage follows what the visitor allows.
        self.stored |= expect(Actions::STORE, self.shown && self.is_allowed() && !self.stored);
        self.forgotten |= expect(Actions::FORGET, self.consent == Facts::DENIED && !self.forgotten);
        // An impression that is still waiting is sent before the next takes its place.
        let left = expect(Actions::SEND_PREVIOUS, owes && before.loaded && before.is_due() && !is_other);
        let failed = expect(Actions::SEND_AGAIN, event == Event::Failed && self.may_fail);
        let is_known = self.hints_known || self.consent == Facts::LIMITED;
        let sent = expect(Actions::SEND, self.is_due() && (is_leaving || self.loaded && is_known));
        self.owed &= !sent;
        self.may_fail = (self.may_fail && !failed) || sent || left;
        // Hints are only asked for if an impression will have them.
        let is_of_use = self.consent == Facts::GRANTED && self.has_impression && self.owed;
        let is_new = !self.hints_known && !self.hints_asked;
        self.hints_asked |= expect(Actions::ASK_HINTS, is_of_use && is_new);
        expected
    }

    /// A driver could not carry out some actions, so they are due again.
    fn undo(&mut self, actions: Actions) {
        self.hints_asked &= !actions.has(Actions::ASK_HINTS);
        self.listens &= !actions.has(Actions::LOAD_CONSENT);
        self.owed |= actions.has(Actions::SEND);
        self.stored &= !actions.has(Actions::STORE);
        self.forgotten &= !actions.has(Actions::FORGET);
        self.observes &= !actions.has(Actions::LOAD_OBSERVE);
    }
}

/// Combinations of facts that can influence each other: each consent, with and without an impression, and
/// with all other facts or none. A driver never reports some of them, such as a denied consent with an
/// impression.
fn all_facts() -> Vec<Facts> {
    let rest = Facts::PER_ROUTE | Facts::ASKS | Facts::OBSERVES | Facts::HAS_CODES | Facts::HAS_BANNER;
    let mut all = vec![Facts::NONE, Facts::GRANTED | Facts::HAS_IMPRESSION | rest];
    for consent in Facts::CONSENTS {
        for impression in [Facts::NONE, Facts::HAS_IMPRESSION] {
            for rest in [Facts::NONE, rest | Facts::DEBUGS] {
                all.push(Facts::CONFIGURED | consent | impression | rest);
            }
        }
    }
    all
}

fn all_events() -> Vec<Event> {
    let with_facts = |facts| {
        [
            Event::Configured(facts),
            Event::Loaded(facts),
            Event::Consented(facts),
            Event::Refreshed { facts, impression: false },
            Event::Refreshed { facts, impression: true },
            Event::Routed(facts),
            Event::Changed(facts),
            Event::Restored(facts),
        ]
    };
    let mut events =
        vec![Event::Hints, Event::Shown, Event::Hidden, Event::Tapped, Event::Left, Event::Failed];
    events.extend(all_facts().into_iter().flat_map(with_facts));
    events
}

/// Visits every state that events can lead to, including those after a driver could not carry out an action,
/// and checks each step against [`Promised`]. Returns each state with its promises, and the fewest events
/// that lead there.
fn walk(
    mut check: impl FnMut(State, Promised, Event, State, Promised, Actions),
) -> Vec<(State, Promised, u32)> {
    let events = all_events();
    let start = (State::default(), Promised::new());
    let mut seen = HashSet::from([start]);
    let mut reached = vec![(start.0, start.1, 0)];
    let mut index = 0;
    while index < reached.len() {
        let (page, promised, depth) = reached[index];
        index += 1;
        let mut reach = |page, promised| {
            if seen.insert((page, promised)) {
                reached.push((page, promised, depth + 1));
            }
        };
        for &event in &events {
            let (next, actions) = step(page, event);
            let mut then = promised;
            let expected = then.happen(event);
            assert_eq!(actions, expected, "after {event:?} in {promised:?}");
            check(page, promised, event, next, then, actions);
            reach(next, then);
            for undone in actions.iter().chain([actions]) {
                let (next, actions) = step(next, Event::Undone(undone));
                assert_eq!(actions, Actions::NONE, "a driver that fails again would never stop");
                let mut then = then;
                then.undo(undone);
                reach(next, then);
            }
        }
    }
    reached
}

/// After any events, the actions are those that are promised, and none is done that the visitor does not
/// allow. As every reachable state is checked with every event, this holds for sequences of any length.
#[test]
fn every_life_keeps_what_is_promised() {
    let mut steps = 0;
    let reached = walk(|_, before, event, _, now, actions| {
        steps += 1;
        let allowed = now.is_allowed() && now.shown;
        for action in [Actions::SEND, Actions::SEND_PREVIOUS, Actions::SEND_AGAIN, Actions::STORE] {
            assert!(!actions.has(action) || allowed, "{action:?} after {event:?} in {before:?}");
        }
        assert!(!actions.has(Actions::ASK_HINTS) || now.consent == Facts::GRANTED);
        assert!(!actions.has(Actions::FORGET) || now.consent == Facts::DENIED);
        // A visitor who leaves was counted, unless they must not be.
        let is_leaving = matches!(event, Event::Hidden | Event::Tapped | Event::Left);
        assert!(!is_leaving || !now.is_due(), "{event:?} in {before:?}");
        // If an impression still waits on a loaded page, it waits for hints, and these were asked for.
        assert!(!now.is_due() || !now.loaded || now.hints_asked, "{event:?} in {before:?}");
    });
    let states: HashSet<State> = reached.iter().map(|it| it.0).collect();
    // The machine knows nothing but its state, so each state must stand for one set of promises.
    assert_eq!(states.len(), reached.len());
    let longest = reached.last().unwrap().2;
    println!("{} states, {steps} steps, each reached within {longest} events", states.len());
}

/// From any state: once the visitor has seen the page and allowed it, an impression that is owed is sent
/// exactly once, at the latest when they leave.
#[test]
fn in_the_end_exactly_one_impression_is_sent_where_one_is_owed() {
    let sent = |mut page: State, events: &[Event]| {
        let mut count = 0;
        for &event in events {
            let (next, actions) = step(page, event);
            count += u32::from(actions.has(Actions::SEND)) + u32::from(actions.has(Actions::SEND_PREVIOUS));
            page = next;
        }
        count
    };
    for (page, promised, _) in walk(|_, _, _, _, _, _| {}) {
        let owed = u32::from(promised.owed);
        for consent in [Facts::LIMITED, Facts::GRANTED] {
            let facts = PLAIN | consent;
            let [seen, loaded, given] = [Event::Shown, Event::Loaded(facts), Event::Consented(facts)];
            for ways in [
                [seen, loaded, Event::Hints, Event::Left],
                [loaded, Event::Hints, seen, Event::Tapped],
                [given, seen, Event::Hidden, loaded],
                [given, Event::Hints, seen, Event::Left],
            ] {
                assert_eq!(sent(page, &ways), owed, "{ways:?} in {promised:?}");
                let again = [&ways[..], &ways[..], &[Event::Restored(facts), Event::Left]].concat();
                assert_eq!(sent(page, &again), owed, "{ways:?} twice in {promised:?}");
                let more = [&ways[..], &[Event::Refreshed { facts, impression: true }], &ways[..]].concat();
                assert_eq!(sent(page, &more), owed + 1, "{ways:?} and one more in {promised:?}");
            }
            // After a refusal nothing is sent, even if a plan has an impression.
            let denied = PLAIN | Facts::DENIED;
            let [denied, loaded] = [Event::Consented(denied), Event::Loaded(denied)];
            assert_eq!(sent(page, &[denied, seen, loaded, Event::Hints, Event::Left]), 0);
        }
    }
}

#[test]
fn events_and_states_can_be_passed_as_numbers() {
    for event in all_events() {
        assert_eq!(Event::from_bits(event.bits()), Some(event));
    }
    let undone = Event::Undone(Actions::SEND | Actions::STORE);
    assert_eq!(Event::from_bits(undone.bits()), Some(undone));
    let sent = step_bits(step_bits(0, Event::Shown.bits()), Event::Loaded(PLAIN | Facts::LIMITED).bits());
    assert!(Actions::from_bits(sent >> 16).has(Actions::SEND));
    // The result's lower half is the state. A number that is no event changes nothing.
    assert_eq!(step_bits(sent, 15), sent & 0xffff);
    walk(|page, _, event, next, _, actions| {
        assert_eq!(State::from_bits(page.bits()), page);
        assert_eq!(step_bits(page.bits(), event.bits()), next.bits() | actions.bits() << 16);
        assert_eq!(step_bits(page.bits() | 0xabcd << 16, event.bits()) & 0xffff, next.bits());
    });
}

#[test]
fn actions_come_in_the_order_in_which_a_driver_carries_them_out() {
    let order = [
        Actions::ASK_HINTS,
        Actions::SEND_PREVIOUS,
        Actions::WRITE,
        Actions::LOAD_CONSENT,
        Actions::SEND,
        Actions::SEND_AGAIN,
        Actions::STORE,
        Actions::FORGET,
        Actions::LOAD_OBSERVE,
        Actions::RUN_QR,
        Actions::RUN_BANNER,
        Actions::RUN_DEBUG,
        Actions::RESOLVE,
        Actions::TELL_READY,
    ];
    let all = order.into_iter().rev().fold(Actions::NONE, |all, action| all | action);
    assert!(all.iter().eq(order));
}
