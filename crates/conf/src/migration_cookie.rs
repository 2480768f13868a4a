//! What the cookies of all drivers' migrations begin with: whose domain it is and where it comes from.
//!
//! Upstream: `qemu_migration_cookie.c`, `libxl_migration.c`.

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{Element, Writer};
use ferrovirt_util::{ErrorDomain, Result};

document_errors! {
    /// What is wrong with a cookie.
    pub CookieError in DOMAIN {
        INTERNAL_ERROR NoName = "missing name element in migration data";
        INTERNAL_ERROR OtherName(String, String) = "Incoming cookie data had unexpected name {0} vs {1}";
        INTERNAL_ERROR NoUuid = "missing uuid element in migration data";
        INTERNAL_ERROR OtherUuid(String, Uuid) = "Incoming cookie data had unexpected UUID {0} vs {1}";
        INTERNAL_ERROR NoHostname = "missing hostname element in migration data";
        INTERNAL_ERROR NoHostUuid = "missing hostuuid element in migration data";
        INTERNAL_ERROR BadHostUuid = "malformed hostuuid element in migration data";
        INTERNAL_ERROR SameHost(String) = "Attempt to migrate guest to the same host {0}";
    }
}

/// The head of a cookie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CookieHead {
    /// The domain's name where it comes from.
    pub name: String,
    /// The domain's UUID.
    pub uuid: Uuid,
    /// Name of the host that wrote it.
    pub hostname: String,
    /// UUID of the host that wrote it.
    pub host_uuid: Uuid,
}

impl CookieHead {
    /// Reads the head from the root of a cookie and checks it against what this side knows: the domain's name and UUID, and
    /// that the cookie does not come from `this` host. `domain` is who refuses.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR`.
    pub fn parse(
        root: &Element<'_>,
        name: &str,
        uuid: Uuid,
        this: (&str, Uuid),
        domain: ErrorDomain,
    ) -> Result<Self> {
        use ferrovirt_util::{Error, VirError as _};
        Self::read(root, name, uuid, this)
            .map_err(|error| Error::new(domain, error.number(), error.to_string()))
    }

    fn read(root: &Element<'_>, name: &str, uuid: Uuid, this: (&str, Uuid)) -> Result<Self, CookieError> {
        let their_name = root.child_text("name").ok_or(CookieError::NoName)?;
        if their_name != name {
            return Err(CookieError::OtherName(their_name.to_owned(), name.to_owned()));
        }
        let their_uuid = root.child_text("uuid").ok_or(CookieError::NoUuid)?;
        if Uuid::parse(their_uuid).ok() != Some(uuid) {
            return Err(CookieError::OtherUuid(their_uuid.to_owned(), uuid));
        }
        let hostname = root.child_text("hostname").ok_or(CookieError::NoHostname)?;
        if hostname == this.0 {
            return Err(CookieError::SameHost(hostname.to_owned()));
        }
        let host_uuid = root.child_text("hostuuid").ok_or(CookieError::NoHostUuid)?;
        let host_uuid = Uuid::parse(host_uuid).map_err(|_| CookieError::BadHostUuid)?;
        if host_uuid == this.1 {
            return Err(CookieError::SameHost(host_uuid.to_string()));
        }
        Ok(Self { name: name.to_owned(), uuid, hostname: hostname.to_owned(), host_uuid })
    }

    /// Writes the head into the open root of a cookie.
    pub fn write(&self, writer: &mut Writer) {
        writer.text_element("name", &self.name);
        writer.text_element("uuid", &self.uuid.to_string());
        writer.text_element("hostname", &self.hostname);
        writer.text_element("hostuuid", &self.host_uuid.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferrovirt_util::xml;

    const OURS: Uuid = Uuid([1; 16]);
    const THEIRS: Uuid = Uuid([2; 16]);

    fn head() -> CookieHead {
        CookieHead { name: "a".to_owned(), uuid: OURS, hostname: "far".to_owned(), host_uuid: THEIRS }
    }

    fn text() -> String {
        let mut writer = Writer::new();
        writer.start("test-migration");
        head().write(&mut writer);
        writer.end();
        writer.finish()
    }

    fn parse(text: &str) -> Result<CookieHead> {
        let root = xml::parse_root(text, "test-migration", ErrorDomain::DOMAIN)?;
        CookieHead::parse(&root, "a", OURS, ("near", Uuid([3; 16])), ErrorDomain::QEMU)
    }

    #[test]
    fn a_head_survives() {
        assert_eq!(parse(&text()).expect("valid"), head());
    }

    #[test]
    fn faults() {
        let theirs = THEIRS.to_string();
        let rows = [
            ("<name>a</name>", "", "missing name element in migration data"),
            ("<name>a<", "<name>b<", "Incoming cookie data had unexpected name b vs a"),
            ("<hostname>far<", "<hostname>near<", "Attempt to migrate guest to the same host near"),
            (
                &theirs,
                "03030303-0303-0303-0303-030303030303",
                "Attempt to migrate guest to the same host 03030303",
            ),
            (&theirs, "x", "malformed hostuuid element in migration data"),
        ];
        for (from, to, expected) in rows {
            let error = parse(&text().replace(from, to)).expect_err(expected);
            assert!(error.message().contains(expected), "{error}");
            assert_eq!(error.domain(), ErrorDomain::QEMU);
        }
    }
}
