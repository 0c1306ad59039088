//! Reading a configuration from JSON, with all mistakes in it.

use std::error::Error;
use std::fmt::{Display, Formatter};
use std::str::FromStr;

use super::config::Config;
use super::setup::{Call, Setup};
use super::written::WrittenConfig;
use crate::explain::{Note, mistakes};
use crate::wire::write::{self, Source};

/// Why a configuration can't be read: every mistake in it, with its path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConfigError {
    /// The mistakes; there is at least one.
    pub mistakes: Vec<Note>,
}

impl ConfigError {
    pub(crate) fn one(path: &str, message: String) -> ConfigError {
        ConfigError { mistakes: vec![Note { path: path.to_owned(), message }] }
    }
}

/// The mistakes as sentences, with a line for each.
impl Display for ConfigError {
    fn fmt(&self, out: &mut Formatter) -> std::fmt::Result {
        let lines: Vec<_> = self.mistakes.iter().map(Note::to_string).collect();
        out.write_str(&lines.join("\n"))
    }
}

impl Error for ConfigError {}

impl Config {
    /// Reads a configuration from JSON, in the format in which pages have it.
    ///
    /// Hosts are mapped to ASCII as browsers do it, so `https://bücher.example/A` becomes
    /// `https://xn--bcher-kva.example/A`.
    ///
    /// # Errors
    ///
    /// It fails if the text isn't JSON, or if the configuration has a mistake: an unknown name, a value of
    /// the wrong kind, a rule without keys and default, an address that browsers don't count as secure. The
    /// error lists all of them, each with its path. What pages take leniently, such as a number that is
    /// written as a string, is a mistake here, and is listed only if there is no other.
    ///
    /// ```
    /// use smart_script::Config;
    /// let config = Config::from_json(
    ///     r#"{"oneLinkURL": "https://brand.onelink.me/A1b2", "preset": "tiktok"}"#,
    /// );
    /// assert!(config.is_ok());
    ///
    /// let error = Config::from_json(r#"{"afParameters": {"campaign": {"keys": ["c", 7]}}}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "afParameters.campaign.keys[1]: want a string, got a number");
    /// ```
    pub fn from_json(text: &str) -> Result<Config, ConfigError> {
        let json: serde_json::Value =
            serde_json::from_str(text).map_err(|error| ConfigError::one("", format!("not JSON: {error}")))?;
        Config::try_from(json)
    }

    /// The mistakes that a configuration has although each of its values is of the right type, such as a
    /// OneLink address without a template, or a rule without keys and default. [`plan`](crate::plan()) takes
    /// such a configuration, and makes no link for which it would need the missing part.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Note> {
        WrittenConfig::from(self).mistakes()
    }
}

impl WrittenConfig {
    /// The mistakes in it: unknown names, values of the wrong kind, and what [`Config::mistakes`] finds.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Note> {
        mistakes(&Setup::read(Call::Page, &self.value()))
    }
}

impl FromStr for Config {
    type Err = ConfigError;

    /// The same as [`Config::from_json`].
    fn from_str(text: &str) -> Result<Config, ConfigError> {
        Config::from_json(text)
    }
}

impl TryFrom<serde_json::Value> for Config {
    type Error = ConfigError;

    /// As [`Config::from_json`], of JSON that is read already.
    fn try_from(json: serde_json::Value) -> Result<Config, ConfigError> {
        let mistakes = WrittenConfig::from_wire(write::value(&json, Source::Author)).mistakes();
        if !mistakes.is_empty() {
            return Err(ConfigError { mistakes });
        }
        serde_path_to_error::deserialize(json)
            .map_err(|error| ConfigError::one(&error.path().to_string(), error.inner().to_string()))
    }
}
