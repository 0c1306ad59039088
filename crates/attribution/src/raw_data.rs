//! Rows as AppsFlyer's raw data have them.

use crate::event::{Device, DeviceEvent};
use crate::platform::Platform;
use crate::settings::App;
use crate::{Install, Moment, Touch};
use serde::{Serialize, Serializer};
use serde_json::json;
use std::collections::BTreeMap;

/// The columns of AppsFlyer's raw data, in its order, and behind them four that only its API has. Those of a contributor are
/// its partner, media source, campaign, touch type and touch time.
///
/// Source: "Raw data field dictionary", <https://support.appsflyer.com/hc/en-us/articles/208387843>.
pub const COLUMNS: &[&str] = &[
    "Attributed Touch Type",
    "Attributed Touch Time",
    "Install Time",
    "Event Time",
    "Event Name",
    "Event Value",
    "Event Revenue",
    "Event Revenue Currency",
    "Event Revenue USD",
    "Event Source",
    "Is Receipt Validated",
    "Partner",
    "Media Source",
    "Channel",
    "Keywords",
    "Campaign",
    "Campaign ID",
    "Adset",
    "Adset ID",
    "Ad",
    "Ad ID",
    "Ad Type",
    "Site ID",
    "Sub Site ID",
    "Sub Param 1",
    "Sub Param 2",
    "Sub Param 3",
    "Sub Param 4",
    "Sub Param 5",
    "Cost Model",
    "Cost Value",
    "Cost Currency",
    "Contributor 1 Partner",
    "Contributor 1 Media Source",
    "Contributor 1 Campaign",
    "Contributor 1 Touch Type",
    "Contributor 1 Touch Time",
    "Contributor 2 Partner",
    "Contributor 2 Media Source",
    "Contributor 2 Campaign",
    "Contributor 2 Touch Type",
    "Contributor 2 Touch Time",
    "Contributor 3 Partner",
    "Contributor 3 Media Source",
    "Contributor 3 Campaign",
    "Contributor 3 Touch Type",
    "Contributor 3 Touch Time",
    "Region",
    "Country Code",
    "State",
    "City",
    "Postal Code",
    "DMA",
    "IP",
    "WIFI",
    "Operator",
    "Carrier",
    "Language",
    "AppsFlyer ID",
    "Advertising ID",
    "IDFA",
    "Android ID",
    "Customer User ID",
    "IMEI",
    "IDFV",
    "Platform",
    "Device Type",
    "OS Version",
    "App Version",
    "SDK Version",
    "App ID",
    "App Name",
    "Bundle ID",
    "Is Retargeting",
    "Retargeting Conversion Type",
    "Attribution Lookback",
    "Reengagement Window",
    "Is Primary Attribution",
    "User Agent",
    "HTTP Referrer",
    "Original URL",
    "match_type",
    "gp_referrer",
    "gp_click_time",
    "gp_install_begin",
];

/// A row: of an install, or of an event in an app. In JSON it has the columns that aren't empty, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    values: BTreeMap<&'static str, String>,
}

impl Row {
    /// The value of a column. It is empty where there is none.
    pub fn get(&self, column: &str) -> &str {
        self.values.get(column).map(String::as_str).unwrap_or_default()
    }

    /// The values of all columns, in their order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        COLUMNS.iter().map(|column| self.get(column))
    }

    fn put(&mut self, column: &'static str, value: impl Into<String>) {
        debug_assert!(COLUMNS.contains(&column), "{column} is no column");
        let value = value.into();
        if !value.is_empty() {
            self.values.insert(column, value);
        }
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(COLUMNS.iter().zip(self.cells()).filter(|(_, value)| !value.is_empty()))
    }
}

/// What a row is of.
pub(crate) struct Subject<'a> {
    pub install: &'a Install,
    pub device: &'a Device,
    pub app: Option<&'a App>,
    /// The credited touch.
    pub touch: Option<&'a Touch>,
    /// The install referrer's name of a click.
    pub referrer: Option<&'a str>,
}

