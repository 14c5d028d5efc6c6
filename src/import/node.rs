//! A tree of named nodes: what XML and HTML are here, once they are parsed.

use std::rc::Rc;

/// Files nest some dozen deep.
pub(super) const DEEPEST: usize = 200;
/// A table of 10,000 cells has some 200,000 nodes.
pub(super) const MOST_NODES: usize = 3_000_000;

#[derive(Debug, Clone)]
pub(super) enum Child {
    Text(String),
    Node(Node),
}

/// A node: its name with a prefix of our own, such as `w:tbl`, or an HTML tag.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) name: Rc<str>,
    pub(super) attributes: Vec<(Rc<str>, String)>,
    pub(super) children: Vec<Child>,
}

impl Node {
    pub(super) fn new(name: Rc<str>) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(of, _)| &**of == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.attribute(name)?.trim().parse().ok()
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|node| &*node.name == name)
    }

    /// The first node of that name at any depth.
    pub(super) fn deep(&self, name: &str) -> Option<&Node> {
        self.nodes().find_map(|node| {
            if &*node.name == name {
                Some(node)
            } else {
                node.deep(name)
            }
        })
    }

    /// Every node of that name at any depth, none inside another.
    pub(super) fn all<'n>(&'n self, name: &str, found: &mut Vec<&'n Node>) {
        for node in self.nodes() {
            if &*node.name == name {
                found.push(node);
            } else {
                node.all(name, found);
            }
        }
    }

    /// All text below.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    fn add_text(&self, text: &mut String) {
        for child in &self.children {
            match child {
                Child::Text(more) => text.push_str(more),
                Child::Node(node) => node.add_text(text),
            }
        }
    }
}
