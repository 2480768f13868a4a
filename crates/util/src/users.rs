//! Users and groups by name or number. Upstream: `virGetUserID`, `virGetGroupID`.

use nix::unistd::{Group, User};

/// The number of a user: a name, or a number; a number behind `+` is never taken for a name.
#[must_use]
pub fn user_id(text: &str) -> Option<u32> {
    id(text, |name| User::from_name(name).ok().flatten().map(|user| user.uid.as_raw()))
}

/// The number of a group; as [`user_id`].
#[must_use]
pub fn group_id(text: &str) -> Option<u32> {
    id(text, |name| Group::from_name(name).ok().flatten().map(|group| group.gid.as_raw()))
}

fn id(text: &str, by_name: impl Fn(&str) -> Option<u32>) -> Option<u32> {
    // -1 asks the kernel to change nothing.
    let number = |digits: &str| {
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<u32>().ok().filter(|id| plain && *id != u32::MAX)
    };
    match text.strip_prefix('+') {
        Some(digits) => number(digits),
        None if text.is_empty() || text.contains('\0') => None,
        None => by_name(text).or_else(|| number(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers() {
        assert_eq!((user_id("root"), group_id("root")), (Some(0), Some(0)));
        assert_eq!((user_id("+17"), group_id("18")), (Some(17), Some(18)));
        for bad in ["", "+", "+root", "no such user", "-1", "4294967295", "+-1"] {
            assert_eq!(user_id(bad), None, "{bad}");
        }
    }
}
