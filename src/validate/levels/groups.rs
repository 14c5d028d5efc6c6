//! The column groups of a table: its audiences.

use crate::diagnostic::Code;

use super::Shape;
use crate::policy::Audience;
use crate::validate::{audiences, names};

impl Shape<'_> {
    /// Finds the audiences and reports a role that is in two of them.
    pub(super) fn audiences(&self) -> Vec<Option<usize>> {
        let at = self.at.key("audiences");
        let mut found: Vec<Option<usize>> = Vec::new();
        for (i, text) in self.document.audiences.iter().enumerate() {
            let audience = audiences::audience(text, self.scope, at.index(i));
            if audience.is_some() && found.contains(&audience) {
                names::twice(text, at.index(i));
            } else if let Some((role, other)) = audience.and_then(|a| self.shared(a, &found)) {
                let role = self.scope.roles.id_at(role);
                let message = format!("role `{role}` is in two audiences of this table");
                let help = "a role can look for its answer in one place only: take it out of one";
                at.index(i)
                    .fault(Code::OverlappingAudiences, message, Some(help.into()));
                at.index(other).also("this one holds it, too");
            }
            found.push(audience);
        }
        found
    }

    /// A role that an audience shares with another, and the place of that one; a kind of a role may have
    /// a column of its own, and so may two kinds in which one person can be.
    fn shared(&self, audience: usize, others: &[Option<usize>]) -> Option<(usize, usize)> {
        let audience = self.scope.audiences.get(audience)?;
        others.iter().enumerate().find_map(|(place, other)| {
            let other = self.scope.audiences.get((*other)?)?;
            let count = self.scope.roles.count();
            let widest = |of: &Audience| -> Vec<usize> {
                let holds = of.roles.clone();
                let holds = move |role| holds.get(role).copied().unwrap_or(false);
                self.scope.groups.widest(holds, count).collect()
            };
            let others = widest(other);
            let role = widest(audience)
                .into_iter()
                .find(|role| others.contains(role))?;
            Some((role, place))
        })
    }
}
