//! Profiles of switch ports, and which parameters each type of port has.
//! Upstream: `virNetDevVPortProfile`, `src/util/virnetdevvportprofile.c`, `src/conf/netdev_vport_profile_conf.c`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{Element, StringEnum as _};

use super::{NetdevError, VirtualPortType};

document_errors! {
    /// Parameters that do not fit the type of a port, or those of another profile.
    pub VirtualPortError in NET {
        XML_ERROR Missing(&'static str, &'static str) = "missing {0} in <virtualport type='{1}'>";
        XML_ERROR Extra(&'static str, &'static str) = "extra {0} unsupported in <virtualport type='{1}'>";
        XML_ERROR Types(&'static str, &'static str) =
            "attempt to merge virtualports with mismatched types ({0} and {1})";
        XML_ERROR Numbers(&'static str, u32, u32) =
            "attempt to merge virtualports with mismatched {0}s ({1} and {2})";
        XML_ERROR Texts(&'static str, String, String) =
            "attempt to merge virtualports with mismatched {0}s ('{1}' and '{2}')";
    }
}

/// Upstream: `virNetDevVPortProfile`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_port")]
pub struct VirtualPort {
    #[xml(attr = "type", unsupported = "unknown virtualport type {}")]
    pub kind: Option<VirtualPortType>,
    #[xml(child)]
    pub parameters: Option<VirtualPortParameters>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_parameters")]
pub struct VirtualPortParameters {
    #[xml(attr)]
    pub managerid: Option<u8>,
    #[xml(attr)]
    pub typeid: Option<u32>,
    #[xml(attr)]
    pub typeidversion: Option<u8>,
    #[xml(attr)]
    pub instanceid: Option<String>,
    #[xml(attr)]
    pub interfaceid: Option<String>,
    #[xml(attr)]
    pub profileid: Option<String>,
}

impl VirtualPortParameters {
    /// The names of the parameters, and which are given.
    fn given(&self) -> [(&'static str, bool); 6] {
        [
            ("managerid", self.managerid.is_some()),
            ("typeid", self.typeid.is_some()),
            ("typeidversion", self.typeidversion.is_some()),
            ("instanceid", self.instanceid.is_some()),
            ("profileid", self.profileid.as_ref().is_some_and(|id| !id.is_empty())),
            ("interfaceid", self.interfaceid.is_some()),
        ]
    }
}

/// Parameters that ports of a type have, and those of them that they must have.
fn parameters(kind: VirtualPortType) -> Option<(&'static [&'static str], &'static [&'static str])> {
    const STATION: &[&str] = &["managerid", "typeid", "typeidversion", "instanceid"];
    match kind {
        VirtualPortType::None => None,
        VirtualPortType::Dot1Qbg => Some((STATION, STATION)),
        VirtualPortType::Dot1Qbh => Some((&["profileid"], &["profileid"])),
        VirtualPortType::OpenVswitch => Some((&["interfaceid", "profileid"], &["interfaceid"])),
        VirtualPortType::Midonet => Some((&["interfaceid"], &["interfaceid"])),
    }
}

impl VirtualPort {
    /// Refuses a port without a type.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR`.
    pub fn require_type(&self) -> Result<()> {
        self.kind.map_or_else(|| Err(NetdevError::NoPortType.into()), |_| Ok(()))
    }

    /// Refuses parameters that ports of this type do not have. Upstream: `virNetDevVPortProfileCheckNoExtras`.
    ///
    /// # Errors
    /// [`VirtualPortError::Extra`].
    pub fn check_no_extras(&self) -> Result<()> {
        let Some((kind, given)) = self.kind.zip(self.parameters.as_ref()) else { return Ok(()) };
        let Some((known, _)) = parameters(kind) else { return Ok(()) };
        let extra = given.given().into_iter().find(|(name, given)| *given && !known.contains(name));
        extra.map_or(Ok(()), |(name, _)| Err(VirtualPortError::Extra(name, kind.as_str()).into()))
    }

    /// Refuses a port that lacks what ports of its type must have. Upstream: `virNetDevVPortProfileCheckComplete`.
    ///
    /// # Errors
    /// [`VirtualPortError::Missing`].
    pub fn check_complete(&self) -> Result<()> {
        let Some((kind, (_, needed))) = self.kind.and_then(|kind| Some((kind, parameters(kind)?))) else {
            return Ok(());
        };
        let given = self.parameters.clone().unwrap_or_default().given();
        let missing = given.into_iter().find(|(name, given)| !given && needed.contains(name));
        missing.map_or(Ok(()), |(name, _)| Err(VirtualPortError::Missing(name, kind.as_str()).into()))
    }

    /// Gives the port the identifiers that it lacks and that anything will do for. One without a type may become any, so
    /// it gets both.
    pub fn fill_identifiers(&mut self) {
        let (instance, interface) = match self.kind {
            None | Some(VirtualPortType::None) => (true, true),
            Some(VirtualPortType::Dot1Qbg) => (true, false),
            Some(VirtualPortType::OpenVswitch) => (false, true),
            // A number that the switch must know.
            Some(VirtualPortType::Dot1Qbh | VirtualPortType::Midonet) => (false, false),
        };
        if !instance && !interface {
            return;
        }
        let parameters = self.parameters.get_or_insert_default();
        let new = || Uuid::generate().to_string();
        if instance {
            parameters.instanceid.get_or_insert_with(new);
        }
        if interface {
            parameters.interfaceid.get_or_insert_with(new);
        }
    }

    /// The profile of an interface that is on a network and one of its port groups; each may state a part, but no two
    /// anything different. Upstream: `virNetDevVPortProfileMerge3`.
    ///
    /// # Errors
    /// [`VirtualPortError`].
    pub fn merge<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Result<Option<Self>> {
        let mut merged: Option<Self> = None;
        for part in parts {
            match &mut merged {
                None => merged = Some(part.clone()),
                Some(merged) => merged.add(part)?,
            }
        }
        Ok(merged)
    }

    /// # Errors
    /// See [`Self::merge`].
    fn add(&mut self, other: &Self) -> Result<()> {
        let typed = |kind: Option<VirtualPortType>| kind.filter(|kind| *kind != VirtualPortType::None);
        match (typed(self.kind), typed(other.kind)) {
            (Some(ours), Some(theirs)) if ours != theirs => {
                return Err(VirtualPortError::Types(ours.as_str(), theirs.as_str()).into());
            }
            (None, theirs @ Some(_)) => self.kind = theirs,
            _ => {}
        }
        let Some(theirs) = &other.parameters else { return Ok(()) };
        let ours = self.parameters.get_or_insert_default();
        number("managerid", &mut ours.managerid, theirs.managerid)?;
        number("typeid", &mut ours.typeid, theirs.typeid)?;
        number("typeidversion", &mut ours.typeidversion, theirs.typeidversion)?;
        text("instanceid", &mut ours.instanceid, theirs.instanceid.as_ref())?;
        text("interfaceid", &mut ours.interfaceid, theirs.interfaceid.as_ref())?;
        text("profileid", &mut ours.profileid, theirs.profileid.as_ref().filter(|id| !id.is_empty()))
    }
}

/// # Errors
/// [`VirtualPortError::Numbers`].
fn number<T: Copy + PartialEq + Into<u32>>(
    name: &'static str,
    ours: &mut Option<T>,
    theirs: Option<T>,
) -> Result<()> {
    match (*ours, theirs) {
        (Some(a), Some(b)) if a != b => Err(VirtualPortError::Numbers(name, a.into(), b.into()).into()),
        _ => {
            *ours = ours.or(theirs);
            Ok(())
        }
    }
}

/// # Errors
/// [`VirtualPortError::Texts`].
fn text(name: &'static str, ours: &mut Option<String>, theirs: Option<&String>) -> Result<()> {
    match (ours.as_ref().filter(|ours| !ours.is_empty()), theirs) {
        (Some(a), Some(b)) if a != b => Err(VirtualPortError::Texts(name, a.clone(), b.clone()).into()),
        (None, Some(theirs)) => {
            *ours = Some(theirs.clone());
            Ok(())
        }
        _ => Ok(()),
    }
}

fn check_port(port: &VirtualPort, _: &Element<'_>) -> Result<()> {
    port.check_no_extras()
}

fn check_parameters(parameters: &VirtualPortParameters, _: &Element<'_>) -> Result<()> {
    /// Types have three bytes.
    const MAX_TYPE: u32 = 0x00ff_ffff;
    /// Bytes of a profile's name, without its end.
    const MAX_PROFILE: usize = 39;
    if parameters.typeid.is_some_and(|id| id > MAX_TYPE) {
        return Err(NetdevError::PortTypeId.into());
    }
    let identifiers = [("instanceid", &parameters.instanceid), ("interfaceid", &parameters.interfaceid)];
    for (name, value) in identifiers {
        if value.as_ref().is_some_and(|value| Uuid::parse(value).is_err()) {
            return Err(NetdevError::PortUuid(name).into());
        }
    }
    if parameters.profileid.as_ref().is_some_and(|id| id.len() > MAX_PROFILE) {
        return Err(NetdevError::PortProfile.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use ferrovirt_util::xml::{XmlElement as _, parse_root};
    use ferrovirt_util::{ErrorDomain, ErrorNumber};

    use super::*;

    fn port(text: &str) -> Result<VirtualPort> {
        let root = parse_root(text, "virtualport", ErrorDomain::NONE)?;
        VirtualPort::parse_element(&root)
    }

    #[test]
    fn parameters_of_types() {
        let long = "x".repeat(40);
        for (text, message) in [
            (
                "<virtualport type='openvswitch'><parameters managerid='1'/></virtualport>",
                "extra managerid unsupported in <virtualport type='openvswitch'>",
            ),
            (
                "<virtualport type='802.1Qbh'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>",
                "extra interfaceid unsupported in <virtualport type='802.1Qbh'>",
            ),
            (
                "<virtualport><parameters interfaceid='x'/></virtualport>",
                "cannot parse interfaceid parameter as a uuid",
            ),
            ("<virtualport><parameters typeid='16777216'/></virtualport>", "value for typeid out of range"),
            (
                &format!("<virtualport><parameters profileid='{long}'/></virtualport>"),
                "profileid parameter too long",
            ),
        ] {
            let error = port(text).unwrap_err();
            assert_eq!((error.number(), error.detail()), (ErrorNumber::XML_ERROR, Some(message)));
        }
        for (text, missing) in [
            ("<virtualport type='802.1Qbg'><parameters managerid='1'/></virtualport>", "typeid"),
            ("<virtualport type='802.1Qbh'><parameters profileid=''/></virtualport>", "profileid"),
            ("<virtualport type='midonet'/>", "interfaceid"),
        ] {
            let mut port = port(text).unwrap();
            port.fill_identifiers();
            let error = port.check_complete().unwrap_err();
            assert!(error.message().starts_with(&format!("XML error: missing {missing} in")), "{error}");
            assert_eq!(error.domain(), ErrorDomain::NET);
        }
        let mut open = port("<virtualport type='openvswitch'/>").unwrap();
        assert!(open.check_complete().is_err());
        open.fill_identifiers();
        open.check_complete().unwrap();
        port("<virtualport><parameters managerid='1' profileid='p'/></virtualport>")
            .unwrap()
            .check_complete()
            .unwrap();
    }

    #[test]
    fn merging() {
        let untyped = port("<virtualport><parameters profileid='p'/></virtualport>").unwrap();
        let open = port("<virtualport type='openvswitch'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>").unwrap();
        let both = VirtualPort::merge([&untyped, &open]).unwrap().unwrap();
        let parameters = both.parameters.unwrap();
        assert_eq!(
            (both.kind, parameters.profileid.as_deref()),
            (Some(VirtualPortType::OpenVswitch), Some("p"))
        );
        assert!(parameters.interfaceid.is_some());
        assert_eq!(VirtualPort::merge([]).unwrap(), None);
        let message = |a: &VirtualPort, b: &VirtualPort| {
            let error = VirtualPort::merge([a, b]).unwrap_err();
            error.message().to_string()
        };
        let midonet = VirtualPort { kind: Some(VirtualPortType::Midonet), ..VirtualPort::default() };
        assert!(message(&open, &midonet).ends_with("mismatched types (openvswitch and midonet)"));
        let other = port("<virtualport><parameters profileid='q'/></virtualport>").unwrap();
        assert!(message(&untyped, &other).ends_with("mismatched profileids ('p' and 'q')"));
        let number = |n| VirtualPort {
            kind: None,
            parameters: Some(VirtualPortParameters { typeid: Some(n), ..Default::default() }),
        };
        assert!(message(&number(1), &number(2)).ends_with("mismatched typeids (1 and 2)"));
    }
}
