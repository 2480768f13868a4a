//! Where the original inserts what it reads: among its kind by number, without moving anything else.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::ops::Bound;

/// Arranges `items` as if they were inserted one by one: each directly before the first of its group with a greater key;
/// without one, behind the last of its group. `place` gives group and key; one without a key goes behind its group.
pub(super) fn insert_in_order<T, G: Eq + Hash, K: Ord + Clone>(
    items: Vec<T>,
    place: impl Fn(&T) -> (G, Option<K>),
) -> Vec<T> {
    struct Group<K> {
        // Of those with a key: the earliest in the list for each.
        first: BTreeMap<K, usize>,
        last: usize,
    }
    // A ring of neighbours; the last place is the list's both ends.
    let end = items.len();
    let mut next = vec![end; end + 1];
    let mut previous = vec![end; end + 1];
    let mut groups: HashMap<G, Group<K>> = HashMap::new();
    for (item, at) in items.iter().zip(0..) {
        let (group, key) = place(item);
        let group = groups.entry(group).or_insert(Group { first: BTreeMap::new(), last: end });
        let greater = key.as_ref().and_then(|key| {
            let mut behind = group.first.range((Bound::Excluded(key), Bound::Unbounded));
            behind.next().map(|(_, at)| *at)
        });
        let before = match greater {
            Some(before) => before,
            None if group.last != end => next[group.last],
            None => end,
        };
        let after = previous[before];
        (next[after], previous[at], next[at], previous[before]) = (at, after, before, at);
        if greater.is_none() {
            group.last = at;
        }
        if let Some(key) = key {
            group.first.entry(key).or_insert(at);
        }
    }
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut ordered = Vec::with_capacity(end);
    let mut at = next[end];
    while at != end {
        ordered.extend(slots[at].take());
        at = next[at];
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::insert_in_order;

    fn arrange(items: &[(char, Option<u32>)]) -> String {
        let ordered = insert_in_order(items.to_vec(), |item| *item);
        ordered.iter().map(|(c, n)| format!("{c}{}", n.map_or("-".to_owned(), |n| n.to_string()))).collect()
    }

    #[test]
    fn each_goes_before_the_next_greater_of_its_group() {
        let disks = [('h', Some(0)), ('v', Some(0)), ('f', Some(0)), ('h', Some(2)), ('h', Some(1))];
        assert_eq!(arrange(&disks), "h0h1h2v0f0");
    }

    #[test]
    fn what_has_no_key_stays_behind_its_group() {
        let controllers = [('s', None), ('u', Some(0)), ('s', Some(5)), ('s', Some(3)), ('s', None)];
        assert_eq!(arrange(&controllers), "s-s3s5s-u0");
    }
}
