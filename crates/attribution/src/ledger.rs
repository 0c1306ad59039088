//! All that happened in a campaign, in its order.

use crate::candidates::Candidates;
use crate::credit::{self, Launch};
use crate::effort;
use crate::event::{CostRow, Device, DeviceEvent, Happening};
use crate::overview::OverviewRow;
use crate::postback;
use crate::raw_data::{self, Row, Subject};
use crate::room::Room;
use crate::touch::{REPORTED_SOURCE, WEB_SOURCE};
use crate::{Event, Install, Moment, Postback, Settings, Touch, TouchType};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Takes what happens in a campaign, and answers with what becomes of it.
///
/// Events may be recorded in any order. What they mean depends on their times and ids alone.
#[derive(Debug, Default)]
pub struct Ledger {
    /// The events that have been told of, in order.
    told: Vec<Event>,
    /// Those that came since.
    new: Vec<Event>,
    ids: HashSet<String>,
    story: Story,
    room: Room,
}

/// What became of the events.
#[derive(Debug, Default, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The installs, in the order of their first launches.
    pub installs: Vec<Install>,
    /// The postbacks, and those that aren't sent because of a setting, in their order.
    pub postbacks: Vec<Postback>,
    /// The rows of the raw data, in their order.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Row[]"))]
    pub rows: Vec<Row>,
    /// What can't be: events before the app's first launch, and what happened on a device that isn't known.
    pub unmatched: Vec<Unmatched>,
}

/// A launch or an event that has no row.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Unmatched {
    /// The event's name in the ledger.
    pub id: String,
    /// What was paid, so that it isn't lost.
    pub revenue: Option<f64>,
    /// In which currency; USD where there is none.
    pub currency: Option<String>,
    /// Why it has no row.
    pub why: String,
}

const UNKNOWN_DEVICE: &str = "There is no such device.";

impl Ledger {
    /// A ledger in which nothing has happened, with the default settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an event. One that is there already, by its id, changes nothing.
    pub fn record(&mut self, event: Event) {
        self.room.make();
        if self.ids.insert(event.id.clone()) {
            self.new.push(event);
        }
    }

    /// What became of all events so far.
    pub fn report(&mut self) -> &Report {
        &self.story().report
    }

    /// The install of an app on a device.
    pub fn install(&mut self, device: &str, app: &str) -> Option<&Install> {
        let story = self.story();
        let index = *story.installs.get(&(device.to_string(), app.to_string()))?;
        story.report.installs.get(index)
    }

    /// The postbacks of a launch or an event, by its id.
    pub fn postbacks_of(&mut self, id: &str) -> &[Postback] {
        let story = self.story();
        let range = story.postbacks.get(id).copied().unwrap_or_default();
        &story.report.postbacks[range.0..range.1]
    }

    /// The raw data as a CSV file.
    pub fn raw_data(&mut self) -> String {
        raw_data::csv(&self.story().report.rows)
    }

    /// What each campaign has brought and cost, the one with most installs first.
    pub fn overview(&mut self) -> Vec<OverviewRow> {
        let mut rows: Vec<_> = self.story().overview.values().cloned().map(OverviewRow::finished).collect();
        rows.sort_by(|left, right| {
            let key = |row: &OverviewRow| {
                (std::cmp::Reverse(row.installs), row.media_source.clone(), row.campaign.clone())
            };
            key(left).cmp(&key(right))
        });
        rows
    }

    /// Tells the story on. If an event has come late, it is told from the start.
    fn story(&mut self) -> &Story {
        if !self.new.is_empty() {
            self.new.sort_by(|left, right| order(left).cmp(&order(right)));
            let is_late = self.told.last().is_some_and(|last| order(&self.new[0]) < order(last));
            let from = if is_late { 0 } else { self.told.len() };
            self.told.append(&mut self.new);
            if is_late {
                self.told.sort_by(|left, right| order(left).cmp(&order(right)));
                self.story = Story::default();
            }
            for event in &self.told[from..] {
                self.room.make();
                self.story.tell(event);
            }
        }
        &self.story
    }
}

fn order(event: &Event) -> (Moment, &str) {
    effort::step();
    (event.at, &event.id)
}

/// What became of the events up to one of them.
#[derive(Debug, Default)]
struct Story {
    settings: Settings,
    devices: HashMap<String, Device>,
    candidates: Candidates,
    /// Where the installs are in the report, by device and app.
    installs: HashMap<(String, String), usize>,
    /// The install referrers of the installs.
    referrers: HashMap<String, String>,
    /// Where the postbacks are in the report, by what they are about.
    postbacks: HashMap<String, (usize, usize)>,
    overview: BTreeMap<(String, String), OverviewRow>,
    report: Report,
}

