//! The snapshots or checkpoints of a domain: who came from whom, and which is the current one.
//! Upstream: `virdomainmomentobjlist.c`.

use std::collections::HashMap;

use ferrovirt_util::{Name, Result};

use super::{Moment, MomentError, MomentSelect};

/// A definition that has its place in a tree.
pub trait MomentDef {
    /// Name, parent, time.
    fn moment(&self) -> &Moment;

    /// [`MomentDef::moment`], to be changed.
    fn moment_mut(&mut self) -> &mut Moment;
}

/// All moments of one kind of a domain.
#[derive(Clone, Debug)]
pub struct MomentTree<T> {
    nodes: HashMap<Name, Node<T>>,
    /// Those without a parent, the newest first.
    roots: Vec<Name>,
    current: Option<Name>,
}

#[derive(Clone, Debug)]
struct Node<T> {
    def: T,
    parent: Option<Name>,
    /// The newest first.
    children: Vec<Name>,
}

/// What [`MomentTree::remove`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed<T> {
    /// The definition that is gone.
    pub def: T,
    /// Those whose parent is another one now: their files have to be written again.
    pub moved: Vec<Name>,
}

impl<T> Default for MomentTree<T> {
    fn default() -> Self {
        Self { nodes: HashMap::new(), roots: Vec::new(), current: None }
    }
}

