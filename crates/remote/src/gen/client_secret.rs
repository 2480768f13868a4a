//! Calls about secrets, through the protocol.
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
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::driver::*;
use ferrovirt::{call::Call, object::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_util::{Result, typed_param::TypedParams, uuid::Uuid};

use crate::client::{Remote, by_hand};
use crate::convert::{FromWire, ToWire as _, limited, number, required};

impl SecretDriver for Remote {
    fn connect_num_of_secrets(&self, call: &Call) -> Result<i32> {
        let ret = self.ask(call, |calls| remote::client::connect_num_of_secrets(calls))?;
        Ok(ret.num)
    }

    fn connect_list_secrets(&self, call: &Call) -> Result<Vec<String>> {
        let args = remote::ConnectListSecretsArgs { maxuuids: 16384 };
        let ret = self.ask(call, |calls| remote::client::connect_list_secrets(calls, &args))?;
        Ok(ret.uuids)
    }

    fn secret_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<SecretRef> {
        let args = remote::SecretLookupByUuidArgs { uuid: uuid.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::secret_lookup_by_uuid(calls, &args))?;
        FromWire::from_wire(ret.secret)
    }

    fn secret_lookup_by_usage(&self, call: &Call, usage_type: i32, usage_id: &str) -> Result<SecretRef> {
        let args = remote::SecretLookupByUsageArgs { usage_type, usage_id: usage_id.to_wire()? };
        let ret = self.ask(call, |calls| remote::client::secret_lookup_by_usage(calls, &args))?;
        FromWire::from_wire(ret.secret)
    }

    fn secret_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<SecretRef> {
        let args = remote::SecretDefineXmlArgs { xml: xml.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::secret_define_xml(calls, &args))?;
        FromWire::from_wire(ret.secret)
    }

    fn secret_get_xml_desc(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<String> {
        let args = remote::SecretGetXmlDescArgs { secret: secret.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::secret_get_xml_desc(calls, &args))?;
        Ok(ret.xml)
    }

    fn secret_set_value(&self, call: &Call, secret: &SecretRef, value: &[u8], flags: u32) -> Result<()> {
        let args = remote::SecretSetValueArgs { secret: secret.to_wire()?, value: value.to_vec(), flags };
        self.ask(call, |calls| remote::client::secret_set_value(calls, &args))
    }

    fn secret_get_value(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<Vec<u8>> {
        let args = remote::SecretGetValueArgs { secret: secret.to_wire()?, flags };
        let ret = self.ask(call, |calls| remote::client::secret_get_value(calls, &args))?;
        Ok(ret.value)
    }

    fn secret_undefine(&self, call: &Call, secret: &SecretRef) -> Result<()> {
        let args = remote::SecretUndefineArgs { secret: secret.to_wire()? };
        self.ask(call, |calls| remote::client::secret_undefine(calls, &args))
    }

    fn connect_list_all_secrets(&self, call: &Call, flags: u32) -> Result<Vec<SecretRef>> {
        let args = remote::ConnectListAllSecretsArgs { need_results: 1, flags };
        let ret = self.ask(call, |calls| remote::client::connect_list_all_secrets(calls, &args))?;
        FromWire::from_wire(ret.secrets)
    }
}
