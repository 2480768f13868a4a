//! `<route>` of a network. Upstream: `virNetDevIPRouteParseXML`.

use std::net::IpAddr;

use ferrovirt_util::Result;
use ferrovirt_util::socketaddr::SocketAddr;
use ferrovirt_util::xml::{Element, Writer};

use super::NetworkError as E;

/// A static route on the host.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct NetworkRoute {
    /// As written; absent means IPv4.
    pub family: Option<String>,
    pub address: IpAddr,
    pub netmask: Option<IpAddr>,
    pub prefix: Option<u32>,
    pub gateway: IpAddr,
    pub metric: Option<u32>,
}

impl NetworkRoute {
    pub(super) fn parse(node: &Element<'_>, network: &str) -> Result<Self> {
        let name = || network.to_owned();
        let text = |what| node.attr(what).ok_or_else(|| E::RouteMissing(name(), what));
        let parse =
            |what, text: &str| text.parse::<IpAddr>().map_err(|_| E::RouteBad(name(), what, text.to_owned()));
        let (address_text, gateway_text) = (text("address")?, text("gateway")?);
        let prefix: Option<u32> = node.attr_opt("prefix")?;
        let metric: Option<u32> = node.attr_opt("metric")?;
        node.nonzero("metric", metric.as_ref())?;
        let address =
            address_text.parse().map_err(|_| E::RouteBad(name(), "network", address_text.to_owned()))?;
        let netmask = node.attr("netmask").map(|mask| parse("netmask", mask)).transpose()?;
        let gateway = parse("gateway", gateway_text)?;
        let route = Self {
            family: node.attr("family").map(str::to_owned),
            address,
            netmask,
            prefix,
            gateway,
            metric,
        };
        route.check(network)?;
        Ok(route)
    }

    fn check(&self, network: &str) -> Result<()> {
        let name = || network.to_owned();
        let shown = self.address.to_string();
        let parts = [("address", self.address), ("gateway", self.gateway)];
        match self.family.as_deref() {
            None | Some("ipv4") => {
                if let Some((what, addr)) = parts.into_iter().find(|(_, addr)| addr.is_ipv6()) {
                    return Err(match self.family {
                        None => E::RouteNoFamily(name(), what, shown),
                        Some(_) => E::RouteWrongFamily(name(), "ipv4", "IPv4", what, addr.to_string()),
                    }
                    .into());
                }
            }
            Some("ipv6") => {
                if let Some((what, addr)) = parts.into_iter().find(|(_, addr)| addr.is_ipv4()) {
                    return Err(E::RouteWrongFamily(name(), "ipv6", "IPv6", what, addr.to_string()).into());
                }
                if self.netmask.is_some() {
                    return Err(E::RouteIpv6Netmask(name(), shown).into());
                }
            }
            Some(other) => return Err(E::RouteFamily(name(), other.to_owned()).into()),
        }
        if self.netmask.is_some() && self.prefix.is_some() {
            return Err(E::RoutePrefixAndNetmask(name()).into());
        }
        let limit = if self.address.is_ipv4() { 32 } else { 128 };
        if let Some(prefix) = self.prefix.filter(|p| *p > u32::from(limit)) {
            return Err(E::RoutePrefix(name(), prefix, limit).into());
        }
        let address = SocketAddr(self.address);
        let own = match self.netmask {
            Some(mask) => Some(address.mask(SocketAddr(mask))),
            None => address.network(self.prefix.unwrap_or_default()),
        };
        if own != Some(address) {
            return Err(E::RouteNotNetwork(name(), shown).into());
        }
        Ok(())
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("route");
        w.attr_opt("family", self.family.as_deref());
        w.attr_fmt("address", self.address);
        if let Some(mask) = self.netmask {
            w.attr_fmt("netmask", mask);
        }
        if let Some(prefix) = self.prefix {
            w.attr_fmt("prefix", prefix);
        }
        w.attr_fmt("gateway", self.gateway);
        if let Some(metric) = self.metric {
            w.attr_fmt("metric", metric);
        }
        w.end();
    }
}