impl<T: MomentDef> MomentTree<T> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The moment with that name. Upstream: `virDomainMomentFindByName`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&T> {
        self.nodes.get(name).map(|node| &node.def)
    }

    /// [`MomentTree::get`], to be changed. Its name and its parent must stay.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        self.nodes.get_mut(name).map(|node| &mut node.def)
    }

    /// The name of the parent. Upstream: `virDomainMomentObj.parent`.
    #[must_use]
    pub fn parent(&self, name: &str) -> Option<&Name> {
        self.nodes.get(name)?.parent.as_ref()
    }

    /// The names of those that came from `name`, the newest first.
    #[must_use]
    pub fn children(&self, name: &str) -> &[Name] {
        self.nodes.get(name).map_or(&[], |node| &node.children)
    }

    /// The name of the current moment.
    #[must_use]
    pub fn current(&self) -> Option<&Name> {
        self.current.as_ref()
    }

    /// Makes a moment the current one; `false` if there is no such moment. Upstream: `virDomainMomentSetCurrent`.
    pub fn set_current(&mut self, name: Option<&str>) -> bool {
        let known = name.map(|name| self.nodes.get_key_value(name).map(|(name, _)| name.clone()));
        match known {
            Some(None) => false,
            None => {
                self.current = None;
                true
            }
            Some(found) => {
                self.current = found;
                true
            }
        }
    }

    /// Adds a moment below the parent that it names; one whose parent is not there (yet) has none until
    /// [`MomentTree::update_relations`]. Upstream: `virDomainMomentAssignDef`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` if the name is taken.
    pub fn insert(&mut self, def: T) -> Result<Name> {
        let name: Name = def.moment().name.as_deref().unwrap_or_default().into();
        if self.nodes.contains_key(&name) {
            return Err(MomentError::Exists(name.to_string()).into());
        }
        self.nodes.insert(name.clone(), Node { def, parent: None, children: Vec::new() });
        self.link(&name);
        Ok(name)
    }

    /// Takes in the definition of a moment that may be there already: it keeps its children and moves below the parent that
    /// the definition names. Returns the old definition.
    ///
    /// # Errors
    /// Those of [`MomentTree::check_parent`].
    pub fn redefine(&mut self, def: T) -> Result<(Name, Option<T>)> {
        self.check_parent(def.moment())?;
        let name = def.moment().name.clone().unwrap_or_default();
        let Some(node) = self.nodes.get_mut(name.as_str()) else {
            return self.insert(def).map(|name| (name, None));
        };
        let old = std::mem::replace(&mut node.def, def);
        self.unlink(&name);
        let name: Name = name.into();
        self.link(&name);
        Ok((name, Some(old)))
    }

    /// Refuses a parent that is the moment itself, does not exist, or came from it. Upstream: `virDomainMomentCheckCycles`.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG`.
    pub fn check_parent(&self, moment: &Moment) -> Result<()> {
        let name = moment.name.as_deref().unwrap_or_default();
        let Some(parent) = moment.parent.as_deref() else { return Ok(()) };
        if parent == name {
            return Err(MomentError::OwnParent(name.to_owned()).into());
        }
        let Some((mut at, _)) = self.nodes.get_key_value(parent) else {
            return Err(MomentError::NoParent(parent.to_owned(), name.to_owned()).into());
        };
        while let Some(parent) = self.parent(at) {
            if **parent == *name {
                return Err(MomentError::Cycle(at.to_string(), name.to_owned()).into());
            }
            at = parent;
        }
        Ok(())
    }

    /// Puts every moment below the parent that its definition names, after all were read in any order. Those whose parent
    /// is missing or came from themselves have none; their names are returned. Upstream: `virDomainMomentUpdateRelations`.
    pub fn update_relations(&mut self) -> Vec<Name> {
        let mut names: Vec<_> = self.nodes.keys().cloned().collect();
        let time = |name: &Name| self.get(name).and_then(|def| def.moment().creation_time);
        names.sort_by_key(|name| (time(name), name.clone()));
        self.roots.clear();
        for node in self.nodes.values_mut() {
            (node.parent, node.children) = (None, Vec::new());
        }
        let mut wrong = Vec::new();
        for name in names {
            let named = self.get(&name).and_then(|def| def.moment().parent.as_deref());
            let known =
                named.is_some_and(|parent| self.nodes.contains_key(parent) && !self.came_from(parent, &name));
            if named.is_some() && !known {
                wrong.push(name.clone());
                self.attach(&name, None);
            } else {
                self.link(&name);
            }
        }
        wrong
    }

    /// Whether `name` is `ancestor` or came from it.
    fn came_from(&self, name: &str, ancestor: &str) -> bool {
        let mut at = Some(name);
        while let Some(name) = at {
            if name == ancestor {
                return true;
            }
            at = self.parent(name).map(|parent| &**parent);
        }
        false
    }

    /// Puts a moment below the parent that its definition names, if that is there.
    fn link(&mut self, name: &Name) {
        let parent = self.get(name).and_then(|def| def.moment().parent.as_deref());
        let parent = parent.and_then(|parent| self.nodes.get_key_value(parent)).map(|(name, _)| name.clone());
        self.attach(name, parent);
    }

    fn attach(&mut self, name: &Name, parent: Option<Name>) {
        let siblings = match parent.as_ref().and_then(|parent| self.nodes.get_mut(parent)) {
            Some(parent) => &mut parent.children,
            None => &mut self.roots,
        };
        siblings.insert(0, name.clone());
        if let Some(node) = self.nodes.get_mut(name) {
            node.parent = parent;
        }
    }

    fn unlink(&mut self, name: &str) {
        let parent = self.nodes.get_mut(name).and_then(|node| node.parent.take());
        let siblings = match parent.and_then(|parent| self.nodes.get_mut(&parent)) {
            Some(parent) => &mut parent.children,
            None => &mut self.roots,
        };
        siblings.retain(|sibling| **sibling != *name);
    }

    /// Takes one moment out; its children become those of its parent, which is the current one now if `name` was.
    /// Upstream: `virDomainMomentDropParent`, `virDomainMomentMoveChildren`.
    pub fn remove(&mut self, name: &str) -> Option<Removed<T>> {
        let parent = self.nodes.get(name)?.parent.clone();
        self.unlink(name);
        let node = self.nodes.remove(name)?;
        for child in node.children.iter().rev() {
            if let Some(child) = self.nodes.get_mut(child) {
                child.def.moment_mut().parent = parent.as_deref().map(str::to_owned);
            }
            self.attach(child, parent.clone());
        }
        if self.current.as_deref() == Some(name) {
            self.current = parent;
        }
        Some(Removed { def: node.def, moved: node.children })
    }

    /// Takes out everything that came from `name`, and with `itself` also that: the definitions, children before parents.
    /// If the current moment was among them, the one above is the current one now.
    pub fn remove_descendants(&mut self, name: &str, itself: bool) -> Vec<T> {
        let mut names =
            self.select(Some(name), &MomentSelect { descendants: true, ..MomentSelect::default() });
        if itself && let Some((name, _)) = self.nodes.get_key_value(name) {
            names.insert(0, name.clone());
        }
        let below = names.iter().any(|gone| self.current.as_ref() == Some(gone));
        let above = if itself { self.parent(name).cloned() } else { Some(name.into()) };
        let removed =
            names.iter().rev().filter_map(|name| self.remove(name)).map(|removed| removed.def).collect();
        if below {
            self.current = above;
        }
        removed
    }

    /// Drops all of them, as when the domain goes.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The names of the moments below `from` (of all, if that is `None`) that `select` lets pass, parents before children.
    /// Upstream: `virDomainMomentObjListGetNames`.
    #[must_use]
    pub fn select(&self, from: Option<&str>, select: &MomentSelect) -> Vec<Name> {
        let start = match from {
            Some(name) => self.children(name),
            None => &self.roots,
        };
        let deep = select.descendants || (from.is_none() && !select.roots);
        let mut names = Vec::new();
        let mut waiting: Vec<_> = start.iter().rev().collect();
        while let Some(name) = waiting.pop() {
            let Some(node) = self.nodes.get(name) else { continue };
            if select.passes(node.children.is_empty()) {
                names.push(name.clone());
            }
            if deep {
                waiting.extend(node.children.iter().rev());
            }
        }
        names
    }
}
