//! The same for JavaScript, in Node and in browsers.

use crate::{ASSUMPTIONS, COLUMNS, Event, Happening, Mistake, Settings, rule::RULES};
use serde::Serialize;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A point in time in UTC: `2026-07-14T14:00:00.000Z`. */
export type Moment = string;

/**
 * Something that happened. What happened at the same time is ordered by `id`, so number these in the order in which they came
 * to be (`000041`, `000042`).
 */
export type Event = Happening & {
  /** Its name, which no other event has. */
  id: string;
  /** When it happened. */
  at: Moment | number;
};

/** A row of the raw data: the columns that aren't empty, in their order. */
export type Row = Record<string, string>;

/** Settings of which some may be left out. */
export type PartialSettings = {
  [Name in keyof Settings]?: Settings[Name] extends unknown[] ? Settings[Name] : Settings[Name] extends object ? Partial<Settings[Name]> : Settings[Name];
};
"#;

/// Takes what happens in a campaign, and answers with what becomes of it.
#[wasm_bindgen]
#[derive(Default)]
pub struct Ledger(crate::Ledger);

#[wasm_bindgen]
impl Ledger {
    /// A ledger in which nothing has happened, with the default settings.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes an event. One that is there already, by its id, changes nothing.
    ///
    /// # Errors
    ///
    /// It throws an object with `error` and `path` for an event that isn't as it has to be.
    pub fn record(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Event")] event: JsValue,
    ) -> Result<(), JsValue> {
        let event: Event = from_value(event).map_err(|error| value(&mistake(&error)))?;
        if let Happening::Settings { settings } = &event.happening {
            settings.check().map_err(|Mistake { error, path }| {
                value(&Mistake { error, path: format!("settings.{path}") })
            })?;
        }
        self.0.record(event);
        Ok(())
    }

    /// Installs, postbacks, rows and what has none. It is the whole campaign: `install` and `postbacksOf` answer about one
    /// thing, without a cost that grows with the rest.
    #[wasm_bindgen(unchecked_return_type = "Report")]
    pub fn report(&mut self) -> JsValue {
        long(self.0.report())
    }

    /// The installs alone.
    #[wasm_bindgen(unchecked_return_type = "Install[]")]
    pub fn installs(&mut self) -> JsValue {
        long(&self.0.report().installs)
    }

    /// The postbacks alone.
    #[wasm_bindgen(unchecked_return_type = "Postback[]")]
    pub fn postbacks(&mut self) -> JsValue {
        long(&self.0.report().postbacks)
    }

    /// The rows alone, all of them or those from one place to another, as `slice` takes them.
    #[wasm_bindgen(unchecked_return_type = "Row[]")]
    pub fn rows(&mut self, from: Option<usize>, to: Option<usize>) -> JsValue {
        let rows = &self.0.report().rows;
        let to = to.unwrap_or(rows.len()).min(rows.len());
        long(&rows[from.unwrap_or(0).min(to)..to])
    }

    /// The install of an app on a device, if there is one.
    #[wasm_bindgen(unchecked_return_type = "Install | undefined")]
    pub fn install(&mut self, device: &str, app: &str) -> JsValue {
        self.0.install(device, app).map_or(JsValue::UNDEFINED, value)
    }

    /// The postbacks of a launch or an event, by its id.
    #[wasm_bindgen(js_name = postbacksOf, unchecked_return_type = "Postback[]")]
    pub fn postbacks_of(&mut self, id: &str) -> JsValue {
        value(self.0.postbacks_of(id))
    }

    /// The raw data as a CSV file.
    #[wasm_bindgen(js_name = rawData)]
    pub fn raw_data(&mut self) -> String {
        self.0.raw_data()
    }

    /// What each campaign has brought and cost.
    #[wasm_bindgen(unchecked_return_type = "OverviewRow[]")]
    pub fn overview(&mut self) -> JsValue {
        value(&self.0.overview())
    }
}

/// Whole settings, with defaults for what is left out.
///
/// # Errors
///
/// It throws an object with `error` and `path` for settings that can't be.
#[wasm_bindgen(js_name = checkSettings, unchecked_return_type = "Settings")]
pub fn check_settings(
    #[wasm_bindgen(unchecked_param_type = "PartialSettings")] settings: JsValue,
) -> Result<JsValue, JsValue> {
    let settings = from_value(settings).map_err(|error| value(&mistake(&error)))?;
    Settings::from_json(settings).map(|it| value(&it)).map_err(|mistake| value(&mistake))
}

/// What had to be assumed.
#[wasm_bindgen(unchecked_return_type = "Assumption[]")]
pub fn assumptions() -> JsValue {
    value(ASSUMPTIONS)
}

/// The rules, each with its source.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules() -> JsValue {
    value(RULES)
}

/// The columns of raw data.
#[wasm_bindgen(unchecked_return_type = "string[]")]
pub fn columns() -> JsValue {
    value(COLUMNS)
}

/// What is wrong with a value that can't be read at all.
fn mistake(error: &serde_wasm_bindgen::Error) -> Mistake {
    let text = error.to_string();
    Mistake { error: text.strip_prefix("Error: ").unwrap_or(&text).into(), path: String::new() }
}

/// A value as JavaScript's own: objects for maps, null for what there is none of.
fn value<T: Serialize + ?Sized>(it: &T) -> JsValue {
    it.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// The same for what may be long. JavaScript reads it from one text, which is faster than a call for each member.
fn long<T: Serialize + ?Sized>(it: &T) -> JsValue {
    let text = serde_json::to_string(it).unwrap_or_default();
    js_sys::JSON::parse(&text).unwrap_or(JsValue::NULL)
}
