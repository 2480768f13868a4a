//! Calls of the remote program, by the public handles.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

#![allow(
    clippy::missing_errors_doc,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::use_self,
    unused_imports,
    reason = "generated: depends on the definition"
)]
use ferrovirt::*;
use ferrovirt_rpc::protocol::remote;
use ferrovirt_rpc::server::Request;
use ferrovirt_util::{typed_param::TypedParams, uuid::Uuid};

use super::client::Client;
use super::object::{Handle as _, Object};
use super::{by_hand, lists, streams};
use crate::convert::{FromWire as _, ToWire as _, number};

impl remote::server::Handler for Client {
    fn connect_open(&self, request: &mut Request, args: remote::ConnectOpenArgs) -> Result<()> {
        by_hand::connect_open(self, request, args)
    }

    fn connect_close(&self, request: &mut Request) -> Result<()> {
        by_hand::connect_close(self, request)
    }

    fn connect_get_type(&self, request: &mut Request) -> Result<remote::ConnectGetTypeRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.driver_type()?;
        Ok(remote::ConnectGetTypeRet { r#type: out })
    }

    fn connect_get_version(&self, request: &mut Request) -> Result<remote::ConnectGetVersionRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.version()?;
        Ok(remote::ConnectGetVersionRet { hv_ver: out })
    }

    fn connect_get_max_vcpus(
        &self,
        request: &mut Request,
        args: remote::ConnectGetMaxVcpusArgs,
    ) -> Result<remote::ConnectGetMaxVcpusRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.max_vcpus(args.r#type.as_deref())?;
        Ok(remote::ConnectGetMaxVcpusRet { max_vcpus: out })
    }