impl Story {
    fn tell(&mut self, event: &Event) {
        effort::step();
        match &event.happening {
            Happening::Settings { settings } => self.settings = settings.clone(),
            Happening::Device { device } => {
                self.devices.insert(device.id.clone(), device.clone());
            }
            Happening::Touch { touch_type, link_kind, url, user_agent, ip, app, transaction_id } => {
                let (id, url, agent, ip) = (event.id.clone(), url.clone(), user_agent.clone(), ip.clone());
                let mut touch = Touch::new(id, event.at, *touch_type, *link_kind, url, agent, ip);
                touch.app.clone_from(app);
                touch.transaction_id.clone_from(transaction_id);
                self.touch(touch);
            }
            Happening::Launch { device, app, referrer } => {
                self.launch(event, device, app, referrer.as_deref());
            }
            Happening::Event(it) => self.event(&event.id, event.at, it),
            Happening::Cost { rows } => rows.iter().for_each(|row| self.cost(row)),
        }
    }

    fn touch(&mut self, touch: Touch) {
        let row = self.overview_of(touch.reported_source(), touch.campaign().unwrap_or_default());
        match touch.touch_type {
            TouchType::Impression => row.impressions += 1,
            TouchType::Click => row.clicks += 1,
        }
        self.candidates.add(touch);
    }

    fn launch(&mut self, event: &Event, device: &str, app: &str, referrer: Option<&str>) {
        let key = (device.to_string(), app.to_string());
        if self.installs.contains_key(&key) {
            return;
        }
        let Some(device) = self.devices.get(device) else {
            let (id, why) = (event.id.clone(), UNKNOWN_DEVICE.into());
            self.report.unmatched.push(Unmatched { id, revenue: None, currency: None, why });
            return;
        };
        let launch = Launch { id: &event.id, at: event.at, device, app, referrer };
        let install = credit::credit(&launch, &self.settings, &self.candidates);
        let postback = postback::of_install(&install, device, &self.settings);
        self.referrers.extend(referrer.map(|it| (install.id.clone(), it.to_string())));
        self.report.rows.push(self.subject(&install, device).of_install());
        self.add_postbacks(&event.id, postback.into_iter().collect());
        self.overview_of(&install.media_source, install.campaign.as_deref().unwrap_or_default()).installs +=
            1;
        self.installs.insert(key, self.report.installs.len());
        self.report.installs.push(install);
    }

    fn event(&mut self, id: &str, at: Moment, event: &DeviceEvent) {
        let install = self.installs.get(&(event.device.clone(), event.app.clone()));
        let found =
            install.and_then(|index| self.report.installs.get(*index)).zip(self.devices.get(&event.device));
        let Some((install, device)) = found else {
            let is_known = self.devices.contains_key(&event.device);
            let why = if is_known { "The app wasn't opened on this device before." } else { UNKNOWN_DEVICE };
            let (id, currency) = (id.into(), event.currency.clone());
            self.report.unmatched.push(Unmatched { id, revenue: event.revenue, currency, why: why.into() });
            return;
        };
        let postbacks = postback::of_event(id, at, event, install, device, &self.settings);
        let row = self.subject(install, device).of_event(at, event);
        let (source, campaign) = (install.media_source.clone(), install.campaign.clone().unwrap_or_default());
        self.report.rows.push(row);
        self.add_postbacks(id, postbacks);
        let overview = self.overview_of(&source, &campaign);
        overview.events += 1;
        if let Some(revenue) = event.revenue {
            match event.currency.as_deref().unwrap_or("USD") {
                "USD" => overview.revenue += revenue,
                other => *overview.other_revenue.entry(other.into()).or_default() += revenue,
            }
        }
    }

    fn cost(&mut self, row: &CostRow) {
        let source = if row.media_source == WEB_SOURCE { REPORTED_SOURCE } else { &row.media_source };
        let overview = self.overview_of(source, &row.campaign);
        match row.currency.as_str() {
            "USD" => *overview.cost.get_or_insert_default() += row.cost,
            other => *overview.other_cost.entry(other.into()).or_default() += row.cost,
        }
    }

    fn subject<'a>(&'a self, install: &'a Install, device: &'a Device) -> Subject<'a> {
        let click_or_view = install.touch.as_deref();
        Subject {
            install,
            device,
            app: self.settings.app(&install.app, device.platform),
            touch: click_or_view.and_then(|id| self.candidates.touch(id)),
            referrer: self.referrers.get(&install.id).map(String::as_str),
        }
    }

    fn add_postbacks(&mut self, id: &str, mut postbacks: Vec<Postback>) {
        let from = self.report.postbacks.len();
        self.report.postbacks.append(&mut postbacks);
        self.postbacks.insert(id.into(), (from, self.report.postbacks.len()));
    }

    fn overview_of(&mut self, media_source: &str, campaign: &str) -> &mut OverviewRow {
        let key = (media_source.to_string(), campaign.to_string());
        self.overview.entry(key).or_insert_with(|| OverviewRow {
            media_source: media_source.into(),
            campaign: campaign.into(),
            ..Default::default()
        })
    }
}