impl Subject<'_> {
    /// The row of the install.
    pub fn of_install(&self) -> Row {
        self.row(self.install.time, "install")
    }

    /// The row of an event.
    pub fn of_event(&self, at: Moment, event: &DeviceEvent) -> Row {
        let mut row = self.row(at, &event.name);
        if let Some(values) = &event.values {
            row.put("Event Value", json!(values).to_string());
        }
        if let Some(revenue) = event.revenue {
            let currency = event.currency.as_deref().unwrap_or("USD");
            row.put("Event Revenue", revenue.to_string());
            row.put("Event Revenue Currency", currency);
            if currency == "USD" {
                row.put("Event Revenue USD", revenue.to_string());
            }
        }
        row
    }

    fn row(&self, at: Moment, name: &str) -> Row {
        let Subject { install, device, app, touch, referrer } = self;
        let mut row = Row::default();
        let time = |moment: Option<Moment>| moment.map(Moment::in_raw_data).unwrap_or_default();
        let or_none = |text: &Option<String>| text.clone().unwrap_or_default();
        row.put("Attributed Touch Type", install.touch_type.map(|it| it.name()).unwrap_or_default());
        row.put("Attributed Touch Time", time(install.touch_time));
        row.put("Install Time", install.time.in_raw_data());
        row.put("Event Time", at.in_raw_data());
        row.put("Event Name", name);
        row.put("Event Source", "SDK");
        row.put("Media Source", &install.media_source);
        row.put("Channel", or_none(&install.channel));
        row.put("Campaign", or_none(&install.campaign));
        row.put("Campaign ID", or_none(&install.campaign_id));
        row.put("Adset", or_none(&install.adset));
        row.put("Adset ID", or_none(&install.adset_id));
        row.put("Ad", or_none(&install.ad));
        row.put("Ad ID", or_none(&install.ad_id));
        for (column, name) in FROM_LINK {
            row.put(column, touch.and_then(|touch| touch.param(name)).unwrap_or_default());
        }
        let mut columns = COLUMNS.iter().filter(|column| column.starts_with("Contributor "));
        for contributor in &install.contributors {
            let values = [
                or_none(&contributor.partner),
                contributor.media_source.clone(),
                or_none(&contributor.campaign),
                contributor.touch_type.name().to_owned(),
                contributor.touch_time.in_raw_data(),
            ];
            for (value, column) in values.into_iter().zip(&mut columns) {
                row.put(column, value);
            }
        }
        row.put("IP", &device.ip);
        row.put("AppsFlyer ID", appsflyer_id(install));
        let column = if device.platform == Platform::Ios { "IDFA" } else { "Advertising ID" };
        row.put(column, device.known_id().unwrap_or_default());
        row.put(
            "Platform",
            app.filter(|_| !device.platform.is_mobile()).map_or(device.platform.name(), |app| &app.platform),
        );
        row.put("App ID", &install.app);
        row.put("App Name", app.map(|app| app.name.clone()).unwrap_or_default());
        if device.platform == Platform::Android {
            row.put("Bundle ID", &install.app);
        }
        row.put("Is Retargeting", "false");
        row.put("Attribution Lookback", or_none(&install.lookback));
        row.put("Is Primary Attribution", "true");
        row.put("User Agent", &device.user_agent);
        row.put("Original URL", or_none(&install.original_url));
        row.put("match_type", install.match_type.map(|it| it.name()).unwrap_or_default());
        if let Some(referrer) = referrer {
            let named = touch.filter(|it| it.transaction_id.as_deref() == Some(referrer));
            let bare = || format!("af_tranid={referrer}");
            row.put("gp_referrer", named.map_or_else(bare, |it| it.install_referrer(referrer)));
            row.put("gp_install_begin", install.time.in_raw_data());
            row.put("gp_click_time", time(install.touch_time.filter(|_| named.is_some())));
        }
        row
    }
}

/// The columns that come from the link alone.
const FROM_LINK: &[(&str, &str)] = &[
    ("Keywords", "af_keywords"),
    ("Ad Type", "af_ad_type"),
    ("Site ID", "af_siteid"),
    ("Sub Site ID", "af_sub_siteid"),
    ("Sub Param 1", "af_sub1"),
    ("Sub Param 2", "af_sub2"),
    ("Sub Param 3", "af_sub3"),
    ("Sub Param 4", "af_sub4"),
    ("Sub Param 5", "af_sub5"),
    ("Cost Model", "af_cost_model"),
    ("Cost Value", "af_cost_value"),
    ("Cost Currency", "af_cost_currency"),
];

/// AppsFlyer's name for an app on a device: the time of the install and a number.
fn appsflyer_id(install: &Install) -> String {
    let number = format!("{} {}", install.device, install.app)
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{}-{:019}", install.time.0, number >> 1)
}

/// The table as a CSV file.
pub(crate) fn csv(rows: &[Row]) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Nothing can fail that is written to memory.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let _ = writer.write_record(row.cells());
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
