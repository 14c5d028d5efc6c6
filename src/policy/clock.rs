//! Bands of the day: a clock time becomes one through the policy's own times.

use crate::source::Passage;
use crate::time::MIDNIGHT;

/// A named window of the day, from its first minute up to but not including its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) name: Box<str>,
    pub(crate) from: u16,
    pub(crate) to: u16,
    pub(crate) at: Option<Passage>,
}

/// The windows of a policy and the bands into which their ends cut the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Clock {
    windows: Vec<Window>,
    /// Where a new band begins, in minutes after midnight; the first band begins at 0.
    edges: Vec<u16>,
    /// The band of each minute, so that none is searched for; empty where there are no edges.
    bands: Vec<u8>,
}

impl Clock {
    /// The largest number of windows; more could not be told apart in a set of 64 bands.
    pub(crate) const MOST_WINDOWS: usize = 31;

    /// The most bands that so many windows can cut the day into.
    pub(crate) const MOST_BANDS: usize = 2 * Self::MOST_WINDOWS + 1;

    pub(crate) fn new(windows: Vec<Window>) -> Self {
        let mut edges: Vec<u16> = windows
            .iter()
            .flat_map(|window| [window.from, window.to])
            .filter(|&edge| edge != 0 && edge != MIDNIGHT)
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let ends = edges.iter().copied().chain([MIDNIGHT]);
        let mut bands = Vec::new();
        for (band, end) in (0..).zip(ends.filter(|_| !edges.is_empty())) {
            bands.resize(usize::from(end), band);
        }
        Self {
            windows,
            edges,
            bands,
        }
    }

    pub(crate) fn windows(&self) -> &[Window] {
        &self.windows
    }

    /// How many bands the day has; one where the policy names no times.
    pub(crate) fn bands(&self) -> usize {
        self.edges.len() + 1
    }

    /// The band of a minute after midnight; nothing where the policy names no times, because then
    /// a clock time says nothing.
    #[inline]
    pub(crate) fn band(&self, minute: u16) -> Option<u8> {
        self.bands.get(usize::from(minute)).copied()
    }

    /// Where a new band begins, in minutes after midnight.
    #[cfg(feature = "change")]
    pub(crate) fn edges(&self) -> &[u16] {
        &self.edges
    }

    /// The minutes at which a band begins and ends.
    pub(crate) fn bounds(&self, band: usize) -> (u16, u16) {
        let from = band.checked_sub(1).and_then(|i| self.edges.get(i));
        (
            from.copied().unwrap_or(0),
            self.edges.get(band).copied().unwrap_or(MIDNIGHT),
        )
    }

    /// The names of the windows in which a band lies.
    pub(crate) fn names(&self, band: usize) -> impl Iterator<Item = &str> {
        let windows = self.windows.iter();
        windows
            .filter(move |window| self.mask(window) >> band & 1 == 1)
            .map(|window| &*window.name)
    }

    /// The bands of a window, as bits.
    pub(crate) fn mask(&self, window: &Window) -> u64 {
        (0..self.bands())
            .filter(|&band| {
                let (from, to) = self.bounds(band);
                window.from <= from && to <= window.to
            })
            .fold(0, |mask, band| mask | 1 << band)
    }
}
