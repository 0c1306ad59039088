//! The overview: what each campaign has brought and cost.

use serde::Serialize;
use std::collections::BTreeMap;

/// A media source's campaign. Money is in USD, as far as it was paid in USD.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct OverviewRow {
    /// The media source, as reports have it.
    pub media_source: String,
    /// The campaign's name.
    pub campaign: String,
    /// How often a page of it was seen.
    pub impressions: u64,
    /// How often a link of it was clicked.
    pub clicks: u64,
    /// How many installs it is credited for.
    pub installs: u64,
    /// Installs for each click, from 0 to 1.
    pub conversion_rate: Option<f64>,
    /// How many events there were in the apps of those.
    pub events: u64,
    /// What was paid in them.
    pub revenue: f64,
    /// What was paid in other currencies.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, number>"))]
    pub other_revenue: BTreeMap<String, f64>,
    /// What it has cost, if a file says so.
    pub cost: Option<f64>,
    /// What it has cost in other currencies.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, number>"))]
    pub other_cost: BTreeMap<String, f64>,
    /// The cost of an install.
    pub cost_per_install: Option<f64>,
    /// Revenue for each dollar of cost.
    pub return_on_ad_spend: Option<f64>,
}

impl OverviewRow {
    /// Fills in what follows from the rest.
    pub(crate) fn finished(mut self) -> Self {
        // Sums of fractions are off by a last digit that nobody paid.
        let exact = |amount: &mut f64| *amount = (*amount * 1e6).round() / 1e6;
        self.cost.iter_mut().for_each(exact);
        self.other_cost.values_mut().chain(self.other_revenue.values_mut()).for_each(exact);
        exact(&mut self.revenue);
        let ratio = |part: f64, whole: f64| (whole > 0.0).then_some(part / whole);
        self.conversion_rate = ratio(self.installs as f64, self.clicks as f64);
        self.cost_per_install = self.cost.and_then(|cost| ratio(cost, self.installs as f64));
        self.return_on_ad_spend = self.cost.and_then(|cost| ratio(self.revenue, cost));
        self
    }
}
