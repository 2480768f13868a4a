//! Calls with which file descriptors travel.

use std::os::fd::{AsFd as _, AsRawFd as _, BorrowedFd, OwnedFd};

use ferrovirt::{Error, ErrorDomain, Result};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_rpc::server::Request;

use super::super::client::Client;
use super::super::object::{Handle as _, Object};
use super::domain::permitted;
use crate::convert::ToWire as _;

fn borrowed(fds: &[OwnedFd]) -> Vec<BorrowedFd<'_>> {
    fds.iter().map(|fd| fd.as_fd()).collect()
}

pub(crate) fn domain_open_graphics(
    client: &Client,
    request: &mut Request,
    args: remote::DomainOpenGraphicsArgs,
) -> Result<()> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    let missing = || Error::internal(ErrorDomain::RPC, "No FD available at slot 0");
    let fd = request.fds.first().ok_or_else(missing)?;
    domain.open_graphics(args.idx, fd.as_raw_fd(), args.flags)
}

pub(crate) fn domain_open_graphics_fd(
    client: &Client,
    request: &mut Request,
    args: remote::DomainOpenGraphicsFdArgs,
) -> Result<()> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    request.reply_fds.push(domain.open_graphics_fd(args.idx, args.flags)?);
    Ok(())
}

pub(crate) fn domain_create_xml_with_files(
    client: &Client,
    request: &mut Request,
    args: remote::DomainCreateXmlWithFilesArgs,
) -> Result<remote::DomainCreateXmlWithFilesRet> {
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Document(&args.xml_desc), args.flags)?;
    let files = borrowed(&request.fds);
    let domain = open.connect.domain_create_xml_with_files(&args.xml_desc, &files, args.flags)?;
    Ok(remote::DomainCreateXmlWithFilesRet { dom: domain.reference().to_wire()? })
}

pub(crate) fn domain_create_with_files(
    client: &Client,
    request: &mut Request,
    args: remote::DomainCreateWithFilesArgs,
) -> Result<remote::DomainCreateWithFilesRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    domain.create_with_files(&borrowed(&request.fds), args.flags)?;
    // With the id that it has now.
    Ok(remote::DomainCreateWithFilesRet { dom: domain.as_known()?.reference().to_wire()? })
}

pub(crate) fn domain_fd_associate(
    client: &Client,
    request: &mut Request,
    args: remote::DomainFdAssociateArgs,
) -> Result<()> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    domain.fd_associate(Some(&args.name), &borrowed(&request.fds), args.flags)
}

pub(crate) fn domain_monitor_command_with_files(
    client: &Client,
    request: &mut Request,
    args: qemu::DomainMonitorCommandWithFilesArgs,
) -> Result<qemu::DomainMonitorCommandWithFilesRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    let (fds, result) =
        domain.qemu_monitor_command_with_files(&args.cmd, &borrowed(&request.fds), args.flags)?;
    request.reply_fds = fds;
    Ok(qemu::DomainMonitorCommandWithFilesRet { result })
}

pub(crate) fn domain_open_namespace(
    client: &Client,
    request: &mut Request,
    args: lxc::DomainOpenNamespaceArgs,
) -> Result<()> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    request.reply_fds = domain.lxc_open_namespace(args.flags)?;
    Ok(())
}
