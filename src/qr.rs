//! QR codes: a text as its dark and light modules.

use qrcodegen_no_heap::{QrCode, QrCodeEcc, Version};

/// The error correction level: how much of a code may be covered or damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    /// About 7% of it.
    Low,
    /// About 25% of it: what bears a logo in its middle.
    Quartile,
}

/// The modules of the smallest QR code that holds a text, or `None` if even the largest code can't hold it:
/// 2,953 bytes at the low level, 1,663 at the quartile level.
///
/// Each row is a line that ends with a line break, with `1` for a dark module and `0` for a light one. The
/// quiet zone around the code isn't included. The text is encoded as bytes, and the level isn't raised if a
/// higher one would fit.
///
/// ```
/// use smart_script::qr::{Level, modules};
/// let code = modules("https://brand.onelink.me/A1b2", Level::Low).unwrap();
/// assert_eq!(code.lines().count(), 25);
/// assert!(code.starts_with("1111111"));
/// ```
#[must_use]
pub fn modules(text: impl AsRef<[u8]>, level: Level) -> Option<String> {
    let mut rows = rows(text.as_ref(), level)?;
    rows.pop();
    String::from_utf8(rows).ok()
}

/// The same as [`modules`], as bytes that end with a NUL. It is for the wasm module, whose callers read up to
/// that NUL; a string that grows would weigh 0.3 KB more there.
#[must_use]
pub fn rows(text: &[u8], level: Level) -> Option<Vec<u8>> {
    const LARGEST: usize = Version::MAX.buffer_len();
    let level = match level {
        Level::Low => QrCodeEcc::Low,
        Level::Quartile => QrCodeEcc::Quartile,
    };
    let (mut data, mut code) = ([0; LARGEST], [0; LARGEST]);
    data.get_mut(..text.len())?.copy_from_slice(text);
    let (smallest, largest) = (Version::MIN, Version::MAX);
    let code = QrCode::encode_binary(&mut data, text.len(), &mut code, level, smallest, largest, None, false)
        .ok()?;
    let size = code.size();
    let mut rows = vec![b'\n'; (size * (size + 1) + 1) as usize];
    let mut at = rows.iter_mut();
    for y in 0..size {
        for x in 0..size {
            *at.next()? = b'0' + u8::from(code.get_module(x, y));
        }
        at.next()?;
    }
    *at.next()? = 0;
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "https://brand.onelink.me/A1b2?af_js_web=true&pid=tiktokweb_int&af_ss_qr=true";

    /// The code as rows of 0 and 1.
    fn rows(text: &str, level: Level) -> Vec<Vec<u8>> {
        let lines = modules(text, level).expect("a code");
        lines.lines().map(|line| line.bytes().map(|module| module - b'0').collect()).collect()
    }

    fn side(bytes: usize, level: Level) -> Option<usize> {
        Some(modules("x".repeat(bytes), level)?.lines().count())
    }

    /// What the modules beside the upper left finder pattern say of a code: level and mask.
    fn format(rows: &[Vec<u8>]) -> (u8, usize) {
        let bits = rows[8][..5].iter().fold(0, |bits, module| bits << 1 | module) ^ 0b10101;
        (bits >> 3, usize::from(bits & 7))
    }

    #[test]
    fn is_a_square_with_finder_patterns_in_three_corners() {
        const FINDER: [[u8; 7]; 7] = [
            [1, 1, 1, 1, 1, 1, 1],
            [1, 0, 0, 0, 0, 0, 1],
            [1, 0, 1, 1, 1, 0, 1],
            [1, 0, 1, 1, 1, 0, 1],
            [1, 0, 1, 1, 1, 0, 1],
            [1, 0, 0, 0, 0, 0, 1],
            [1, 1, 1, 1, 1, 1, 1],
        ];
        for level in [Level::Low, Level::Quartile] {
            let rows = rows(LINK, level);
            let side = rows.len();
            assert!(rows.iter().all(|row| row.len() == side && row.iter().all(|&module| module < 2)));
            for (top, left) in [(0, 0), (0, side - 7), (side - 7, 0)] {
                for (y, row) in FINDER.iter().enumerate() {
                    assert_eq!(rows[top + y][left..left + 7], *row, "{level:?} {top} {left}");
                }
            }
        }
    }

    #[test]
    fn is_the_smallest_that_holds_the_bytes() {
        for (level, version, bytes) in [
            (Level::Low, 1, 17),
            (Level::Low, 2, 32),
            (Level::Low, 9, 230),
            (Level::Low, 10, 271),
            (Level::Low, 39, 2_809),
            (Level::Quartile, 1, 11),
            (Level::Quartile, 2, 20),
            (Level::Quartile, 9, 130),
            (Level::Quartile, 10, 151),
            (Level::Quartile, 39, 1_579),
        ] {
            assert_eq!(side(bytes, level), Some(17 + 4 * version), "{level:?} {bytes}");
            assert_eq!(side(bytes + 1, level), Some(17 + 4 * (version + 1)), "{level:?} {bytes}");
        }
    }

    #[test]
    fn has_a_limit_for_each_level() {
        for (level, most) in [(Level::Low, 2_953), (Level::Quartile, 1_663)] {
            assert_eq!(side(most, level), Some(177), "{level:?}");
            for more in [most + 1, 3_917, 3_918, 3_919, 100_000] {
                assert_eq!(side(more, level), None, "{level:?} {more}");
            }
        }
    }

    #[test]
    fn counts_bytes_not_characters() {
        assert!(modules("é".repeat(1_476), Level::Low).is_some());
        assert!(modules("é".repeat(1_477), Level::Low).is_none());
    }

    #[test]
    fn has_the_level_asked_for() {
        // One byte has room at the highest level, and is written at the one asked for.
        for text in ["x", LINK] {
            assert_eq!(format(&rows(text, Level::Low)).0, 0b01);
            assert_eq!(format(&rows(text, Level::Quartile)).0, 0b11);
        }
    }

    #[test]
    fn writes_digits_as_bytes_too() {
        // The first modules, from the lower right corner up, are the mode: 0100 is bytes.
        let rows = rows("12345", Level::Low);
        let masks: [fn(usize, usize) -> bool; 8] = [
            |y, x| (y + x) % 2 == 0,
            |y, _| y % 2 == 0,
            |_, x| x % 3 == 0,
            |y, x| (y + x) % 3 == 0,
            |y, x| (y / 2 + x / 3) % 2 == 0,
            |y, x| (y * x) % 2 + (y * x) % 3 == 0,
            |y, x| ((y * x) % 2 + (y * x) % 3) % 2 == 0,
            |y, x| ((y + x) % 2 + (y * x) % 3) % 2 == 0,
        ];
        let mask = masks[format(&rows).1];
        let first = [(20, 20), (20, 19), (19, 20), (19, 19)];
        assert_eq!(first.map(|(y, x)| rows[y][x] ^ u8::from(mask(y, x))), [0, 1, 0, 0]);
    }
}