    fn node_get_info(&self, request: &mut Request) -> Result<remote::NodeGetInfoRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.node_info()?;
        out.to_wire()
    }

    fn connect_get_capabilities(&self, request: &mut Request) -> Result<remote::ConnectGetCapabilitiesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.capabilities()?;
        Ok(remote::ConnectGetCapabilitiesRet { capabilities: out })
    }

    fn domain_attach_device(
        &self,
        request: &mut Request,
        args: remote::DomainAttachDeviceArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.attach_device(&args.xml)?;
        Ok(())
    }

    fn domain_create(&self, request: &mut Request, args: remote::DomainCreateArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.create()?;
        Ok(())
    }

    fn domain_create_xml(
        &self,
        request: &mut Request,
        args: remote::DomainCreateXmlArgs,
    ) -> Result<remote::DomainCreateXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml_desc), args.flags)?;
        let out = open.connect.domain_create_xml(&args.xml_desc, args.flags)?;
        Ok(remote::DomainCreateXmlRet { dom: out.reference().to_wire()? })
    }

    fn domain_define_xml(
        &self,
        request: &mut Request,
        args: remote::DomainDefineXmlArgs,
    ) -> Result<remote::DomainDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), 0)?;
        let out = open.connect.domain_define_xml(&args.xml)?;
        Ok(remote::DomainDefineXmlRet { dom: out.reference().to_wire()? })
    }

    fn domain_destroy(&self, request: &mut Request, args: remote::DomainDestroyArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.destroy()?;
        Ok(())
    }

    fn domain_detach_device(
        &self,
        request: &mut Request,
        args: remote::DomainDetachDeviceArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.detach_device(&args.xml)?;
        Ok(())
    }

    fn domain_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainGetXmlDescArgs,
    ) -> Result<remote::DomainGetXmlDescRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.xml_desc(args.flags)?;
        Ok(remote::DomainGetXmlDescRet { xml: out })
    }

    fn domain_get_autostart(
        &self,
        request: &mut Request,
        args: remote::DomainGetAutostartArgs,
    ) -> Result<remote::DomainGetAutostartRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.autostart()?;
        Ok(remote::DomainGetAutostartRet { autostart: i32::from(out) })
    }

    fn domain_get_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetInfoArgs,
    ) -> Result<remote::DomainGetInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.info()?;
        out.to_wire()
    }

    fn domain_get_max_memory(
        &self,
        request: &mut Request,
        args: remote::DomainGetMaxMemoryArgs,
    ) -> Result<remote::DomainGetMaxMemoryRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.max_memory()?;
        Ok(remote::DomainGetMaxMemoryRet { memory: out })
    }

    fn domain_get_max_vcpus(
        &self,
        request: &mut Request,
        args: remote::DomainGetMaxVcpusArgs,
    ) -> Result<remote::DomainGetMaxVcpusRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.max_vcpus()?;
        Ok(remote::DomainGetMaxVcpusRet { num: out })
    }

    fn domain_get_os_type(
        &self,
        request: &mut Request,
        args: remote::DomainGetOsTypeArgs,
    ) -> Result<remote::DomainGetOsTypeRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.os_type()?;
        Ok(remote::DomainGetOsTypeRet { r#type: out })
    }

    fn domain_get_vcpus(
        &self,
        request: &mut Request,
        args: remote::DomainGetVcpusArgs,
    ) -> Result<remote::DomainGetVcpusRet> {
        by_hand::domain_get_vcpus(self, request, args)
    }

    fn connect_list_defined_domains(
        &self,
        request: &mut Request,
        args: remote::ConnectListDefinedDomainsArgs,
    ) -> Result<remote::ConnectListDefinedDomainsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_defined_domains()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.domain_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListDefinedDomainsRet { names: out })
    }

    fn domain_lookup_by_id(
        &self,
        request: &mut Request,
        args: remote::DomainLookupByIdArgs,
    ) -> Result<remote::DomainLookupByIdRet> {
        let open = self.open()?;
        let out = open.connect.domain_lookup_by_id(args.id)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::DomainLookupByIdRet { dom: out.reference().to_wire()? })
    }

    fn domain_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::DomainLookupByNameArgs,
    ) -> Result<remote::DomainLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.domain_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::DomainLookupByNameRet { dom: out.reference().to_wire()? })
    }

    fn domain_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::DomainLookupByUuidArgs,
    ) -> Result<remote::DomainLookupByUuidRet> {
        let open = self.open()?;
        let out = open.connect.domain_lookup_by_uuid(Uuid(args.uuid))?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::DomainLookupByUuidRet { dom: out.reference().to_wire()? })
    }

    fn connect_num_of_defined_domains(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectNumOfDefinedDomainsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out =
                lists::named(self, &open, request.procedure, open.connect.list_defined_domains()?, |name| {
                    open.connect.domain_lookup_by_name(name)
                });
            return Ok(remote::ConnectNumOfDefinedDomainsRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_defined_domains()?;
        Ok(remote::ConnectNumOfDefinedDomainsRet { num: out })
    }

    fn domain_pin_vcpu(&self, request: &mut Request, args: remote::DomainPinVcpuArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.pin_vcpu(args.vcpu, &args.cpumap)?;
        Ok(())
    }

    fn domain_reboot(&self, request: &mut Request, args: remote::DomainRebootArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.reboot(args.flags)?;
        Ok(())
    }

    fn domain_resume(&self, request: &mut Request, args: remote::DomainResumeArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.resume()?;
        Ok(())
    }

    fn domain_set_autostart(
        &self,
        request: &mut Request,
        args: remote::DomainSetAutostartArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_autostart(args.autostart)?;
        Ok(())
    }

    fn domain_set_max_memory(
        &self,
        request: &mut Request,
        args: remote::DomainSetMaxMemoryArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_max_memory(args.memory)?;
        Ok(())
    }

    fn domain_set_memory(&self, request: &mut Request, args: remote::DomainSetMemoryArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_memory(args.memory)?;
        Ok(())
    }

    fn domain_set_vcpus(&self, request: &mut Request, args: remote::DomainSetVcpusArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_vcpus(args.nvcpus)?;
        Ok(())
    }

    fn domain_shutdown(&self, request: &mut Request, args: remote::DomainShutdownArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.shutdown()?;
        Ok(())
    }

    fn domain_suspend(&self, request: &mut Request, args: remote::DomainSuspendArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.suspend()?;
        Ok(())
    }

    fn domain_undefine(&self, request: &mut Request, args: remote::DomainUndefineArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.undefine()?;
        Ok(())
    }

    fn connect_list_defined_networks(
        &self,
        request: &mut Request,
        args: remote::ConnectListDefinedNetworksArgs,
    ) -> Result<remote::ConnectListDefinedNetworksRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_defined_networks()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.network_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListDefinedNetworksRet { names: out })
    }

    fn connect_list_domains(
        &self,
        request: &mut Request,
        args: remote::ConnectListDomainsArgs,
    ) -> Result<remote::ConnectListDomainsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_domains()?;
        let out =
            lists::named(self, &open, request.procedure, out, |name| open.connect.domain_lookup_by_id(*name));
        let out = lists::cut(out, "maxids", args.maxids, 16384)?;
        Ok(remote::ConnectListDomainsRet { ids: out })
    }

    fn connect_list_networks(
        &self,
        request: &mut Request,
        args: remote::ConnectListNetworksArgs,
    ) -> Result<remote::ConnectListNetworksRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_networks()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.network_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListNetworksRet { names: out })
    }

    fn network_create(&self, request: &mut Request, args: remote::NetworkCreateArgs) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        network.create()?;
        Ok(())
    }

    fn network_create_xml(
        &self,
        request: &mut Request,
        args: remote::NetworkCreateXmlArgs,
    ) -> Result<remote::NetworkCreateXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), 0)?;
        let out = open.connect.network_create_xml(&args.xml)?;
        Ok(remote::NetworkCreateXmlRet { net: out.reference().to_wire()? })
    }

    fn network_define_xml(
        &self,
        request: &mut Request,
        args: remote::NetworkDefineXmlArgs,
    ) -> Result<remote::NetworkDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), 0)?;
        let out = open.connect.network_define_xml(&args.xml)?;
        Ok(remote::NetworkDefineXmlRet { net: out.reference().to_wire()? })
    }

    fn network_destroy(&self, request: &mut Request, args: remote::NetworkDestroyArgs) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        network.destroy()?;
        Ok(())
    }

    fn network_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::NetworkGetXmlDescArgs,
    ) -> Result<remote::NetworkGetXmlDescRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        let out = network.xml_desc(args.flags)?;
        Ok(remote::NetworkGetXmlDescRet { xml: out })
    }

    fn network_get_autostart(
        &self,
        request: &mut Request,
        args: remote::NetworkGetAutostartArgs,
    ) -> Result<remote::NetworkGetAutostartRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        let out = network.autostart()?;
        Ok(remote::NetworkGetAutostartRet { autostart: i32::from(out) })
    }

    fn network_get_bridge_name(
        &self,
        request: &mut Request,
        args: remote::NetworkGetBridgeNameArgs,
    ) -> Result<remote::NetworkGetBridgeNameRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        let out = network.bridge_name()?;
        Ok(remote::NetworkGetBridgeNameRet { name: out })
    }

    fn network_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::NetworkLookupByNameArgs,
    ) -> Result<remote::NetworkLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.network_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NetworkLookupByNameRet { net: out.reference().to_wire()? })
    }

    fn network_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::NetworkLookupByUuidArgs,
    ) -> Result<remote::NetworkLookupByUuidRet> {
        let open = self.open()?;
        let out = open.connect.network_lookup_by_uuid(Uuid(args.uuid))?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NetworkLookupByUuidRet { net: out.reference().to_wire()? })
    }

    fn network_set_autostart(
        &self,
        request: &mut Request,
        args: remote::NetworkSetAutostartArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        network.set_autostart(args.autostart)?;
        Ok(())
    }

    fn network_undefine(&self, request: &mut Request, args: remote::NetworkUndefineArgs) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), 0)?;
        network.undefine()?;
        Ok(())
    }

    fn connect_num_of_defined_networks(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectNumOfDefinedNetworksRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out =
                lists::named(self, &open, request.procedure, open.connect.list_defined_networks()?, |name| {
                    open.connect.network_lookup_by_name(name)
                });
            return Ok(remote::ConnectNumOfDefinedNetworksRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_defined_networks()?;
        Ok(remote::ConnectNumOfDefinedNetworksRet { num: out })
    }

    fn connect_num_of_domains(&self, request: &mut Request) -> Result<remote::ConnectNumOfDomainsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, open.connect.list_domains()?, |name| {
                open.connect.domain_lookup_by_id(*name)
            });
            return Ok(remote::ConnectNumOfDomainsRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_domains()?;
        Ok(remote::ConnectNumOfDomainsRet { num: out })
    }

    fn connect_num_of_networks(&self, request: &mut Request) -> Result<remote::ConnectNumOfNetworksRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, open.connect.list_networks()?, |name| {
                open.connect.network_lookup_by_name(name)
            });
            return Ok(remote::ConnectNumOfNetworksRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_networks()?;
        Ok(remote::ConnectNumOfNetworksRet { num: out })
    }

    fn domain_core_dump(&self, request: &mut Request, args: remote::DomainCoreDumpArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.core_dump(&args.to, args.flags)?;
        Ok(())
    }

    fn domain_restore(&self, request: &mut Request, args: remote::DomainRestoreArgs) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        open.connect.domain_restore(&args.from)?;
        Ok(())
    }

    fn domain_save(&self, request: &mut Request, args: remote::DomainSaveArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.save(&args.to)?;
        Ok(())
    }

    fn domain_get_scheduler_type(
        &self,
        request: &mut Request,
        args: remote::DomainGetSchedulerTypeArgs,
    ) -> Result<remote::DomainGetSchedulerTypeRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.scheduler_type()?;
        Ok(remote::DomainGetSchedulerTypeRet { nparams: out.1, r#type: out.0 })
    }

    fn domain_get_scheduler_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainGetSchedulerParametersArgs,
    ) -> Result<remote::DomainGetSchedulerParametersRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.scheduler_parameters()?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetSchedulerParametersRet { params: out.to_wire()? })
    }

    fn domain_set_scheduler_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainSetSchedulerParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_scheduler_parameters(&params)?;
        Ok(())
    }

    fn connect_get_hostname(&self, request: &mut Request) -> Result<remote::ConnectGetHostnameRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.hostname()?;
        Ok(remote::ConnectGetHostnameRet { hostname: out })
    }

    fn connect_supports_feature(
        &self,
        request: &mut Request,
        args: remote::ConnectSupportsFeatureArgs,
    ) -> Result<remote::ConnectSupportsFeatureRet> {
        by_hand::connect_supports_feature(self, request, args)
    }

    fn domain_migrate_prepare(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepareArgs,
    ) -> Result<remote::DomainMigratePrepareRet> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arriving("", args.dname.as_deref()),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_prepare(
            args.uri_in.as_deref(),
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
        )?;
        Ok(remote::DomainMigratePrepareRet { cookie: out.0, uri_out: out.1 })
    }

    fn domain_migrate_perform(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePerformArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), number(args.flags)?)?;
        dom.migrate_perform(
            &args.cookie,
            &args.uri,
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
        )?;
        Ok(())
    }

    fn domain_migrate_finish(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateFinishArgs,
    ) -> Result<remote::DomainMigrateFinishRet> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arrived(&open.connect, &args.dname),
            number(args.flags)?,
        )?;
        let out =
            open.connect.domain_migrate_finish(&args.dname, &args.cookie, &args.uri, number(args.flags)?)?;
        Ok(remote::DomainMigrateFinishRet { ddom: out.reference().to_wire()? })
    }

    fn domain_block_stats(
        &self,
        request: &mut Request,
        args: remote::DomainBlockStatsArgs,
    ) -> Result<remote::DomainBlockStatsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), 0)?;
        let out = dom.block_stats(&args.path)?;
        out.to_wire()
    }

    fn domain_interface_stats(
        &self,
        request: &mut Request,
        args: remote::DomainInterfaceStatsArgs,
    ) -> Result<remote::DomainInterfaceStatsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), 0)?;
        let out = dom.interface_stats(&args.device)?;
        out.to_wire()
    }

    fn auth_list(&self, request: &mut Request) -> Result<remote::AuthListRet> {
        by_hand::auth_list(self, request)
    }

    fn auth_sasl_init(&self, request: &mut Request) -> Result<remote::AuthSaslInitRet> {
        by_hand::auth_sasl_init(self, request)
    }

    fn auth_sasl_start(
        &self,
        request: &mut Request,
        args: remote::AuthSaslStartArgs,
    ) -> Result<remote::AuthSaslStartRet> {
        by_hand::auth_sasl_start(self, request, args)
    }

    fn auth_sasl_step(
        &self,
        request: &mut Request,
        args: remote::AuthSaslStepArgs,
    ) -> Result<remote::AuthSaslStepRet> {
        by_hand::auth_sasl_step(self, request, args)
    }

    fn auth_polkit(&self, request: &mut Request) -> Result<remote::AuthPolkitRet> {
        by_hand::auth_polkit(self, request)
    }

    fn connect_num_of_storage_pools(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectNumOfStoragePoolsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out =
                lists::named(self, &open, request.procedure, open.connect.list_storage_pools()?, |name| {
                    open.connect.storage_pool_lookup_by_name(name)
                });
            return Ok(remote::ConnectNumOfStoragePoolsRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_storage_pools()?;
        Ok(remote::ConnectNumOfStoragePoolsRet { num: out })
    }

    fn connect_list_storage_pools(
        &self,
        request: &mut Request,
        args: remote::ConnectListStoragePoolsArgs,
    ) -> Result<remote::ConnectListStoragePoolsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_storage_pools()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.storage_pool_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListStoragePoolsRet { names: out })
    }

    fn connect_num_of_defined_storage_pools(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectNumOfDefinedStoragePoolsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(
                self,
                &open,
                request.procedure,
                open.connect.list_defined_storage_pools()?,
                |name| open.connect.storage_pool_lookup_by_name(name),
            );
            return Ok(remote::ConnectNumOfDefinedStoragePoolsRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_defined_storage_pools()?;
        Ok(remote::ConnectNumOfDefinedStoragePoolsRet { num: out })
    }

    fn connect_list_defined_storage_pools(
        &self,
        request: &mut Request,
        args: remote::ConnectListDefinedStoragePoolsArgs,
    ) -> Result<remote::ConnectListDefinedStoragePoolsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_defined_storage_pools()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.storage_pool_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListDefinedStoragePoolsRet { names: out })
    }

    fn connect_find_storage_pool_sources(
        &self,
        request: &mut Request,
        args: remote::ConnectFindStoragePoolSourcesArgs,
    ) -> Result<remote::ConnectFindStoragePoolSourcesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out =
            open.connect.find_storage_pool_sources(&args.r#type, args.src_spec.as_deref(), args.flags)?;
        Ok(remote::ConnectFindStoragePoolSourcesRet { xml: out })
    }

    fn storage_pool_create_xml(
        &self,
        request: &mut Request,
        args: remote::StoragePoolCreateXmlArgs,
    ) -> Result<remote::StoragePoolCreateXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.storage_pool_create_xml(&args.xml, args.flags)?;
        Ok(remote::StoragePoolCreateXmlRet { pool: out.reference().to_wire()? })
    }

    fn storage_pool_define_xml(
        &self,
        request: &mut Request,
        args: remote::StoragePoolDefineXmlArgs,
    ) -> Result<remote::StoragePoolDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.storage_pool_define_xml(&args.xml, args.flags)?;
        Ok(remote::StoragePoolDefineXmlRet { pool: out.reference().to_wire()? })
    }

    fn storage_pool_create(&self, request: &mut Request, args: remote::StoragePoolCreateArgs) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        pool.create(args.flags)?;
        Ok(())
    }

    fn storage_pool_build(&self, request: &mut Request, args: remote::StoragePoolBuildArgs) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        pool.build(args.flags)?;
        Ok(())
    }

    fn storage_pool_destroy(
        &self,
        request: &mut Request,
        args: remote::StoragePoolDestroyArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        pool.destroy()?;
        Ok(())
    }

    fn storage_pool_delete(&self, request: &mut Request, args: remote::StoragePoolDeleteArgs) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        pool.delete(args.flags)?;
        Ok(())
    }

    fn storage_pool_undefine(
        &self,
        request: &mut Request,
        args: remote::StoragePoolUndefineArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        pool.undefine()?;
        Ok(())
    }

    fn storage_pool_refresh(
        &self,
        request: &mut Request,
        args: remote::StoragePoolRefreshArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        pool.refresh(args.flags)?;
        Ok(())
    }

    fn storage_pool_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::StoragePoolLookupByNameArgs,
    ) -> Result<remote::StoragePoolLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.storage_pool_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::StoragePoolLookupByNameRet { pool: out.reference().to_wire()? })
    }

    fn storage_pool_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::StoragePoolLookupByUuidArgs,
    ) -> Result<remote::StoragePoolLookupByUuidRet> {
        let open = self.open()?;
        let out = open.connect.storage_pool_lookup_by_uuid(Uuid(args.uuid))?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::StoragePoolLookupByUuidRet { pool: out.reference().to_wire()? })
    }

    fn storage_pool_lookup_by_volume(
        &self,
        request: &mut Request,
        args: remote::StoragePoolLookupByVolumeArgs,
    ) -> Result<remote::StoragePoolLookupByVolumeRet> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), 0)?;
        let out = vol.pool_lookup_by_volume()?;
        Ok(remote::StoragePoolLookupByVolumeRet { pool: out.reference().to_wire()? })
    }

    fn storage_pool_get_info(
        &self,
        request: &mut Request,
        args: remote::StoragePoolGetInfoArgs,
    ) -> Result<remote::StoragePoolGetInfoRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.info()?;
        out.to_wire()
    }

    fn storage_pool_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::StoragePoolGetXmlDescArgs,
    ) -> Result<remote::StoragePoolGetXmlDescRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        let out = pool.xml_desc(args.flags)?;
        Ok(remote::StoragePoolGetXmlDescRet { xml: out })
    }

    fn storage_pool_get_autostart(
        &self,
        request: &mut Request,
        args: remote::StoragePoolGetAutostartArgs,
    ) -> Result<remote::StoragePoolGetAutostartRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.autostart()?;
        Ok(remote::StoragePoolGetAutostartRet { autostart: i32::from(out) })
    }

    fn storage_pool_set_autostart(
        &self,
        request: &mut Request,
        args: remote::StoragePoolSetAutostartArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        pool.set_autostart(args.autostart)?;
        Ok(())
    }

    fn storage_pool_num_of_volumes(
        &self,
        request: &mut Request,
        args: remote::StoragePoolNumOfVolumesArgs,
    ) -> Result<remote::StoragePoolNumOfVolumesRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, pool.list_volumes()?, |name| {
                pool.vol_lookup_by_name(name)
            });
            return Ok(remote::StoragePoolNumOfVolumesRet { num: number(out.len())? });
        }
        let out = pool.num_of_volumes()?;
        Ok(remote::StoragePoolNumOfVolumesRet { num: out })
    }

    fn storage_pool_list_volumes(
        &self,
        request: &mut Request,
        args: remote::StoragePoolListVolumesArgs,
    ) -> Result<remote::StoragePoolListVolumesRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.list_volumes()?;
        let out = lists::named(self, &open, request.procedure, out, |name| pool.vol_lookup_by_name(name));
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::StoragePoolListVolumesRet { names: out })
    }

    fn storage_vol_create_xml(
        &self,
        request: &mut Request,
        args: remote::StorageVolCreateXmlArgs,
    ) -> Result<remote::StorageVolCreateXmlRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, Object::Inside(pool.reference(), &args.xml), args.flags)?;
        let out = pool.vol_create_xml(&args.xml, args.flags)?;
        Ok(remote::StorageVolCreateXmlRet { vol: out.reference().to_wire()? })
    }

    fn storage_vol_delete(&self, request: &mut Request, args: remote::StorageVolDeleteArgs) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        vol.delete(args.flags)?;
        Ok(())
    }

    fn storage_vol_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::StorageVolLookupByNameArgs,
    ) -> Result<remote::StorageVolLookupByNameRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.vol_lookup_by_name(&args.name)?;
        Ok(remote::StorageVolLookupByNameRet { vol: out.reference().to_wire()? })
    }

    fn storage_vol_lookup_by_key(
        &self,
        request: &mut Request,
        args: remote::StorageVolLookupByKeyArgs,
    ) -> Result<remote::StorageVolLookupByKeyRet> {
        let open = self.open()?;
        let out = open.connect.storage_vol_lookup_by_key(&args.key)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::StorageVolLookupByKeyRet { vol: out.reference().to_wire()? })
    }

    fn storage_vol_lookup_by_path(
        &self,
        request: &mut Request,
        args: remote::StorageVolLookupByPathArgs,
    ) -> Result<remote::StorageVolLookupByPathRet> {
        let open = self.open()?;
        let out = open.connect.storage_vol_lookup_by_path(&args.path)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::StorageVolLookupByPathRet { vol: out.reference().to_wire()? })
    }

    fn storage_vol_get_info(
        &self,
        request: &mut Request,
        args: remote::StorageVolGetInfoArgs,
    ) -> Result<remote::StorageVolGetInfoRet> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), 0)?;
        let out = vol.info()?;
        out.to_wire()
    }

    fn storage_vol_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::StorageVolGetXmlDescArgs,
    ) -> Result<remote::StorageVolGetXmlDescRet> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        let out = vol.xml_desc(args.flags)?;
        Ok(remote::StorageVolGetXmlDescRet { xml: out })
    }

    fn storage_vol_get_path(
        &self,
        request: &mut Request,
        args: remote::StorageVolGetPathArgs,
    ) -> Result<remote::StorageVolGetPathRet> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), 0)?;
        let out = vol.path()?;
        Ok(remote::StorageVolGetPathRet { name: out })
    }

    fn node_get_cells_free_memory(
        &self,
        request: &mut Request,
        args: remote::NodeGetCellsFreeMemoryArgs,
    ) -> Result<remote::NodeGetCellsFreeMemoryRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.node_cells_free_memory(args.start_cell)?;
        let out = lists::cut(out, "maxcells", args.maxcells, 1024)?;
        Ok(remote::NodeGetCellsFreeMemoryRet { cells: out })
    }

    fn node_get_free_memory(&self, request: &mut Request) -> Result<remote::NodeGetFreeMemoryRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.node_free_memory()?;
        Ok(remote::NodeGetFreeMemoryRet { free_mem: out })
    }

    fn domain_block_peek(
        &self,
        request: &mut Request,
        args: remote::DomainBlockPeekArgs,
    ) -> Result<remote::DomainBlockPeekRet> {
        by_hand::domain_block_peek(self, request, args)
    }

    fn domain_memory_peek(
        &self,
        request: &mut Request,
        args: remote::DomainMemoryPeekArgs,
    ) -> Result<remote::DomainMemoryPeekRet> {
        by_hand::domain_memory_peek(self, request, args)
    }

    fn connect_domain_event_register(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectDomainEventRegisterRet> {
        by_hand::connect_domain_event_register(self, request)
    }

    fn connect_domain_event_deregister(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectDomainEventDeregisterRet> {
        by_hand::connect_domain_event_deregister(self, request)
    }

    fn domain_migrate_prepare2(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepare2Args,
    ) -> Result<remote::DomainMigratePrepare2Ret> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arriving(&args.dom_xml, args.dname.as_deref()),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_prepare2(
            args.uri_in.as_deref(),
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
            &args.dom_xml,
        )?;
        Ok(remote::DomainMigratePrepare2Ret { cookie: out.0, uri_out: out.1 })
    }

    fn domain_migrate_finish2(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateFinish2Args,
    ) -> Result<remote::DomainMigrateFinish2Ret> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arrived(&open.connect, &args.dname),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_finish2(
            &args.dname,
            &args.cookie,
            &args.uri,
            number(args.flags)?,
            args.retcode,
        )?;
        Ok(remote::DomainMigrateFinish2Ret { ddom: out.reference().to_wire()? })
    }

    fn connect_get_uri(&self, request: &mut Request) -> Result<remote::ConnectGetUriRet> {
        by_hand::connect_get_uri(self, request)
    }

    fn node_num_of_devices(
        &self,
        request: &mut Request,
        args: remote::NodeNumOfDevicesArgs,
    ) -> Result<remote::NodeNumOfDevicesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        if self.hides(request.procedure) {
            let out = lists::named(
                self,
                &open,
                request.procedure,
                open.connect.node_list_devices(args.cap.as_deref(), args.flags)?,
                |name| open.connect.node_device_lookup_by_name(name),
            );
            return Ok(remote::NodeNumOfDevicesRet { num: number(out.len())? });
        }
        let out = open.connect.node_num_of_devices(args.cap.as_deref(), args.flags)?;
        Ok(remote::NodeNumOfDevicesRet { num: out })
    }

    fn node_list_devices(
        &self,
        request: &mut Request,
        args: remote::NodeListDevicesArgs,
    ) -> Result<remote::NodeListDevicesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_list_devices(args.cap.as_deref(), args.flags)?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.node_device_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 65536)?;
        Ok(remote::NodeListDevicesRet { names: out })
    }

    fn node_device_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceLookupByNameArgs,
    ) -> Result<remote::NodeDeviceLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.node_device_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NodeDeviceLookupByNameRet { dev: out.reference().to_wire()? })
    }

    fn node_device_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceGetXmlDescArgs,
    ) -> Result<remote::NodeDeviceGetXmlDescRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), args.flags)?;
        let out = dev.xml_desc(args.flags)?;
        Ok(remote::NodeDeviceGetXmlDescRet { xml: out })
    }

    fn node_device_get_parent(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceGetParentArgs,
    ) -> Result<remote::NodeDeviceGetParentRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.parent()?;
        Ok(remote::NodeDeviceGetParentRet { parent_name: Some(out) })
    }

    fn node_device_num_of_caps(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceNumOfCapsArgs,
    ) -> Result<remote::NodeDeviceNumOfCapsRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.num_of_caps()?;
        Ok(remote::NodeDeviceNumOfCapsRet { num: out })
    }

    fn node_device_list_caps(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceListCapsArgs,
    ) -> Result<remote::NodeDeviceListCapsRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.list_caps()?;
        let out = lists::cut(out, "maxnames", args.maxnames, 65536)?;
        Ok(remote::NodeDeviceListCapsRet { names: out })
    }

    fn node_device_dettach(&self, request: &mut Request, args: remote::NodeDeviceDettachArgs) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        dev.dettach()?;
        Ok(())
    }

    fn node_device_re_attach(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceReAttachArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        dev.re_attach()?;
        Ok(())
    }

    fn node_device_reset(&self, request: &mut Request, args: remote::NodeDeviceResetArgs) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        dev.reset()?;
        Ok(())
    }

    fn domain_get_security_label(
        &self,
        request: &mut Request,
        args: remote::DomainGetSecurityLabelArgs,
    ) -> Result<remote::DomainGetSecurityLabelRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.security_label()?;
        out.to_wire()
    }

    fn node_get_security_model(&self, request: &mut Request) -> Result<remote::NodeGetSecurityModelRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.node_security_model()?;
        out.to_wire()
    }

    fn node_device_create_xml(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceCreateXmlArgs,
    ) -> Result<remote::NodeDeviceCreateXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml_desc), args.flags)?;
        let out = open.connect.node_device_create_xml(&args.xml_desc, args.flags)?;
        Ok(remote::NodeDeviceCreateXmlRet { dev: out.reference().to_wire()? })
    }

    fn node_device_destroy(&self, request: &mut Request, args: remote::NodeDeviceDestroyArgs) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        dev.destroy()?;
        Ok(())
    }

    fn storage_vol_create_xml_from(
        &self,
        request: &mut Request,
        args: remote::StorageVolCreateXmlFromArgs,
    ) -> Result<remote::StorageVolCreateXmlFromRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        let clonevol = self.handle::<StorageVol, _>(&open, args.clonevol)?;
        self.permit(&open, request.procedure, Object::Inside(pool.reference(), &args.xml), args.flags)?;
        let out = pool.vol_create_xml_from(&args.xml, &clonevol, args.flags)?;
        Ok(remote::StorageVolCreateXmlFromRet { vol: out.reference().to_wire()? })
    }

    fn connect_num_of_interfaces(&self, request: &mut Request) -> Result<remote::ConnectNumOfInterfacesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, open.connect.list_interfaces()?, |name| {
                open.connect.interface_lookup_by_name(name)
            });
            return Ok(remote::ConnectNumOfInterfacesRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_interfaces()?;
        Ok(remote::ConnectNumOfInterfacesRet { num: out })
    }

    fn connect_list_interfaces(
        &self,
        request: &mut Request,
        args: remote::ConnectListInterfacesArgs,
    ) -> Result<remote::ConnectListInterfacesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_interfaces()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.interface_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListInterfacesRet { names: out })
    }

    fn interface_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::InterfaceLookupByNameArgs,
    ) -> Result<remote::InterfaceLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.interface_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::InterfaceLookupByNameRet { iface: out.reference().to_wire()? })
    }

    fn interface_lookup_by_mac_string(
        &self,
        request: &mut Request,
        args: remote::InterfaceLookupByMacStringArgs,
    ) -> Result<remote::InterfaceLookupByMacStringRet> {
        let open = self.open()?;
        let out = open.connect.interface_lookup_by_mac_string(&args.mac)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::InterfaceLookupByMacStringRet { iface: out.reference().to_wire()? })
    }

    fn interface_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::InterfaceGetXmlDescArgs,
    ) -> Result<remote::InterfaceGetXmlDescRet> {
        let open = self.open()?;
        let iface = self.handle::<Interface, _>(&open, args.iface)?;
        self.permit(&open, request.procedure, iface.object(), args.flags)?;
        let out = iface.xml_desc(args.flags)?;
        Ok(remote::InterfaceGetXmlDescRet { xml: out })
    }

    fn interface_define_xml(
        &self,
        request: &mut Request,
        args: remote::InterfaceDefineXmlArgs,
    ) -> Result<remote::InterfaceDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.interface_define_xml(&args.xml, args.flags)?;
        Ok(remote::InterfaceDefineXmlRet { iface: out.reference().to_wire()? })
    }

    fn interface_undefine(&self, request: &mut Request, args: remote::InterfaceUndefineArgs) -> Result<()> {
        let open = self.open()?;
        let iface = self.handle::<Interface, _>(&open, args.iface)?;
        self.permit(&open, request.procedure, iface.object(), 0)?;
        iface.undefine()?;
        Ok(())
    }

    fn interface_create(&self, request: &mut Request, args: remote::InterfaceCreateArgs) -> Result<()> {
        let open = self.open()?;
        let iface = self.handle::<Interface, _>(&open, args.iface)?;
        self.permit(&open, request.procedure, iface.object(), args.flags)?;
        iface.create(args.flags)?;
        Ok(())
    }

    fn interface_destroy(&self, request: &mut Request, args: remote::InterfaceDestroyArgs) -> Result<()> {
        let open = self.open()?;
        let iface = self.handle::<Interface, _>(&open, args.iface)?;
        self.permit(&open, request.procedure, iface.object(), args.flags)?;
        iface.destroy(args.flags)?;
        Ok(())
    }

    fn connect_domain_xml_from_native(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainXmlFromNativeArgs,
    ) -> Result<remote::ConnectDomainXmlFromNativeRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out =
            open.connect.domain_xml_from_native(&args.native_format, &args.native_config, args.flags)?;
        Ok(remote::ConnectDomainXmlFromNativeRet { domain_xml: out })
    }

    fn connect_domain_xml_to_native(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainXmlToNativeArgs,
    ) -> Result<remote::ConnectDomainXmlToNativeRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.domain_xml_to_native(&args.native_format, &args.domain_xml, args.flags)?;
        Ok(remote::ConnectDomainXmlToNativeRet { native_config: out })
    }

    fn connect_num_of_defined_interfaces(
        &self,
        request: &mut Request,
    ) -> Result<remote::ConnectNumOfDefinedInterfacesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(
                self,
                &open,
                request.procedure,
                open.connect.list_defined_interfaces()?,
                |name| open.connect.interface_lookup_by_name(name),
            );
            return Ok(remote::ConnectNumOfDefinedInterfacesRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_defined_interfaces()?;
        Ok(remote::ConnectNumOfDefinedInterfacesRet { num: out })
    }

    fn connect_list_defined_interfaces(
        &self,
        request: &mut Request,
        args: remote::ConnectListDefinedInterfacesArgs,
    ) -> Result<remote::ConnectListDefinedInterfacesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_defined_interfaces()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.interface_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListDefinedInterfacesRet { names: out })
    }

    fn connect_num_of_secrets(&self, request: &mut Request) -> Result<remote::ConnectNumOfSecretsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, open.connect.list_secrets()?, |name| {
                lists::secret(&open, name)
            });
            return Ok(remote::ConnectNumOfSecretsRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_secrets()?;
        Ok(remote::ConnectNumOfSecretsRet { num: out })
    }

    fn connect_list_secrets(
        &self,
        request: &mut Request,
        args: remote::ConnectListSecretsArgs,
    ) -> Result<remote::ConnectListSecretsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_secrets()?;
        let out = lists::named(self, &open, request.procedure, out, |name| lists::secret(&open, name));
        let out = lists::cut(out, "maxuuids", args.maxuuids, 16384)?;
        Ok(remote::ConnectListSecretsRet { uuids: out })
    }

    fn secret_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::SecretLookupByUuidArgs,
    ) -> Result<remote::SecretLookupByUuidRet> {
        let open = self.open()?;
        let out = open.connect.secret_lookup_by_uuid(Uuid(args.uuid))?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::SecretLookupByUuidRet { secret: out.reference().to_wire()? })
    }

    fn secret_define_xml(
        &self,
        request: &mut Request,
        args: remote::SecretDefineXmlArgs,
    ) -> Result<remote::SecretDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.secret_define_xml(&args.xml, args.flags)?;
        Ok(remote::SecretDefineXmlRet { secret: out.reference().to_wire()? })
    }

    fn secret_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::SecretGetXmlDescArgs,
    ) -> Result<remote::SecretGetXmlDescRet> {
        let open = self.open()?;
        let secret = self.handle::<Secret, _>(&open, args.secret)?;
        self.permit(&open, request.procedure, secret.object(), args.flags)?;
        let out = secret.xml_desc(args.flags)?;
        Ok(remote::SecretGetXmlDescRet { xml: out })
    }

    fn secret_set_value(&self, request: &mut Request, args: remote::SecretSetValueArgs) -> Result<()> {
        let open = self.open()?;
        let secret = self.handle::<Secret, _>(&open, args.secret)?;
        self.permit(&open, request.procedure, secret.object(), args.flags)?;
        secret.set_value(&args.value, args.flags)?;
        Ok(())
    }

    fn secret_get_value(
        &self,
        request: &mut Request,
        args: remote::SecretGetValueArgs,
    ) -> Result<remote::SecretGetValueRet> {
        let open = self.open()?;
        let secret = self.handle::<Secret, _>(&open, args.secret)?;
        self.permit(&open, request.procedure, secret.object(), args.flags)?;
        let out = secret.value(args.flags)?;
        Ok(remote::SecretGetValueRet { value: out })
    }

    fn secret_undefine(&self, request: &mut Request, args: remote::SecretUndefineArgs) -> Result<()> {
        let open = self.open()?;
        let secret = self.handle::<Secret, _>(&open, args.secret)?;
        self.permit(&open, request.procedure, secret.object(), 0)?;
        secret.undefine()?;
        Ok(())
    }

    fn secret_lookup_by_usage(
        &self,
        request: &mut Request,
        args: remote::SecretLookupByUsageArgs,
    ) -> Result<remote::SecretLookupByUsageRet> {
        let open = self.open()?;
        let out = open.connect.secret_lookup_by_usage(args.usage_type, &args.usage_id)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::SecretLookupByUsageRet { secret: out.reference().to_wire()? })
    }

    fn domain_migrate_prepare_tunnel(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepareTunnelArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arriving(&args.dom_xml, args.dname.as_deref()),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_prepare_tunnel(
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
            &args.dom_xml,
        )?;
        streams::serve(request, out, number(args.flags)?)
    }

    fn connect_is_secure(&self, request: &mut Request) -> Result<remote::ConnectIsSecureRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.is_secure()?;
        Ok(remote::ConnectIsSecureRet { secure: i32::from(out) })
    }

    fn domain_is_active(
        &self,
        request: &mut Request,
        args: remote::DomainIsActiveArgs,
    ) -> Result<remote::DomainIsActiveRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), 0)?;
        let out = dom.is_active()?;
        Ok(remote::DomainIsActiveRet { active: i32::from(out) })
    }

    fn domain_is_persistent(
        &self,
        request: &mut Request,
        args: remote::DomainIsPersistentArgs,
    ) -> Result<remote::DomainIsPersistentRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), 0)?;
        let out = dom.is_persistent()?;
        Ok(remote::DomainIsPersistentRet { persistent: i32::from(out) })
    }

    fn network_is_active(
        &self,
        request: &mut Request,
        args: remote::NetworkIsActiveArgs,
    ) -> Result<remote::NetworkIsActiveRet> {
        let open = self.open()?;
        let net = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, net.object(), 0)?;
        let out = net.is_active()?;
        Ok(remote::NetworkIsActiveRet { active: i32::from(out) })
    }

    fn network_is_persistent(
        &self,
        request: &mut Request,
        args: remote::NetworkIsPersistentArgs,
    ) -> Result<remote::NetworkIsPersistentRet> {
        let open = self.open()?;
        let net = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, net.object(), 0)?;
        let out = net.is_persistent()?;
        Ok(remote::NetworkIsPersistentRet { persistent: i32::from(out) })
    }

    fn storage_pool_is_active(
        &self,
        request: &mut Request,
        args: remote::StoragePoolIsActiveArgs,
    ) -> Result<remote::StoragePoolIsActiveRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.is_active()?;
        Ok(remote::StoragePoolIsActiveRet { active: i32::from(out) })
    }

    fn storage_pool_is_persistent(
        &self,
        request: &mut Request,
        args: remote::StoragePoolIsPersistentArgs,
    ) -> Result<remote::StoragePoolIsPersistentRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), 0)?;
        let out = pool.is_persistent()?;
        Ok(remote::StoragePoolIsPersistentRet { persistent: i32::from(out) })
    }

    fn interface_is_active(
        &self,
        request: &mut Request,
        args: remote::InterfaceIsActiveArgs,
    ) -> Result<remote::InterfaceIsActiveRet> {
        let open = self.open()?;
        let iface = self.handle::<Interface, _>(&open, args.iface)?;
        self.permit(&open, request.procedure, iface.object(), 0)?;
        let out = iface.is_active()?;
        Ok(remote::InterfaceIsActiveRet { active: i32::from(out) })
    }

    fn connect_get_lib_version(&self, request: &mut Request) -> Result<remote::ConnectGetLibVersionRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.lib_version()?;
        Ok(remote::ConnectGetLibVersionRet { lib_ver: out })
    }

    fn connect_compare_cpu(
        &self,
        request: &mut Request,
        args: remote::ConnectCompareCpuArgs,
    ) -> Result<remote::ConnectCompareCpuRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.compare_cpu(&args.xml, args.flags)?;
        Ok(remote::ConnectCompareCpuRet { result: out })
    }

    fn domain_memory_stats(
        &self,
        request: &mut Request,
        args: remote::DomainMemoryStatsArgs,
    ) -> Result<remote::DomainMemoryStatsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.memory_stats(args.flags)?;
        let out = lists::cut(out, "max_stats", args.max_stats, 1024)?;
        Ok(remote::DomainMemoryStatsRet { stats: out.to_wire()? })
    }

    fn domain_attach_device_flags(
        &self,
        request: &mut Request,
        args: remote::DomainAttachDeviceFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.attach_device_flags(&args.xml, args.flags)?;
        Ok(())
    }

    fn domain_detach_device_flags(
        &self,
        request: &mut Request,
        args: remote::DomainDetachDeviceFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.detach_device_flags(&args.xml, args.flags)?;
        Ok(())
    }

    fn connect_baseline_cpu(
        &self,
        request: &mut Request,
        args: remote::ConnectBaselineCpuArgs,
    ) -> Result<remote::ConnectBaselineCpuRet> {
        let open = self.open()?;
        let xml_cpus = args.xml_cp_us.iter().map(String::as_str).collect::<Vec<_>>();
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.baseline_cpu(&xml_cpus, args.flags)?;
        Ok(remote::ConnectBaselineCpuRet { cpu: out })
    }

    fn domain_get_job_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetJobInfoArgs,
    ) -> Result<remote::DomainGetJobInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.job_info()?;
        out.to_wire()
    }

    fn domain_abort_job(&self, request: &mut Request, args: remote::DomainAbortJobArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.abort_job()?;
        Ok(())
    }

    fn storage_vol_wipe(&self, request: &mut Request, args: remote::StorageVolWipeArgs) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        vol.wipe(args.flags)?;
        Ok(())
    }

    fn domain_migrate_set_max_downtime(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateSetMaxDowntimeArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.migrate_set_max_downtime(args.downtime, args.flags)?;
        Ok(())
    }

    fn connect_domain_event_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainEventRegisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_domain_event_register_any(self, request, args)
    }

    fn connect_domain_event_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainEventDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_domain_event_deregister_any(self, request, args)
    }

    fn domain_update_device_flags(
        &self,
        request: &mut Request,
        args: remote::DomainUpdateDeviceFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.update_device_flags(&args.xml, args.flags)?;
        Ok(())
    }

    fn nwfilter_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::NwfilterLookupByNameArgs,
    ) -> Result<remote::NwfilterLookupByNameRet> {
        let open = self.open()?;
        let out = open.connect.nwfilter_lookup_by_name(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NwfilterLookupByNameRet { nwfilter: out.reference().to_wire()? })
    }

    fn nwfilter_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::NwfilterLookupByUuidArgs,
    ) -> Result<remote::NwfilterLookupByUuidRet> {
        let open = self.open()?;
        let out = open.connect.nwfilter_lookup_by_uuid(Uuid(args.uuid))?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NwfilterLookupByUuidRet { nwfilter: out.reference().to_wire()? })
    }

    fn nwfilter_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::NwfilterGetXmlDescArgs,
    ) -> Result<remote::NwfilterGetXmlDescRet> {
        let open = self.open()?;
        let nwfilter = self.handle::<Nwfilter, _>(&open, args.nwfilter)?;
        self.permit(&open, request.procedure, nwfilter.object(), args.flags)?;
        let out = nwfilter.xml_desc(args.flags)?;
        Ok(remote::NwfilterGetXmlDescRet { xml: out })
    }

    fn connect_num_of_nwfilters(&self, request: &mut Request) -> Result<remote::ConnectNumOfNwfiltersRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        if self.hides(request.procedure) {
            let out = lists::named(self, &open, request.procedure, open.connect.list_nwfilters()?, |name| {
                open.connect.nwfilter_lookup_by_name(name)
            });
            return Ok(remote::ConnectNumOfNwfiltersRet { num: number(out.len())? });
        }
        let out = open.connect.num_of_nwfilters()?;
        Ok(remote::ConnectNumOfNwfiltersRet { num: out })
    }

    fn connect_list_nwfilters(
        &self,
        request: &mut Request,
        args: remote::ConnectListNwfiltersArgs,
    ) -> Result<remote::ConnectListNwfiltersRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, 0)?;
        let out = open.connect.list_nwfilters()?;
        let out = lists::named(self, &open, request.procedure, out, |name| {
            open.connect.nwfilter_lookup_by_name(name)
        });
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::ConnectListNwfiltersRet { names: out })
    }

    fn nwfilter_define_xml(
        &self,
        request: &mut Request,
        args: remote::NwfilterDefineXmlArgs,
    ) -> Result<remote::NwfilterDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), 0)?;
        let out = open.connect.nwfilter_define_xml(&args.xml)?;
        Ok(remote::NwfilterDefineXmlRet { nwfilter: out.reference().to_wire()? })
    }

    fn nwfilter_undefine(&self, request: &mut Request, args: remote::NwfilterUndefineArgs) -> Result<()> {
        let open = self.open()?;
        let nwfilter = self.handle::<Nwfilter, _>(&open, args.nwfilter)?;
        self.permit(&open, request.procedure, nwfilter.object(), 0)?;
        nwfilter.undefine()?;
        Ok(())
    }

    fn domain_managed_save(&self, request: &mut Request, args: remote::DomainManagedSaveArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.managed_save(args.flags)?;
        Ok(())
    }

    fn domain_has_managed_save_image(
        &self,
        request: &mut Request,
        args: remote::DomainHasManagedSaveImageArgs,
    ) -> Result<remote::DomainHasManagedSaveImageRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.has_managed_save_image(args.flags)?;
        Ok(remote::DomainHasManagedSaveImageRet { result: i32::from(out) })
    }

    fn domain_managed_save_remove(
        &self,
        request: &mut Request,
        args: remote::DomainManagedSaveRemoveArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.managed_save_remove(args.flags)?;
        Ok(())
    }

    fn domain_snapshot_create_xml(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotCreateXmlArgs,
    ) -> Result<remote::DomainSnapshotCreateXmlRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.snapshot_create_xml(&args.xml_desc, args.flags)?;
        Ok(remote::DomainSnapshotCreateXmlRet { snap: out.reference().to_wire()? })
    }

    fn domain_snapshot_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotGetXmlDescArgs,
    ) -> Result<remote::DomainSnapshotGetXmlDescRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.xml_desc(args.flags)?;
        Ok(remote::DomainSnapshotGetXmlDescRet { xml: out })
    }

    fn domain_snapshot_num(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotNumArgs,
    ) -> Result<remote::DomainSnapshotNumRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.snapshot_num(args.flags)?;
        Ok(remote::DomainSnapshotNumRet { num: out })
    }

    fn domain_snapshot_list_names(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotListNamesArgs,
    ) -> Result<remote::DomainSnapshotListNamesRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.snapshot_list_names(args.flags)?;
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::DomainSnapshotListNamesRet { names: out })
    }

    fn domain_snapshot_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotLookupByNameArgs,
    ) -> Result<remote::DomainSnapshotLookupByNameRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.snapshot_lookup_by_name(&args.name, args.flags)?;
        Ok(remote::DomainSnapshotLookupByNameRet { snap: out.reference().to_wire()? })
    }

    fn domain_has_current_snapshot(
        &self,
        request: &mut Request,
        args: remote::DomainHasCurrentSnapshotArgs,
    ) -> Result<remote::DomainHasCurrentSnapshotRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.has_current_snapshot(args.flags)?;
        Ok(remote::DomainHasCurrentSnapshotRet { result: i32::from(out) })
    }

    fn domain_snapshot_current(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotCurrentArgs,
    ) -> Result<remote::DomainSnapshotCurrentRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.snapshot_current(args.flags)?;
        Ok(remote::DomainSnapshotCurrentRet { snap: out.reference().to_wire()? })
    }

    fn domain_revert_to_snapshot(
        &self,
        request: &mut Request,
        args: remote::DomainRevertToSnapshotArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        snapshot.revert_to_snapshot(args.flags)?;
        Ok(())
    }

    fn domain_snapshot_delete(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotDeleteArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        snapshot.delete(args.flags)?;
        Ok(())
    }

    fn domain_get_block_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetBlockInfoArgs,
    ) -> Result<remote::DomainGetBlockInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.block_info(&args.path, args.flags)?;
        out.to_wire()
    }

    fn domain_create_with_flags(
        &self,
        request: &mut Request,
        args: remote::DomainCreateWithFlagsArgs,
    ) -> Result<remote::DomainCreateWithFlagsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.create_with_flags(args.flags)?;
        Ok(remote::DomainCreateWithFlagsRet { dom: domain.as_known()?.reference().to_wire()? })
    }

    fn domain_set_memory_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainSetMemoryParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_memory_parameters(&params, args.flags)?;
        Ok(())
    }

    fn domain_get_memory_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainGetMemoryParametersArgs,
    ) -> Result<remote::DomainGetMemoryParametersRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.memory_parameters(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetMemoryParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_set_vcpus_flags(
        &self,
        request: &mut Request,
        args: remote::DomainSetVcpusFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_vcpus_flags(args.nvcpus, args.flags)?;
        Ok(())
    }

    fn domain_get_vcpus_flags(
        &self,
        request: &mut Request,
        args: remote::DomainGetVcpusFlagsArgs,
    ) -> Result<remote::DomainGetVcpusFlagsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.vcpus_flags(args.flags)?;
        Ok(remote::DomainGetVcpusFlagsRet { num: out })
    }

    fn domain_open_console(&self, request: &mut Request, args: remote::DomainOpenConsoleArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.open_console(args.dev_name.as_deref(), args.flags)?;
        streams::serve(request, out, args.flags)
    }

    fn domain_is_updated(
        &self,
        request: &mut Request,
        args: remote::DomainIsUpdatedArgs,
    ) -> Result<remote::DomainIsUpdatedRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), 0)?;
        let out = dom.is_updated()?;
        Ok(remote::DomainIsUpdatedRet { updated: i32::from(out) })
    }

    fn connect_get_sysinfo(
        &self,
        request: &mut Request,
        args: remote::ConnectGetSysinfoArgs,
    ) -> Result<remote::ConnectGetSysinfoRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.sysinfo(args.flags)?;
        Ok(remote::ConnectGetSysinfoRet { sysinfo: out })
    }

    fn domain_set_memory_flags(
        &self,
        request: &mut Request,
        args: remote::DomainSetMemoryFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_memory_flags(args.memory, args.flags)?;
        Ok(())
    }

    fn domain_set_blkio_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainSetBlkioParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_blkio_parameters(&params, args.flags)?;
        Ok(())
    }

    fn domain_get_blkio_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainGetBlkioParametersArgs,
    ) -> Result<remote::DomainGetBlkioParametersRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.blkio_parameters(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetBlkioParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_migrate_set_max_speed(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateSetMaxSpeedArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.migrate_set_max_speed(args.bandwidth, args.flags)?;
        Ok(())
    }

    fn storage_vol_upload(&self, request: &mut Request, args: remote::StorageVolUploadArgs) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        let out = vol.upload(args.offset, args.length, args.flags)?;
        streams::serve(request, out, args.flags)
    }

    fn storage_vol_download(
        &self,
        request: &mut Request,
        args: remote::StorageVolDownloadArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        let out = vol.download(args.offset, args.length, args.flags)?;
        streams::serve(request, out, args.flags)
    }

    fn domain_inject_nmi(&self, request: &mut Request, args: remote::DomainInjectNmiArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.inject_nmi(args.flags)?;
        Ok(())
    }

    fn domain_screenshot(
        &self,
        request: &mut Request,
        args: remote::DomainScreenshotArgs,
    ) -> Result<remote::DomainScreenshotRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.screenshot(args.screen, args.flags)?;
        streams::serve(request, out.1, args.flags)?;
        Ok(remote::DomainScreenshotRet { mime: Some(out.0) })
    }

    fn domain_get_state(
        &self,
        request: &mut Request,
        args: remote::DomainGetStateArgs,
    ) -> Result<remote::DomainGetStateRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.state(args.flags)?;
        Ok(remote::DomainGetStateRet { reason: out.1, state: out.0 })
    }

    fn domain_migrate_begin3(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateBegin3Args,
    ) -> Result<remote::DomainMigrateBegin3Ret> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), number(args.flags)?)?;
        let out = dom.migrate_begin3(
            args.xmlin.as_deref(),
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
        )?;
        Ok(remote::DomainMigrateBegin3Ret { cookie_out: out.0, xml: out.1 })
    }

    fn domain_migrate_prepare3(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepare3Args,
    ) -> Result<remote::DomainMigratePrepare3Ret> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arriving(&args.dom_xml, args.dname.as_deref()),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_prepare3(
            &args.cookie_in,
            args.uri_in.as_deref(),
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
            &args.dom_xml,
        )?;
        Ok(remote::DomainMigratePrepare3Ret { cookie_out: out.0, uri_out: out.1 })
    }

    fn domain_migrate_prepare_tunnel3(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepareTunnel3Args,
    ) -> Result<remote::DomainMigratePrepareTunnel3Ret> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arriving(&args.dom_xml, args.dname.as_deref()),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_prepare_tunnel3(
            &args.cookie_in,
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
            &args.dom_xml,
        )?;
        streams::serve(request, out.0, number(args.flags)?)?;
        Ok(remote::DomainMigratePrepareTunnel3Ret { cookie_out: out.1 })
    }

    fn domain_migrate_perform3(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePerform3Args,
    ) -> Result<remote::DomainMigratePerform3Ret> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), number(args.flags)?)?;
        let out = dom.migrate_perform3(
            args.xmlin.as_deref(),
            &args.cookie_in,
            args.dconnuri.as_deref(),
            args.uri.as_deref(),
            number(args.flags)?,
            args.dname.as_deref(),
            args.resource,
        )?;
        Ok(remote::DomainMigratePerform3Ret { cookie_out: out })
    }

    fn domain_migrate_finish3(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateFinish3Args,
    ) -> Result<remote::DomainMigrateFinish3Ret> {
        let open = self.open()?;
        self.permit(
            &open,
            request.procedure,
            Object::Arrived(&open.connect, &args.dname),
            number(args.flags)?,
        )?;
        let out = open.connect.domain_migrate_finish3(
            &args.dname,
            &args.cookie_in,
            args.dconnuri.as_deref(),
            args.uri.as_deref(),
            number(args.flags)?,
            args.cancelled,
        )?;
        Ok(remote::DomainMigrateFinish3Ret { cookie_out: out.1, dom: out.0.reference().to_wire()? })
    }

    fn domain_migrate_confirm3(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateConfirm3Args,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), number(args.flags)?)?;
        dom.migrate_confirm3(&args.cookie_in, number(args.flags)?, args.cancelled)?;
        Ok(())
    }

    fn domain_set_scheduler_parameters_flags(
        &self,
        request: &mut Request,
        args: remote::DomainSetSchedulerParametersFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_scheduler_parameters_flags(&params, args.flags)?;
        Ok(())
    }

    fn interface_change_begin(
        &self,
        request: &mut Request,
        args: remote::InterfaceChangeBeginArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.interface_change_begin(args.flags)?;
        Ok(())
    }

    fn interface_change_commit(
        &self,
        request: &mut Request,
        args: remote::InterfaceChangeCommitArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.interface_change_commit(args.flags)?;
        Ok(())
    }

    fn interface_change_rollback(
        &self,
        request: &mut Request,
        args: remote::InterfaceChangeRollbackArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.interface_change_rollback(args.flags)?;
        Ok(())
    }

    fn domain_get_scheduler_parameters_flags(
        &self,
        request: &mut Request,
        args: remote::DomainGetSchedulerParametersFlagsArgs,
    ) -> Result<remote::DomainGetSchedulerParametersFlagsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.scheduler_parameters_flags(args.flags)?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetSchedulerParametersFlagsRet { params: out.to_wire()? })
    }

    fn domain_pin_vcpu_flags(
        &self,
        request: &mut Request,
        args: remote::DomainPinVcpuFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.pin_vcpu_flags(args.vcpu, &args.cpumap, args.flags)?;
        Ok(())
    }

    fn domain_send_key(&self, request: &mut Request, args: remote::DomainSendKeyArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.send_key(args.codeset, args.holdtime, &args.keycodes, args.flags)?;
        Ok(())
    }

    fn node_get_cpu_stats(
        &self,
        request: &mut Request,
        args: remote::NodeGetCpuStatsArgs,
    ) -> Result<remote::NodeGetCpuStatsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_cpu_stats(args.cpu_num, args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::NodeGetCpuStatsRet { nparams: count, params: out.to_wire()? })
    }

    fn node_get_memory_stats(
        &self,
        request: &mut Request,
        args: remote::NodeGetMemoryStatsArgs,
    ) -> Result<remote::NodeGetMemoryStatsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_memory_stats(args.cell_num, args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::NodeGetMemoryStatsRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_get_control_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetControlInfoArgs,
    ) -> Result<remote::DomainGetControlInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.control_info(args.flags)?;
        out.to_wire()
    }

    fn domain_get_vcpu_pin_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetVcpuPinInfoArgs,
    ) -> Result<remote::DomainGetVcpuPinInfoRet> {
        by_hand::domain_get_vcpu_pin_info(self, request, args)
    }

    fn domain_undefine_flags(
        &self,
        request: &mut Request,
        args: remote::DomainUndefineFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.undefine_flags(args.flags)?;
        Ok(())
    }

    fn domain_save_flags(&self, request: &mut Request, args: remote::DomainSaveFlagsArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.save_flags(&args.to, args.dxml.as_deref(), args.flags)?;
        Ok(())
    }

    fn domain_restore_flags(
        &self,
        request: &mut Request,
        args: remote::DomainRestoreFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.domain_restore_flags(&args.from, args.dxml.as_deref(), args.flags)?;
        Ok(())
    }

    fn domain_destroy_flags(
        &self,
        request: &mut Request,
        args: remote::DomainDestroyFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.destroy_flags(args.flags)?;
        Ok(())
    }

    fn domain_save_image_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainSaveImageGetXmlDescArgs,
    ) -> Result<remote::DomainSaveImageGetXmlDescRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.domain_save_image_get_xml_desc(&args.file, args.flags)?;
        Ok(remote::DomainSaveImageGetXmlDescRet { xml: out })
    }

    fn domain_save_image_define_xml(
        &self,
        request: &mut Request,
        args: remote::DomainSaveImageDefineXmlArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.domain_save_image_define_xml(&args.file, &args.dxml, args.flags)?;
        Ok(())
    }

    fn domain_block_job_abort(
        &self,
        request: &mut Request,
        args: remote::DomainBlockJobAbortArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_job_abort(&args.path, args.flags)?;
        Ok(())
    }

    fn domain_get_block_job_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetBlockJobInfoArgs,
    ) -> Result<remote::DomainGetBlockJobInfoRet> {
        by_hand::domain_get_block_job_info(self, request, args)
    }

    fn domain_block_job_set_speed(
        &self,
        request: &mut Request,
        args: remote::DomainBlockJobSetSpeedArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_job_set_speed(&args.path, args.bandwidth, args.flags)?;
        Ok(())
    }

    fn domain_block_pull(&self, request: &mut Request, args: remote::DomainBlockPullArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_pull(&args.path, args.bandwidth, args.flags)?;
        Ok(())
    }

    fn domain_migrate_get_max_speed(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateGetMaxSpeedArgs,
    ) -> Result<remote::DomainMigrateGetMaxSpeedRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.migrate_get_max_speed(args.flags)?;
        Ok(remote::DomainMigrateGetMaxSpeedRet { bandwidth: out })
    }

    fn domain_block_stats_flags(
        &self,
        request: &mut Request,
        args: remote::DomainBlockStatsFlagsArgs,
    ) -> Result<remote::DomainBlockStatsFlagsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.block_stats_flags(&args.path, args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainBlockStatsFlagsRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_snapshot_get_parent(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotGetParentArgs,
    ) -> Result<remote::DomainSnapshotGetParentRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.parent(args.flags)?;
        Ok(remote::DomainSnapshotGetParentRet { snap: out.reference().to_wire()? })
    }

    fn domain_reset(&self, request: &mut Request, args: remote::DomainResetArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.reset(args.flags)?;
        Ok(())
    }

    fn domain_snapshot_num_children(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotNumChildrenArgs,
    ) -> Result<remote::DomainSnapshotNumChildrenRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.num_children(args.flags)?;
        Ok(remote::DomainSnapshotNumChildrenRet { num: out })
    }

    fn domain_snapshot_list_children_names(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotListChildrenNamesArgs,
    ) -> Result<remote::DomainSnapshotListChildrenNamesRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.list_children_names(args.flags)?;
        let out = lists::cut(out, "maxnames", args.maxnames, 16384)?;
        Ok(remote::DomainSnapshotListChildrenNamesRet { names: out })
    }

    fn domain_open_graphics(
        &self,
        request: &mut Request,
        args: remote::DomainOpenGraphicsArgs,
    ) -> Result<()> {
        by_hand::domain_open_graphics(self, request, args)
    }

    fn node_suspend_for_duration(
        &self,
        request: &mut Request,
        args: remote::NodeSuspendForDurationArgs,
    ) -> Result<()> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.node_suspend_for_duration(args.target, args.duration, args.flags)?;
        Ok(())
    }

    fn domain_block_resize(&self, request: &mut Request, args: remote::DomainBlockResizeArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_resize(&args.disk, args.size, args.flags)?;
        Ok(())
    }

    fn domain_set_block_io_tune(
        &self,
        request: &mut Request,
        args: remote::DomainSetBlockIoTuneArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.set_block_io_tune(&args.disk, &params, args.flags)?;
        Ok(())
    }

    fn domain_get_block_io_tune(
        &self,
        request: &mut Request,
        args: remote::DomainGetBlockIoTuneArgs,
    ) -> Result<remote::DomainGetBlockIoTuneRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.block_io_tune(args.disk.as_deref(), args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 32)?;
        Ok(remote::DomainGetBlockIoTuneRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_set_numa_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainSetNumaParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_numa_parameters(&params, args.flags)?;
        Ok(())
    }

    fn domain_get_numa_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainGetNumaParametersArgs,
    ) -> Result<remote::DomainGetNumaParametersRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.numa_parameters(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetNumaParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_set_interface_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainSetInterfaceParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_interface_parameters(Some(&args.device), &params, args.flags)?;
        Ok(())
    }

    fn domain_get_interface_parameters(
        &self,
        request: &mut Request,
        args: remote::DomainGetInterfaceParametersArgs,
    ) -> Result<remote::DomainGetInterfaceParametersRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.interface_parameters(Some(&args.device), args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::DomainGetInterfaceParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_shutdown_flags(
        &self,
        request: &mut Request,
        args: remote::DomainShutdownFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.shutdown_flags(args.flags)?;
        Ok(())
    }

    fn storage_vol_wipe_pattern(
        &self,
        request: &mut Request,
        args: remote::StorageVolWipePatternArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        vol.wipe_pattern(args.algorithm, args.flags)?;
        Ok(())
    }

    fn storage_vol_resize(&self, request: &mut Request, args: remote::StorageVolResizeArgs) -> Result<()> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        vol.resize(args.capacity, args.flags)?;
        Ok(())
    }

    fn domain_pm_suspend_for_duration(
        &self,
        request: &mut Request,
        args: remote::DomainPmSuspendForDurationArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.pm_suspend_for_duration(args.target, args.duration, args.flags)?;
        Ok(())
    }

    fn domain_get_cpu_stats(
        &self,
        request: &mut Request,
        args: remote::DomainGetCpuStatsArgs,
    ) -> Result<remote::DomainGetCpuStatsRet> {
        by_hand::domain_get_cpu_stats(self, request, args)
    }

    fn domain_get_disk_errors(
        &self,
        request: &mut Request,
        args: remote::DomainGetDiskErrorsArgs,
    ) -> Result<remote::DomainGetDiskErrorsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.disk_errors(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "maxerrors", args.maxerrors, 256)?;
        Ok(remote::DomainGetDiskErrorsRet { errors: out.to_wire()?, nerrors: count })
    }

    fn domain_set_metadata(&self, request: &mut Request, args: remote::DomainSetMetadataArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_metadata(
            args.r#type,
            args.metadata.as_deref(),
            args.key.as_deref(),
            args.uri.as_deref(),
            args.flags,
        )?;
        Ok(())
    }

    fn domain_get_metadata(
        &self,
        request: &mut Request,
        args: remote::DomainGetMetadataArgs,
    ) -> Result<remote::DomainGetMetadataRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.metadata(args.r#type, args.uri.as_deref(), args.flags)?;
        Ok(remote::DomainGetMetadataRet { metadata: out })
    }

    fn domain_block_rebase(&self, request: &mut Request, args: remote::DomainBlockRebaseArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_rebase(&args.path, args.base.as_deref(), args.bandwidth, args.flags)?;
        Ok(())
    }

    fn domain_pm_wakeup(&self, request: &mut Request, args: remote::DomainPmWakeupArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.pm_wakeup(args.flags)?;
        Ok(())
    }

    fn domain_snapshot_is_current(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotIsCurrentArgs,
    ) -> Result<remote::DomainSnapshotIsCurrentRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.is_current(args.flags)?;
        Ok(remote::DomainSnapshotIsCurrentRet { current: i32::from(out) })
    }

    fn domain_snapshot_has_metadata(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotHasMetadataArgs,
    ) -> Result<remote::DomainSnapshotHasMetadataRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snap)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.has_metadata(args.flags)?;
        Ok(remote::DomainSnapshotHasMetadataRet { metadata: i32::from(out) })
    }

    fn connect_list_all_domains(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllDomainsArgs,
    ) -> Result<remote::ConnectListAllDomainsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_domains(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllDomainsRet {
            domains: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn domain_list_all_snapshots(
        &self,
        request: &mut Request,
        args: remote::DomainListAllSnapshotsArgs,
    ) -> Result<remote::DomainListAllSnapshotsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.list_all_snapshots(args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::DomainListAllSnapshotsRet {
            ret: count,
            snapshots: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
        })
    }

    fn domain_snapshot_list_all_children(
        &self,
        request: &mut Request,
        args: remote::DomainSnapshotListAllChildrenArgs,
    ) -> Result<remote::DomainSnapshotListAllChildrenRet> {
        let open = self.open()?;
        let snapshot = self.handle::<DomainSnapshot, _>(&open, args.snapshot)?;
        self.permit(&open, request.procedure, snapshot.object(), args.flags)?;
        let out = snapshot.list_all_children(args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::DomainSnapshotListAllChildrenRet {
            ret: count,
            snapshots: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
        })
    }

    fn domain_get_hostname(
        &self,
        request: &mut Request,
        args: remote::DomainGetHostnameArgs,
    ) -> Result<remote::DomainGetHostnameRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.hostname(args.flags)?;
        Ok(remote::DomainGetHostnameRet { hostname: out })
    }

    fn domain_get_security_label_list(
        &self,
        request: &mut Request,
        args: remote::DomainGetSecurityLabelListArgs,
    ) -> Result<remote::DomainGetSecurityLabelListRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.security_label_list()?;
        let count = number(out.len())?;
        Ok(remote::DomainGetSecurityLabelListRet { labels: out.to_wire()?, ret: count })
    }

    fn domain_pin_emulator(&self, request: &mut Request, args: remote::DomainPinEmulatorArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.pin_emulator(&args.cpumap, args.flags)?;
        Ok(())
    }

    fn domain_get_emulator_pin_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetEmulatorPinInfoArgs,
    ) -> Result<remote::DomainGetEmulatorPinInfoRet> {
        by_hand::domain_get_emulator_pin_info(self, request, args)
    }

    fn connect_list_all_storage_pools(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllStoragePoolsArgs,
    ) -> Result<remote::ConnectListAllStoragePoolsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_storage_pools(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllStoragePoolsRet {
            pools: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn storage_pool_list_all_volumes(
        &self,
        request: &mut Request,
        args: remote::StoragePoolListAllVolumesArgs,
    ) -> Result<remote::StoragePoolListAllVolumesRet> {
        let open = self.open()?;
        let pool = self.handle::<StoragePool, _>(&open, args.pool)?;
        self.permit(&open, request.procedure, pool.object(), args.flags)?;
        let out = pool.list_all_volumes(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::StoragePoolListAllVolumesRet {
            ret: count,
            vols: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
        })
    }

    fn connect_list_all_networks(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllNetworksArgs,
    ) -> Result<remote::ConnectListAllNetworksRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_networks(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllNetworksRet {
            nets: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn connect_list_all_interfaces(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllInterfacesArgs,
    ) -> Result<remote::ConnectListAllInterfacesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_interfaces(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllInterfacesRet {
            ifaces: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn connect_list_all_node_devices(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllNodeDevicesArgs,
    ) -> Result<remote::ConnectListAllNodeDevicesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_node_devices(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 65536)?;
        Ok(remote::ConnectListAllNodeDevicesRet {
            devices: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn connect_list_all_nwfilters(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllNwfiltersArgs,
    ) -> Result<remote::ConnectListAllNwfiltersRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_nwfilters(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllNwfiltersRet {
            filters: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn connect_list_all_secrets(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllSecretsArgs,
    ) -> Result<remote::ConnectListAllSecretsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_secrets(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllSecretsRet {
            ret: count,
            secrets: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
        })
    }

    fn node_set_memory_parameters(
        &self,
        request: &mut Request,
        args: remote::NodeSetMemoryParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.node_set_memory_parameters(&params, args.flags)?;
        Ok(())
    }

    fn node_get_memory_parameters(
        &self,
        request: &mut Request,
        args: remote::NodeGetMemoryParametersArgs,
    ) -> Result<remote::NodeGetMemoryParametersRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_memory_parameters(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 64)?;
        Ok(remote::NodeGetMemoryParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_block_commit(&self, request: &mut Request, args: remote::DomainBlockCommitArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_commit(&args.disk, args.base.as_deref(), args.top.as_deref(), args.bandwidth, args.flags)?;
        Ok(())
    }

    fn network_update(&self, request: &mut Request, args: remote::NetworkUpdateArgs) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        network.update(args.command, args.section, args.parent_index, &args.xml, args.flags)?;
        Ok(())
    }

    fn node_get_cpu_map(
        &self,
        request: &mut Request,
        args: remote::NodeGetCpuMapArgs,
    ) -> Result<remote::NodeGetCpuMapRet> {
        by_hand::node_get_cpu_map(self, request, args)
    }

    fn domain_fstrim(&self, request: &mut Request, args: remote::DomainFstrimArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.fs_trim(args.mount_point.as_deref(), args.minimum, args.flags)?;
        Ok(())
    }

    fn domain_send_process_signal(
        &self,
        request: &mut Request,
        args: remote::DomainSendProcessSignalArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.send_process_signal(args.pid_value, args.signum, args.flags)?;
        Ok(())
    }

    fn domain_open_channel(&self, request: &mut Request, args: remote::DomainOpenChannelArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.open_channel(args.name.as_deref(), args.flags)?;
        streams::serve(request, out, args.flags)
    }

    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceLookupScsiHostByWwnArgs,
    ) -> Result<remote::NodeDeviceLookupScsiHostByWwnRet> {
        let open = self.open()?;
        let out = open.connect.node_device_lookup_scsi_host_by_wwn(&args.wwnn, &args.wwpn, args.flags)?;
        self.permit(&open, request.procedure, out.object(), args.flags)?;
        Ok(remote::NodeDeviceLookupScsiHostByWwnRet { dev: out.reference().to_wire()? })
    }

    fn domain_get_job_stats(
        &self,
        request: &mut Request,
        args: remote::DomainGetJobStatsArgs,
    ) -> Result<remote::DomainGetJobStatsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.job_stats(args.flags)?;
        Ok(remote::DomainGetJobStatsRet { params: out.1.to_wire()?, r#type: out.0 })
    }

    fn domain_migrate_get_compression_cache(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateGetCompressionCacheArgs,
    ) -> Result<remote::DomainMigrateGetCompressionCacheRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.migrate_get_compression_cache(args.flags)?;
        Ok(remote::DomainMigrateGetCompressionCacheRet { cache_size: out })
    }

    fn domain_migrate_set_compression_cache(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateSetCompressionCacheArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.migrate_set_compression_cache(args.cache_size, args.flags)?;
        Ok(())
    }

    fn node_device_detach_flags(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceDetachFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), args.flags)?;
        dev.detach_flags(args.driver_name.as_deref(), args.flags)?;
        Ok(())
    }

    fn domain_migrate_begin3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateBegin3ParamsArgs,
    ) -> Result<remote::DomainMigrateBegin3ParamsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.migrate_begin3_params(&params, args.flags)?;
        Ok(remote::DomainMigrateBegin3ParamsRet { cookie_out: out.0, xml: out.1 })
    }

    fn domain_migrate_prepare3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepare3ParamsArgs,
    ) -> Result<remote::DomainMigratePrepare3ParamsRet> {
        let open = self.open()?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, Object::arriving(&params), args.flags)?;
        let out = open.connect.domain_migrate_prepare3_params(&params, &args.cookie_in, args.flags)?;
        Ok(remote::DomainMigratePrepare3ParamsRet { cookie_out: out.0, uri_out: out.1 })
    }

    fn domain_migrate_prepare_tunnel3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePrepareTunnel3ParamsArgs,
    ) -> Result<remote::DomainMigratePrepareTunnel3ParamsRet> {
        let open = self.open()?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, Object::arriving(&params), args.flags)?;
        let out = open.connect.domain_migrate_prepare_tunnel3_params(&params, &args.cookie_in, args.flags)?;
        streams::serve(request, out.0, args.flags)?;
        Ok(remote::DomainMigratePrepareTunnel3ParamsRet { cookie_out: out.1 })
    }

    fn domain_migrate_perform3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigratePerform3ParamsArgs,
    ) -> Result<remote::DomainMigratePerform3ParamsRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out =
            dom.migrate_perform3_params(args.dconnuri.as_deref(), &params, &args.cookie_in, args.flags)?;
        Ok(remote::DomainMigratePerform3ParamsRet { cookie_out: out })
    }

    fn domain_migrate_finish3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateFinish3ParamsArgs,
    ) -> Result<remote::DomainMigrateFinish3ParamsRet> {
        let open = self.open()?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, Object::arrived(&open.connect, &params), args.flags)?;
        let out = open.connect.domain_migrate_finish3_params(
            &params,
            &args.cookie_in,
            args.flags,
            args.cancelled,
        )?;
        Ok(remote::DomainMigrateFinish3ParamsRet { cookie_out: out.1, dom: out.0.reference().to_wire()? })
    }

    fn domain_migrate_confirm3_params(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateConfirm3ParamsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.migrate_confirm3_params(&params, &args.cookie_in, args.flags, args.cancelled)?;
        Ok(())
    }

    fn domain_set_memory_stats_period(
        &self,
        request: &mut Request,
        args: remote::DomainSetMemoryStatsPeriodArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_memory_stats_period(args.period, args.flags)?;
        Ok(())
    }

    fn domain_create_xml_with_files(
        &self,
        request: &mut Request,
        args: remote::DomainCreateXmlWithFilesArgs,
    ) -> Result<remote::DomainCreateXmlWithFilesRet> {
        by_hand::domain_create_xml_with_files(self, request, args)
    }

    fn domain_create_with_files(
        &self,
        request: &mut Request,
        args: remote::DomainCreateWithFilesArgs,
    ) -> Result<remote::DomainCreateWithFilesRet> {
        by_hand::domain_create_with_files(self, request, args)
    }

    fn connect_get_cpu_model_names(
        &self,
        request: &mut Request,
        args: remote::ConnectGetCpuModelNamesArgs,
    ) -> Result<remote::ConnectGetCpuModelNamesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.cpu_model_names(&args.arch, args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 8192)?;
        Ok(remote::ConnectGetCpuModelNamesRet { models: out, ret: count })
    }

    fn connect_network_event_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectNetworkEventRegisterAnyArgs,
    ) -> Result<remote::ConnectNetworkEventRegisterAnyRet> {
        by_hand::connect_network_event_register_any(self, request, args)
    }

    fn connect_network_event_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectNetworkEventDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_network_event_deregister_any(self, request, args)
    }

    fn connect_domain_event_callback_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainEventCallbackRegisterAnyArgs,
    ) -> Result<remote::ConnectDomainEventCallbackRegisterAnyRet> {
        by_hand::connect_domain_event_callback_register_any(self, request, args)
    }

    fn connect_domain_event_callback_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectDomainEventCallbackDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_domain_event_callback_deregister_any(self, request, args)
    }

    fn domain_core_dump_with_format(
        &self,
        request: &mut Request,
        args: remote::DomainCoreDumpWithFormatArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.core_dump_with_format(&args.to, args.dumpformat, args.flags)?;
        Ok(())
    }

    fn domain_fsfreeze(
        &self,
        request: &mut Request,
        args: remote::DomainFsfreezeArgs,
    ) -> Result<remote::DomainFsfreezeRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let mountpoints = args.mountpoints.iter().map(String::as_str).collect::<Vec<_>>();
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.fs_freeze(&mountpoints, args.flags)?;
        Ok(remote::DomainFsfreezeRet { filesystems: out })
    }

    fn domain_fsthaw(
        &self,
        request: &mut Request,
        args: remote::DomainFsthawArgs,
    ) -> Result<remote::DomainFsthawRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let mountpoints = args.mountpoints.iter().map(String::as_str).collect::<Vec<_>>();
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.fs_thaw(&mountpoints, args.flags)?;
        Ok(remote::DomainFsthawRet { filesystems: out })
    }

    fn domain_get_time(
        &self,
        request: &mut Request,
        args: remote::DomainGetTimeArgs,
    ) -> Result<remote::DomainGetTimeRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.time(args.flags)?;
        Ok(remote::DomainGetTimeRet { nseconds: out.1, seconds: out.0 })
    }

    fn domain_set_time(&self, request: &mut Request, args: remote::DomainSetTimeArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.set_time(args.seconds, args.nseconds, args.flags)?;
        Ok(())
    }

    fn node_get_free_pages(
        &self,
        request: &mut Request,
        args: remote::NodeGetFreePagesArgs,
    ) -> Result<remote::NodeGetFreePagesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_free_pages(&args.pages, args.start_cell, args.cell_count, args.flags)?;
        Ok(remote::NodeGetFreePagesRet { counts: out })
    }

    fn network_get_dhcp_leases(
        &self,
        request: &mut Request,
        args: remote::NetworkGetDhcpLeasesArgs,
    ) -> Result<remote::NetworkGetDhcpLeasesRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.net)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        let out = network.dhcp_leases(args.mac.as_deref(), args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 65536)?;
        Ok(remote::NetworkGetDhcpLeasesRet { leases: out.to_wire()?, ret: count })
    }

    fn connect_get_domain_capabilities(
        &self,
        request: &mut Request,
        args: remote::ConnectGetDomainCapabilitiesArgs,
    ) -> Result<remote::ConnectGetDomainCapabilitiesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.domain_capabilities(
            args.emulatorbin.as_deref(),
            args.arch.as_deref(),
            args.machine.as_deref(),
            args.virttype.as_deref(),
            args.flags,
        )?;
        Ok(remote::ConnectGetDomainCapabilitiesRet { capabilities: out })
    }

    fn domain_open_graphics_fd(
        &self,
        request: &mut Request,
        args: remote::DomainOpenGraphicsFdArgs,
    ) -> Result<()> {
        by_hand::domain_open_graphics_fd(self, request, args)
    }

    fn connect_get_all_domain_stats(
        &self,
        request: &mut Request,
        args: remote::ConnectGetAllDomainStatsArgs,
    ) -> Result<remote::ConnectGetAllDomainStatsRet> {
        let open = self.open()?;
        let doms =
            args.doms.into_iter().map(|o| self.handle::<Domain, _>(&open, o)).collect::<Result<Vec<_>>>()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.all_domain_stats(&doms, args.stats, args.flags)?;
        let out = lists::records(self, &open, request.procedure, out);
        Ok(remote::ConnectGetAllDomainStatsRet { ret_stats: out.to_wire()? })
    }

    fn domain_block_copy(&self, request: &mut Request, args: remote::DomainBlockCopyArgs) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.block_copy(&args.path, &args.destxml, &params, args.flags)?;
        Ok(())
    }

    fn node_alloc_pages(
        &self,
        request: &mut Request,
        args: remote::NodeAllocPagesArgs,
    ) -> Result<remote::NodeAllocPagesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_alloc_pages(
            &args.page_sizes,
            &args.page_counts,
            args.start_cell,
            args.cell_count,
            args.flags,
        )?;
        Ok(remote::NodeAllocPagesRet { ret: out })
    }

    fn domain_get_fsinfo(
        &self,
        request: &mut Request,
        args: remote::DomainGetFsinfoArgs,
    ) -> Result<remote::DomainGetFsinfoRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.fs_info(args.flags)?;
        let count = number(out.len())?;
        Ok(remote::DomainGetFsinfoRet { info: out.to_wire()?, ret: count })
    }

    fn domain_define_xml_flags(
        &self,
        request: &mut Request,
        args: remote::DomainDefineXmlFlagsArgs,
    ) -> Result<remote::DomainDefineXmlFlagsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.domain_define_xml_flags(&args.xml, args.flags)?;
        Ok(remote::DomainDefineXmlFlagsRet { dom: out.reference().to_wire()? })
    }

    fn domain_get_iothread_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetIothreadInfoArgs,
    ) -> Result<remote::DomainGetIothreadInfoRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        let out = dom.iothread_info(args.flags)?;
        let count = number(out.len())?;
        Ok(remote::DomainGetIothreadInfoRet { info: out.to_wire()?, ret: count })
    }

    fn domain_pin_iothread(&self, request: &mut Request, args: remote::DomainPinIothreadArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.pin_iothread(args.iothreads_id, &args.cpumap, args.flags)?;
        Ok(())
    }

    fn domain_interface_addresses(
        &self,
        request: &mut Request,
        args: remote::DomainInterfaceAddressesArgs,
    ) -> Result<remote::DomainInterfaceAddressesRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit_with(&open, request.procedure, dom.object(), args.flags, &[("source", args.source)])?;
        let out = dom.interface_addresses(args.source, args.flags)?;
        Ok(remote::DomainInterfaceAddressesRet { ifaces: out.to_wire()? })
    }

    fn domain_add_iothread(&self, request: &mut Request, args: remote::DomainAddIothreadArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.add_iothread(args.iothread_id, args.flags)?;
        Ok(())
    }

    fn domain_del_iothread(&self, request: &mut Request, args: remote::DomainDelIothreadArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.del_iothread(args.iothread_id, args.flags)?;
        Ok(())
    }

    fn domain_set_user_password(
        &self,
        request: &mut Request,
        args: remote::DomainSetUserPasswordArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.set_user_password(
            args.user.as_deref().unwrap_or_default(),
            args.password.as_deref().unwrap_or_default(),
            args.flags,
        )?;
        Ok(())
    }

    fn domain_rename(
        &self,
        request: &mut Request,
        args: remote::DomainRenameArgs,
    ) -> Result<remote::DomainRenameRet> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.rename(args.new_name.as_deref().unwrap_or_default(), args.flags)?;
        Ok(remote::DomainRenameRet { retcode: 0 })
    }

    fn connect_register_close_callback(&self, request: &mut Request) -> Result<()> {
        by_hand::connect_register_close_callback(self, request)
    }

    fn connect_unregister_close_callback(&self, request: &mut Request) -> Result<()> {
        by_hand::connect_unregister_close_callback(self, request)
    }

    fn domain_migrate_start_post_copy(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateStartPostCopyArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.migrate_start_post_copy(args.flags)?;
        Ok(())
    }

    fn domain_get_perf_events(
        &self,
        request: &mut Request,
        args: remote::DomainGetPerfEventsArgs,
    ) -> Result<remote::DomainGetPerfEventsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.perf_events(args.flags)?;
        Ok(remote::DomainGetPerfEventsRet { params: out.to_wire()? })
    }

    fn domain_set_perf_events(
        &self,
        request: &mut Request,
        args: remote::DomainSetPerfEventsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_perf_events(&params, args.flags)?;
        Ok(())
    }

    fn connect_storage_pool_event_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectStoragePoolEventRegisterAnyArgs,
    ) -> Result<remote::ConnectStoragePoolEventRegisterAnyRet> {
        by_hand::connect_storage_pool_event_register_any(self, request, args)
    }

    fn connect_storage_pool_event_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectStoragePoolEventDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_storage_pool_event_deregister_any(self, request, args)
    }

    fn domain_get_guest_vcpus(
        &self,
        request: &mut Request,
        args: remote::DomainGetGuestVcpusArgs,
    ) -> Result<remote::DomainGetGuestVcpusRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.guest_vcpus(args.flags)?;
        Ok(remote::DomainGetGuestVcpusRet { params: out.to_wire()? })
    }

    fn domain_set_guest_vcpus(
        &self,
        request: &mut Request,
        args: remote::DomainSetGuestVcpusArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_guest_vcpus(&args.cpumap, args.state, args.flags)?;
        Ok(())
    }

    fn connect_node_device_event_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectNodeDeviceEventRegisterAnyArgs,
    ) -> Result<remote::ConnectNodeDeviceEventRegisterAnyRet> {
        by_hand::connect_node_device_event_register_any(self, request, args)
    }

    fn connect_node_device_event_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectNodeDeviceEventDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_node_device_event_deregister_any(self, request, args)
    }

    fn storage_vol_get_info_flags(
        &self,
        request: &mut Request,
        args: remote::StorageVolGetInfoFlagsArgs,
    ) -> Result<remote::StorageVolGetInfoFlagsRet> {
        let open = self.open()?;
        let vol = self.handle::<StorageVol, _>(&open, args.vol)?;
        self.permit(&open, request.procedure, vol.object(), args.flags)?;
        let out = vol.info_flags(args.flags)?;
        out.to_wire()
    }

    fn connect_secret_event_register_any(
        &self,
        request: &mut Request,
        args: remote::ConnectSecretEventRegisterAnyArgs,
    ) -> Result<remote::ConnectSecretEventRegisterAnyRet> {
        by_hand::connect_secret_event_register_any(self, request, args)
    }

    fn connect_secret_event_deregister_any(
        &self,
        request: &mut Request,
        args: remote::ConnectSecretEventDeregisterAnyArgs,
    ) -> Result<()> {
        by_hand::connect_secret_event_deregister_any(self, request, args)
    }

    fn domain_set_vcpu(&self, request: &mut Request, args: remote::DomainSetVcpuArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_vcpu(&args.cpumap, args.state, args.flags)?;
        Ok(())
    }

    fn domain_set_block_threshold(
        &self,
        request: &mut Request,
        args: remote::DomainSetBlockThresholdArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_block_threshold(&args.dev, args.threshold, args.flags)?;
        Ok(())
    }

    fn domain_migrate_get_max_downtime(
        &self,
        request: &mut Request,
        args: remote::DomainMigrateGetMaxDowntimeArgs,
    ) -> Result<remote::DomainMigrateGetMaxDowntimeRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.migrate_get_max_downtime(args.flags)?;
        Ok(remote::DomainMigrateGetMaxDowntimeRet { downtime: out })
    }

    fn domain_managed_save_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainManagedSaveGetXmlDescArgs,
    ) -> Result<remote::DomainManagedSaveGetXmlDescRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.managed_save_get_xml_desc(args.flags)?;
        Ok(remote::DomainManagedSaveGetXmlDescRet { xml: out })
    }

    fn domain_managed_save_define_xml(
        &self,
        request: &mut Request,
        args: remote::DomainManagedSaveDefineXmlArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.managed_save_define_xml(args.dxml.as_deref(), args.flags)?;
        Ok(())
    }

    fn domain_set_lifecycle_action(
        &self,
        request: &mut Request,
        args: remote::DomainSetLifecycleActionArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_lifecycle_action(args.r#type, args.action, args.flags)?;
        Ok(())
    }

    fn storage_pool_lookup_by_target_path(
        &self,
        request: &mut Request,
        args: remote::StoragePoolLookupByTargetPathArgs,
    ) -> Result<remote::StoragePoolLookupByTargetPathRet> {
        let open = self.open()?;
        let out = open.connect.storage_pool_lookup_by_target_path(&args.path)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::StoragePoolLookupByTargetPathRet { pool: out.reference().to_wire()? })
    }

    fn domain_detach_device_alias(
        &self,
        request: &mut Request,
        args: remote::DomainDetachDeviceAliasArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.detach_device_alias(&args.alias, args.flags)?;
        Ok(())
    }

    fn connect_compare_hypervisor_cpu(
        &self,
        request: &mut Request,
        args: remote::ConnectCompareHypervisorCpuArgs,
    ) -> Result<remote::ConnectCompareHypervisorCpuRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.compare_hypervisor_cpu(
            args.emulator.as_deref(),
            args.arch.as_deref(),
            args.machine.as_deref(),
            args.virttype.as_deref(),
            &args.xml_cpu,
            args.flags,
        )?;
        Ok(remote::ConnectCompareHypervisorCpuRet { result: out })
    }

    fn connect_baseline_hypervisor_cpu(
        &self,
        request: &mut Request,
        args: remote::ConnectBaselineHypervisorCpuArgs,
    ) -> Result<remote::ConnectBaselineHypervisorCpuRet> {
        let open = self.open()?;
        let xml_cpus = args.xml_cp_us.iter().map(String::as_str).collect::<Vec<_>>();
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.baseline_hypervisor_cpu(
            args.emulator.as_deref(),
            args.arch.as_deref(),
            args.machine.as_deref(),
            args.virttype.as_deref(),
            &xml_cpus,
            args.flags,
        )?;
        Ok(remote::ConnectBaselineHypervisorCpuRet { cpu: out })
    }

    fn node_get_sev_info(
        &self,
        request: &mut Request,
        args: remote::NodeGetSevInfoArgs,
    ) -> Result<remote::NodeGetSevInfoRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.node_sev_info(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 64)?;
        Ok(remote::NodeGetSevInfoRet { nparams: count, params: out.to_wire()? })
    }

    fn domain_get_launch_security_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetLaunchSecurityInfoArgs,
    ) -> Result<remote::DomainGetLaunchSecurityInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.launch_security_info(args.flags)?;
        Ok(remote::DomainGetLaunchSecurityInfoRet { params: out.to_wire()? })
    }

    fn nwfilter_binding_lookup_by_port_dev(
        &self,
        request: &mut Request,
        args: remote::NwfilterBindingLookupByPortDevArgs,
    ) -> Result<remote::NwfilterBindingLookupByPortDevRet> {
        let open = self.open()?;
        let out = open.connect.nwfilter_binding_lookup_by_port_dev(&args.name)?;
        self.permit(&open, request.procedure, out.object(), 0)?;
        Ok(remote::NwfilterBindingLookupByPortDevRet { nwfilter: out.reference().to_wire()? })
    }

    fn nwfilter_binding_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::NwfilterBindingGetXmlDescArgs,
    ) -> Result<remote::NwfilterBindingGetXmlDescRet> {
        let open = self.open()?;
        let binding = self.handle::<NwfilterBinding, _>(&open, args.nwfilter)?;
        self.permit(&open, request.procedure, binding.object(), args.flags)?;
        let out = binding.xml_desc(args.flags)?;
        Ok(remote::NwfilterBindingGetXmlDescRet { xml: out })
    }

    fn nwfilter_binding_create_xml(
        &self,
        request: &mut Request,
        args: remote::NwfilterBindingCreateXmlArgs,
    ) -> Result<remote::NwfilterBindingCreateXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.nwfilter_binding_create_xml(&args.xml, args.flags)?;
        Ok(remote::NwfilterBindingCreateXmlRet { nwfilter: out.reference().to_wire()? })
    }

    fn nwfilter_binding_delete(
        &self,
        request: &mut Request,
        args: remote::NwfilterBindingDeleteArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let binding = self.handle::<NwfilterBinding, _>(&open, args.nwfilter)?;
        self.permit(&open, request.procedure, binding.object(), 0)?;
        binding.delete()?;
        Ok(())
    }

    fn connect_list_all_nwfilter_bindings(
        &self,
        request: &mut Request,
        args: remote::ConnectListAllNwfilterBindingsArgs,
    ) -> Result<remote::ConnectListAllNwfilterBindingsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.list_all_nwfilter_bindings(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::ConnectListAllNwfilterBindingsRet {
            bindings: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn domain_set_iothread_params(
        &self,
        request: &mut Request,
        args: remote::DomainSetIothreadParamsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_iothread_params(args.iothread_id, &params, args.flags)?;
        Ok(())
    }

    fn connect_get_storage_pool_capabilities(
        &self,
        request: &mut Request,
        args: remote::ConnectGetStoragePoolCapabilitiesArgs,
    ) -> Result<remote::ConnectGetStoragePoolCapabilitiesRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        let out = open.connect.storage_pool_capabilities(args.flags)?;
        Ok(remote::ConnectGetStoragePoolCapabilitiesRet { capabilities: out })
    }

    fn network_list_all_ports(
        &self,
        request: &mut Request,
        args: remote::NetworkListAllPortsArgs,
    ) -> Result<remote::NetworkListAllPortsRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.network)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        let out = network.list_all_ports(args.flags)?;
        let out = lists::objects(self, &open, request.procedure, out);
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::NetworkListAllPortsRet {
            ports: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn network_port_lookup_by_uuid(
        &self,
        request: &mut Request,
        args: remote::NetworkPortLookupByUuidArgs,
    ) -> Result<remote::NetworkPortLookupByUuidRet> {
        let open = self.open()?;
        let net = self.handle::<Network, _>(&open, args.network)?;
        self.permit(&open, request.procedure, net.object(), 0)?;
        let out = net.port_lookup_by_uuid(Uuid(args.uuid))?;
        Ok(remote::NetworkPortLookupByUuidRet { port: out.reference().to_wire()? })
    }

    fn network_port_create_xml(
        &self,
        request: &mut Request,
        args: remote::NetworkPortCreateXmlArgs,
    ) -> Result<remote::NetworkPortCreateXmlRet> {
        let open = self.open()?;
        let net = self.handle::<Network, _>(&open, args.network)?;
        self.permit(&open, request.procedure, net.object(), args.flags)?;
        let out = net.port_create_xml(&args.xml, args.flags)?;
        Ok(remote::NetworkPortCreateXmlRet { port: out.reference().to_wire()? })
    }

    fn network_port_get_parameters(
        &self,
        request: &mut Request,
        args: remote::NetworkPortGetParametersArgs,
    ) -> Result<remote::NetworkPortGetParametersRet> {
        let open = self.open()?;
        let port = self.handle::<NetworkPort, _>(&open, args.port)?;
        self.permit(&open, request.procedure, port.object(), args.flags)?;
        let out = port.parameters(args.flags)?;
        let count = number(out.len())?;
        let out = lists::cut(out, "nparams", args.nparams, 16)?;
        Ok(remote::NetworkPortGetParametersRet { nparams: count, params: out.to_wire()? })
    }

    fn network_port_set_parameters(
        &self,
        request: &mut Request,
        args: remote::NetworkPortSetParametersArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let port = self.handle::<NetworkPort, _>(&open, args.port)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, port.object(), args.flags)?;
        port.set_parameters(&params, args.flags)?;
        Ok(())
    }

    fn network_port_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::NetworkPortGetXmlDescArgs,
    ) -> Result<remote::NetworkPortGetXmlDescRet> {
        let open = self.open()?;
        let port = self.handle::<NetworkPort, _>(&open, args.port)?;
        self.permit(&open, request.procedure, port.object(), args.flags)?;
        let out = port.xml_desc(args.flags)?;
        Ok(remote::NetworkPortGetXmlDescRet { xml: out })
    }

    fn network_port_delete(&self, request: &mut Request, args: remote::NetworkPortDeleteArgs) -> Result<()> {
        let open = self.open()?;
        let port = self.handle::<NetworkPort, _>(&open, args.port)?;
        self.permit(&open, request.procedure, port.object(), args.flags)?;
        port.delete(args.flags)?;
        Ok(())
    }

    fn domain_checkpoint_create_xml(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointCreateXmlArgs,
    ) -> Result<remote::DomainCheckpointCreateXmlRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.checkpoint_create_xml(&args.xml_desc, args.flags)?;
        Ok(remote::DomainCheckpointCreateXmlRet { checkpoint: out.reference().to_wire()? })
    }

    fn domain_checkpoint_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointGetXmlDescArgs,
    ) -> Result<remote::DomainCheckpointGetXmlDescRet> {
        let open = self.open()?;
        let checkpoint = self.handle::<DomainCheckpoint, _>(&open, args.checkpoint)?;
        self.permit(&open, request.procedure, checkpoint.object(), args.flags)?;
        let out = checkpoint.xml_desc(args.flags)?;
        Ok(remote::DomainCheckpointGetXmlDescRet { xml: out })
    }

    fn domain_list_all_checkpoints(
        &self,
        request: &mut Request,
        args: remote::DomainListAllCheckpointsArgs,
    ) -> Result<remote::DomainListAllCheckpointsRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.list_all_checkpoints(args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::DomainListAllCheckpointsRet {
            checkpoints: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn domain_checkpoint_list_all_children(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointListAllChildrenArgs,
    ) -> Result<remote::DomainCheckpointListAllChildrenRet> {
        let open = self.open()?;
        let checkpoint = self.handle::<DomainCheckpoint, _>(&open, args.checkpoint)?;
        self.permit(&open, request.procedure, checkpoint.object(), args.flags)?;
        let out = checkpoint.list_all_children(args.flags)?;
        let count = number(out.len())?;
        let out = lists::wanted(out, args.need_results, 16384)?;
        Ok(remote::DomainCheckpointListAllChildrenRet {
            checkpoints: out.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?,
            ret: count,
        })
    }

    fn domain_checkpoint_lookup_by_name(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointLookupByNameArgs,
    ) -> Result<remote::DomainCheckpointLookupByNameRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.checkpoint_lookup_by_name(&args.name, args.flags)?;
        Ok(remote::DomainCheckpointLookupByNameRet { checkpoint: out.reference().to_wire()? })
    }

    fn domain_checkpoint_get_parent(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointGetParentArgs,
    ) -> Result<remote::DomainCheckpointGetParentRet> {
        let open = self.open()?;
        let checkpoint = self.handle::<DomainCheckpoint, _>(&open, args.checkpoint)?;
        self.permit(&open, request.procedure, checkpoint.object(), args.flags)?;
        let out = checkpoint.parent(args.flags)?;
        Ok(remote::DomainCheckpointGetParentRet { parent: out.reference().to_wire()? })
    }

    fn domain_checkpoint_delete(
        &self,
        request: &mut Request,
        args: remote::DomainCheckpointDeleteArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let checkpoint = self.handle::<DomainCheckpoint, _>(&open, args.checkpoint)?;
        self.permit(&open, request.procedure, checkpoint.object(), args.flags)?;
        checkpoint.delete(args.flags)?;
        Ok(())
    }

    fn domain_get_guest_info(
        &self,
        request: &mut Request,
        args: remote::DomainGetGuestInfoArgs,
    ) -> Result<remote::DomainGetGuestInfoRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.guest_info(args.types, args.flags)?;
        Ok(remote::DomainGetGuestInfoRet { params: out.to_wire()? })
    }

    fn connect_set_identity(
        &self,
        request: &mut Request,
        args: remote::ConnectSetIdentityArgs,
    ) -> Result<()> {
        by_hand::connect_set_identity(self, request, args)
    }

    fn domain_agent_set_response_timeout(
        &self,
        request: &mut Request,
        args: remote::DomainAgentSetResponseTimeoutArgs,
    ) -> Result<remote::DomainAgentSetResponseTimeoutRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.agent_set_response_timeout(args.timeout, args.flags)?;
        Ok(remote::DomainAgentSetResponseTimeoutRet { result: 0 })
    }

    fn domain_backup_begin(&self, request: &mut Request, args: remote::DomainBackupBeginArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.backup_begin(&args.backup_xml, args.checkpoint_xml.as_deref(), args.flags)?;
        Ok(())
    }

    fn domain_backup_get_xml_desc(
        &self,
        request: &mut Request,
        args: remote::DomainBackupGetXmlDescArgs,
    ) -> Result<remote::DomainBackupGetXmlDescRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.backup_get_xml_desc(args.flags)?;
        Ok(remote::DomainBackupGetXmlDescRet { xml: out })
    }

    fn domain_authorized_ssh_keys_get(
        &self,
        request: &mut Request,
        args: remote::DomainAuthorizedSshKeysGetArgs,
    ) -> Result<remote::DomainAuthorizedSshKeysGetRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.authorized_ssh_keys_get(&args.user, args.flags)?;
        Ok(remote::DomainAuthorizedSshKeysGetRet { keys: out })
    }

    fn domain_authorized_ssh_keys_set(
        &self,
        request: &mut Request,
        args: remote::DomainAuthorizedSshKeysSetArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let keys = args.keys.iter().map(String::as_str).collect::<Vec<_>>();
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.authorized_ssh_keys_set(&args.user, &keys, args.flags)?;
        Ok(())
    }

    fn domain_get_messages(
        &self,
        request: &mut Request,
        args: remote::DomainGetMessagesArgs,
    ) -> Result<remote::DomainGetMessagesRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        let out = domain.messages(args.flags)?;
        Ok(remote::DomainGetMessagesRet { msgs: out })
    }

    fn domain_start_dirty_rate_calc(
        &self,
        request: &mut Request,
        args: remote::DomainStartDirtyRateCalcArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.start_dirty_rate_calc(args.seconds, args.flags)?;
        Ok(())
    }

    fn node_device_define_xml(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceDefineXmlArgs,
    ) -> Result<remote::NodeDeviceDefineXmlRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml_desc), args.flags)?;
        let out = open.connect.node_device_define_xml(&args.xml_desc, args.flags)?;
        Ok(remote::NodeDeviceDefineXmlRet { dev: out.reference().to_wire()? })
    }

    fn node_device_undefine(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceUndefineArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), args.flags)?;
        dev.undefine(args.flags)?;
        Ok(())
    }

    fn node_device_create(&self, request: &mut Request, args: remote::NodeDeviceCreateArgs) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), args.flags)?;
        dev.create(args.flags)?;
        Ok(())
    }

    fn nwfilter_define_xml_flags(
        &self,
        request: &mut Request,
        args: remote::NwfilterDefineXmlFlagsArgs,
    ) -> Result<remote::NwfilterDefineXmlFlagsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.nwfilter_define_xml_flags(&args.xml, args.flags)?;
        Ok(remote::NwfilterDefineXmlFlagsRet { nwfilter: out.reference().to_wire()? })
    }

    fn network_define_xml_flags(
        &self,
        request: &mut Request,
        args: remote::NetworkDefineXmlFlagsArgs,
    ) -> Result<remote::NetworkDefineXmlFlagsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.network_define_xml_flags(&args.xml, args.flags)?;
        Ok(remote::NetworkDefineXmlFlagsRet { net: out.reference().to_wire()? })
    }

    fn node_device_get_autostart(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceGetAutostartArgs,
    ) -> Result<remote::NodeDeviceGetAutostartRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.autostart()?;
        Ok(remote::NodeDeviceGetAutostartRet { autostart: i32::from(out) })
    }

    fn node_device_set_autostart(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceSetAutostartArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        dev.set_autostart(args.autostart)?;
        Ok(())
    }

    fn node_device_is_persistent(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceIsPersistentArgs,
    ) -> Result<remote::NodeDeviceIsPersistentRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.is_persistent()?;
        Ok(remote::NodeDeviceIsPersistentRet { persistent: i32::from(out) })
    }

    fn node_device_is_active(
        &self,
        request: &mut Request,
        args: remote::NodeDeviceIsActiveArgs,
    ) -> Result<remote::NodeDeviceIsActiveRet> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), 0)?;
        let out = dev.is_active()?;
        Ok(remote::NodeDeviceIsActiveRet { active: i32::from(out) })
    }

    fn network_create_xml_flags(
        &self,
        request: &mut Request,
        args: remote::NetworkCreateXmlFlagsArgs,
    ) -> Result<remote::NetworkCreateXmlFlagsRet> {
        let open = self.open()?;
        self.permit(&open, request.procedure, Object::Document(&args.xml), args.flags)?;
        let out = open.connect.network_create_xml_flags(&args.xml, args.flags)?;
        Ok(remote::NetworkCreateXmlFlagsRet { net: out.reference().to_wire()? })
    }

    fn domain_set_launch_security_state(
        &self,
        request: &mut Request,
        args: remote::DomainSetLaunchSecurityStateArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.set_launch_security_state(&params, args.flags)?;
        Ok(())
    }

    fn domain_save_params(&self, request: &mut Request, args: remote::DomainSaveParamsArgs) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.save_params(&params, args.flags)?;
        Ok(())
    }

    fn domain_restore_params(
        &self,
        request: &mut Request,
        args: remote::DomainRestoreParamsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, Object::Connect, args.flags)?;
        open.connect.domain_restore_params(&params, args.flags)?;
        Ok(())
    }

    fn domain_abort_job_flags(
        &self,
        request: &mut Request,
        args: remote::DomainAbortJobFlagsArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.abort_job_flags(args.flags)?;
        Ok(())
    }

    fn domain_fd_associate(&self, request: &mut Request, args: remote::DomainFdAssociateArgs) -> Result<()> {
        by_hand::domain_fd_associate(self, request, args)
    }

    fn network_set_metadata(
        &self,
        request: &mut Request,
        args: remote::NetworkSetMetadataArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.network)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        network.set_metadata(
            args.r#type,
            args.metadata.as_deref(),
            args.key.as_deref(),
            args.uri.as_deref(),
            args.flags,
        )?;
        Ok(())
    }

    fn network_get_metadata(
        &self,
        request: &mut Request,
        args: remote::NetworkGetMetadataArgs,
    ) -> Result<remote::NetworkGetMetadataRet> {
        let open = self.open()?;
        let network = self.handle::<Network, _>(&open, args.network)?;
        self.permit(&open, request.procedure, network.object(), args.flags)?;
        let out = network.metadata(args.r#type, args.uri.as_deref(), args.flags)?;
        Ok(remote::NetworkGetMetadataRet { metadata: out })
    }

    fn node_device_update(&self, request: &mut Request, args: remote::NodeDeviceUpdateArgs) -> Result<()> {
        let open = self.open()?;
        let dev =
            self.handle::<NodeDevice, _>(&open, remote::NonnullNodeDevice { name: args.name.into() })?;
        self.permit(&open, request.procedure, dev.object(), args.flags)?;
        dev.update(&args.xml_desc, args.flags)?;
        Ok(())
    }

    fn domain_graphics_reload(
        &self,
        request: &mut Request,
        args: remote::DomainGraphicsReloadArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), args.flags)?;
        domain.graphics_reload(args.r#type, args.flags)?;
        Ok(())
    }

    fn domain_get_autostart_once(
        &self,
        request: &mut Request,
        args: remote::DomainGetAutostartOnceArgs,
    ) -> Result<remote::DomainGetAutostartOnceRet> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        let out = domain.autostart_once()?;
        Ok(remote::DomainGetAutostartOnceRet { autostart: i32::from(out) })
    }

    fn domain_set_autostart_once(
        &self,
        request: &mut Request,
        args: remote::DomainSetAutostartOnceArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let domain = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, domain.object(), 0)?;
        domain.set_autostart_once(args.autostart)?;
        Ok(())
    }

    fn domain_set_throttle_group(
        &self,
        request: &mut Request,
        args: remote::DomainSetThrottleGroupArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        let params = TypedParams::from_wire(args.params)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.set_throttle_group(&args.group, &params, args.flags)?;
        Ok(())
    }

    fn domain_del_throttle_group(
        &self,
        request: &mut Request,
        args: remote::DomainDelThrottleGroupArgs,
    ) -> Result<()> {
        let open = self.open()?;
        let dom = self.handle::<Domain, _>(&open, args.dom)?;
        self.permit(&open, request.procedure, dom.object(), args.flags)?;
        dom.del_throttle_group(args.group.as_deref().unwrap_or_default(), args.flags)?;
        Ok(())
    }
}
