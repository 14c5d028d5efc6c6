//! Digests: a short text that differs wherever the hashed texts do.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::source::encoding::without_mark;

/// A SHA-256 digest: 32 bytes, printed and serialised as 64 lower-case
/// hexadecimal digits.
///
/// Two that are equal were made from the same text. It is the same on every
/// platform, and no secret: anybody who has the text can make it again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of a file: of its bytes, but for a byte-order mark, and with plain line ends.
    ///
    /// So it names an edition of a file, however the file was copied. Of a file with plain line
    /// ends it is what `sha256sum` prints.
    ///
    /// ```
    /// use online_safety_policy::Digest;
    ///
    /// let unix = Digest::of_file(b"format: 1\npolicy: ...\n");
    /// assert_eq!(unix, Digest::of_file(b"\xEF\xBB\xBFformat: 1\r\npolicy: ...\r\n"));
    /// assert_eq!(unix.to_string().parse(), Ok(unix));
    /// ```
    #[must_use]
    pub fn of_file(bytes: &[u8]) -> Self {
        let bytes = without_mark(bytes);
        let mut hasher = Sha256::new();
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            match line.strip_suffix(b"\r\n") {
                Some(plain) => hasher.update([plain, b"\n"].concat()),
                None => hasher.update(line),
            }
        }
        Self(hasher.finalize().into())
    }

    /// Whether it names a file: it is that of [`of_file`](Self::of_file), or of all its bytes as
    /// they are, which `sha256sum` prints whatever ends its lines.
    #[cfg(feature = "change")]
    pub(crate) fn names(self, bytes: &[u8]) -> bool {
        self == Self::of_file(bytes) || self == Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A text that is no digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a digest has 64 hexadecimal digits")]
pub struct InvalidDigest;

impl FromStr for Digest {
    type Err = InvalidDigest;

    /// Reads a digest as it is printed; capital digits are read too.
    ///
    /// # Errors
    ///
    /// [`InvalidDigest`] for a text of another length, and for anything but hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(InvalidDigest);
        }
        for (at, byte) in bytes.iter_mut().enumerate() {
            let digits = text.get(at * 2..at * 2 + 2).ok_or(InvalidDigest)?;
            *byte = u8::from_str_radix(digits, 16).map_err(|_| InvalidDigest)?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Hashes a text piece by piece, so that none of it has to be kept.
#[cfg(any(feature = "check", feature = "record"))]
#[derive(Clone, Debug, Default)]
pub(crate) struct Hasher(Sha256);

#[cfg(any(feature = "check", feature = "record"))]
impl Hasher {
    /// Adds a text.
    #[inline]
    pub(crate) fn text(&mut self, text: &str) {
        self.0.update(text);
    }

    /// The digest of all that was added.
    pub(crate) fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}
