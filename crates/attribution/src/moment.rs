//! Points in time, and how long it is between two.

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

/// Milliseconds in an hour.
pub(crate) const HOUR: i64 = 3_600_000;

/// Milliseconds in a day.
pub(crate) const DAY: i64 = 24 * HOUR;

/// A point in time, in milliseconds since 1970 in UTC. It is written as `2026-07-14T14:00:00.000Z`, and read from that or
/// from the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

impl Moment {
    /// How long before `later` this is, in ms.
    pub fn until(self, later: Moment) -> i64 {
        later.0.saturating_sub(self.0)
    }

    /// As raw data have it: `2026-07-14 14:00:00`.
    pub fn in_raw_data(self) -> String {
        let format = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
        self.date().format(format).unwrap_or_default()
    }

    /// In whole seconds since 1970, as TikTok's Events API wants it.
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    fn date(self) -> OffsetDateTime {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000)
            .unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let format =
            format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
        formatter.write_str(&self.date().format(format).unwrap_or_default())
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl Visitor<'_> for Reader {
    type Value = Moment;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a time such as \"2026-07-14T14:00:00Z\", or milliseconds since 1970")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Moment, E> {
        Ok(Moment(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Moment, E> {
        i64::try_from(number).map(Moment).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Moment, E> {
        Ok(Moment(number as i64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Moment, E> {
        let date = OffsetDateTime::parse(text, &Rfc3339)
            .map_err(|_| E::invalid_value(serde::de::Unexpected::Str(text), &self))?;
        i64::try_from(date.unix_timestamp_nanos() / 1_000_000).map(Moment).map_err(E::custom)
    }
}

/// A duration as a person says it, in its two largest units: `3 hours 10 minutes`, `8 days`.
pub(crate) fn spoken(milliseconds: i64) -> String {
    let seconds = milliseconds / 1000;
    let units = [("day", 86_400), ("hour", 3600), ("minute", 60), ("second", 1)];
    let first = units.iter().position(|(_, length)| seconds >= *length).unwrap_or(3);
    let mut left = seconds;
    let mut parts = Vec::new();
    for (name, length) in units.iter().skip(first).take(2) {
        let count = left / length;
        left %= length;
        if count > 0 || (parts.is_empty() && *length == 1) {
            parts.push(format!("{count} {name}{}", if count == 1 { "" } else { "s" }));
        }
    }
    parts.join(" ")
}

/// How long before a first launch something was, for a sentence. In a sandbox the clock may stand still.
pub(crate) fn before_launch(age: i64) -> String {
    match age {
        ..1000 => "less than a second before the first launch".into(),
        _ => format!("{} before the first launch", spoken(age)),
    }
}

/// How far behind a window's end something is, for a sentence.
pub(crate) fn outside(age: i64, window: i64) -> String {
    match age.saturating_sub(window) {
        ..1000 => "less than a second".into(),
        over => spoken(over),
    }
}

/// A window for a sentence: `7 days`, `24 hours`.
pub(crate) fn spoken_window(milliseconds: i64) -> String {
    if milliseconds == DAY { "24 hours".into() } else { spoken(milliseconds) }
}

/// A window as AppsFlyer's reports write it: `7d`, `24h`.
pub(crate) fn short(milliseconds: i64) -> String {
    if milliseconds > DAY && milliseconds % DAY == 0 || milliseconds == 0 {
        format!("{}d", milliseconds / DAY)
    } else {
        format!("{}h", milliseconds / HOUR)
    }
}

/// Reads a window as links have it: `7d` or `12h`.
pub(crate) fn window(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let count: i64 = number.parse().ok().filter(|count| (1..=720).contains(count))?;
    match unit {
        "d" | "D" => Some(count * DAY),
        "h" | "H" => Some(count * HOUR),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_and_read() {
        let moment: Moment = serde_json::from_str("\"2026-07-14T16:00:00+02:00\"").unwrap();
        assert_eq!(moment.to_string(), "2026-07-14T14:00:00.000Z");
        assert_eq!(moment.in_raw_data(), "2026-07-14 14:00:00");
        assert_eq!(serde_json::from_str::<Moment>(&moment.0.to_string()).unwrap(), moment);
        assert!(serde_json::from_str::<Moment>("\"yesterday\"").is_err());
    }

    #[test]
    fn durations_are_spoken_in_two_units() {
        for (milliseconds, said) in [
            (0, "0 seconds"),
            (1000, "1 second"),
            (61_000, "1 minute 1 second"),
            (42 * 60_000, "42 minutes"),
            (3 * HOUR + 600_000, "3 hours 10 minutes"),
            (8 * DAY, "8 days"),
            (DAY + 60_000, "1 day"),
        ] {
            assert_eq!(spoken(milliseconds), said);
        }
    }

    #[test]
    fn what_is_just_outside_is_not_said_to_be_as_old_as_the_window() {
        assert_eq!(outside(7 * DAY + 1000, 7 * DAY), "1 second");
        assert_eq!(outside(7 * DAY + 1, 7 * DAY), "less than a second");
        assert_eq!(before_launch(0), "less than a second before the first launch");
        assert_eq!([DAY, 7 * DAY, HOUR].map(spoken_window), ["24 hours", "7 days", "1 hour"]);
    }

    #[test]
    fn windows_are_short() {
        assert_eq!([7 * DAY, DAY, 6 * HOUR].map(short), ["7d", "24h", "6h"]);
        assert_eq!(
            ["7d", "12h", "0d", "d", "", "7 d", "x7"].map(window),
            [Some(7 * DAY), Some(12 * HOUR), None, None, None, None, None]
        );
    }
}
