//! The column groups of a table: its audiences.

use crate::diagnostic::Code;

use super::Shape;
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

    /// A role that an audience shares with another, and the place of that one.
    fn shared(&self, audience: usize, others: &[Option<usize>]) -> Option<(usize, usize)> {
        let audience = self.scope.audiences.get(audience)?;
        others.iter().enumerate().find_map(|(place, other)| {
            let other = self.scope.audiences.get((*other)?)?;
            let mut roles = 0..self.scope.roles.count();
            let role = roles.find(|&role| audience.holds(role) && other.holds(role))?;
            Some((role, place))
        })
    }
}
