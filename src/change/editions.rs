//! Over time: the editions of a school's policy, each in force from a day.

mod error;

pub use error::{EditionsError, EditionsFault, NoneInForce};

use std::borrow::Borrow;

use jiff::civil::Date;

use crate::policy::Policy;
use crate::source::digest::Digest;

/// One edition of a policy, in force from a day, until another replaces it or it lapses.
///
/// The policy can be owned, borrowed or shared: `P` is `Policy`, `&Policy` or `Arc<Policy>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition<P> {
    policy: P,
    from: Date,
    until: Option<Date>,
}

impl<P: Borrow<Policy>> Edition<P> {
    /// An edition that is in force from a day on.
    ///
    /// That day is the school's to say: the day on which a document was updated or approved need
    /// not be the one from which it holds.
    pub fn new(from: Date, policy: P) -> Self {
        Self {
            policy,
            from,
            until: None,
        }
    }

    /// The same edition with a last day on which it is in force, for a policy that lapsed.
    #[must_use]
    pub fn until(mut self, last: Date) -> Self {
        self.until = Some(last);
        self
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        self.policy.borrow()
    }

    /// The policy, as whoever holds it.
    #[cfg(feature = "replay")]
    pub(crate) fn inner(&self) -> &P {
        &self.policy
    }

    /// The first day on which it is in force.
    #[must_use]
    pub fn from(&self) -> Date {
        self.from
    }

    /// The last day on which it is in force, if it lapsed and was not merely replaced.
    #[must_use]
    pub fn lapsed(&self) -> Option<Date> {
        self.until
    }
}

/// The editions of one school's policy, so that what happened is judged by the rules of its day.
///
/// ```
/// use jiff::civil::date;
/// use online_safety_policy::builtin;
/// use online_safety_policy::change::{Edition, Editions};
///
/// let telford = builtin::telford_infant_2020();
/// let editions = Editions::new([Edition::new(date(2020, 11, 1), telford)])?;
///
/// assert_eq!(editions.at(date(2021, 6, 14))?.id(), "telford-infant-2020");
/// let early = editions.at(date(2019, 6, 14)).unwrap_err();
/// assert_eq!(
///     early.to_string(),
///     "no edition was in force on 2019-06-14: the first one is from 2020-11-01",
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// An edition is in force until the day before the next one; only one that [lapsed](Edition::until)
/// leaves days on which none is. Then nothing answers: never the last one that was known, and never
/// the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Editions<P> {
    /// By the day from which each is in force; never none, and no two from one day.
    editions: Vec<Edition<P>>,
}

impl<P: Borrow<Policy>> Editions<P> {
    /// Puts editions in their order, whatever the order in which they are given.
    ///
    /// They are of one school if their policies give the [same name](Policy::school) for it, letter
    /// by letter: ids change from edition to edition.
    ///
    /// # Errors
    ///
    /// [`EditionsError`] with everything that is wrong: no edition at all, two from one day, one of
    /// another school than the earliest, one that lapses before it begins, or on the day from which
    /// the next one is in force, or later.
    pub fn new(editions: impl IntoIterator<Item = Edition<P>>) -> Result<Self, EditionsError> {
        let mut editions: Vec<_> = editions.into_iter().collect();
        // Stable: of two from one day, the one given first stays first.
        editions.sort_by_key(|edition| edition.from);
        let faults = error::faults(&editions);
        if faults.is_empty() {
            Ok(Self { editions })
        } else {
            Err(EditionsError::new(faults))
        }
    }

    /// The policy that was in force on a day.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`] for a day before the first edition, and for one after an edition lapsed and
    /// before the next.
    pub fn at(&self, day: Date) -> Result<&Policy, NoneInForce> {
        self.edition_at(day).map(Edition::policy)
    }

    /// The edition that was in force on a day.
    ///
    /// # Errors
    ///
    /// [`NoneInForce`], as for [`Editions::at`].
    pub fn edition_at(&self, day: Date) -> Result<&Edition<P>, NoneInForce> {
        self.found_at(day).map(|(_, edition)| edition)
    }

    /// The edition that was in force on a day, with its number from 0.
    pub(crate) fn found_at(&self, day: Date) -> Result<(usize, &Edition<P>), NoneInForce> {
        let begun = self.editions.partition_point(|edition| edition.from <= day);
        let last = begun
            .checked_sub(1)
            .and_then(|last| Some((last, self.editions.get(last)?)));
        let next = self.editions.get(begun).map(|next| next.from);
        match last {
            Some((number, last)) if last.until.is_none_or(|until| day <= until) => {
                Ok((number, last))
            }
            last => Err(NoneInForce {
                day,
                // Where none has begun, the next one is the first.
                first: self.editions.first().map_or(day, |first| first.from),
                lapsed: last.and_then(|(_, last)| last.until),
                next,
            }),
        }
    }

    /// The editions whose policy was loaded from the file with this hash, from the first to the last.
    ///
    /// There may be several: a file that was in force twice, or with other
    /// [amendments](Policy::amendments). See [`Policy::hash`].
    ///
    /// ```
    /// use jiff::civil::date;
    /// use online_safety_policy::builtin::{Builtin, telford_infant_2020};
    /// use online_safety_policy::Digest;
    /// use online_safety_policy::change::{Edition, Editions};
    ///
    /// let editions = Editions::new([Edition::new(date(2020, 11, 1), telford_infant_2020())])?;
    /// let hash = Digest::of_file(Builtin::TelfordInfant2020.source().as_bytes());
    /// assert_eq!(editions.with_hash(hash).count(), 1);
    /// assert_eq!(editions.with_hash(Digest::of_file(b"another file")).count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_hash(&self, hash: Digest) -> impl Iterator<Item = &Edition<P>> {
        self.editions
            .iter()
            .filter(move |edition| edition.policy().hash() == Some(hash))
    }

    /// The same editions by reference, whoever holds their policies.
    #[cfg(feature = "replay")]
    pub(crate) fn borrowed(&self) -> Editions<&Policy> {
        let each = self.editions.iter().map(|edition| Edition {
            policy: edition.policy(),
            from: edition.from,
            until: edition.until,
        });
        Editions {
            editions: each.collect(),
        }
    }

    /// The editions, from the first to the last.
    #[must_use]
    pub fn editions(&self) -> &[Edition<P>] {
        &self.editions
    }
}
