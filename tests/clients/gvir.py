"""libvirt-glib (GVir) through its GObject bindings on the test driver. What it prints does not depend on the library below."""

import gi

gi.require_version("LibvirtGLib", "1.0")
gi.require_version("LibvirtGConfig", "1.0")
gi.require_version("LibvirtGObject", "1.0")
from gi.repository import GLib, LibvirtGConfig, LibvirtGLib, LibvirtGObject

LibvirtGLib.init(None)
LibvirtGLib.event_register()
conn = LibvirtGObject.Connection.new("test:///default")
conn.open(None)
print("open", conn.is_open(), conn.get_uri(), conn.get_hypervisor_name())
node = conn.get_node_info()
print("node", node.memory, node.cpus, node.sockets, node.cores, node.threads)
conn.fetch_domains(None)
conn.fetch_storage_pools(None)
conn.fetch_networks(None)
conn.fetch_interfaces(None)
for domain in conn.get_domains():
    info = domain.get_info()
    print("domain", domain.get_name(), domain.get_uuid(), domain.get_id(), info.state, info.memory, info.nrVirtCpu)
    print(domain.get_config(0).to_xml())
for pool in conn.get_storage_pools():
    print("pool", pool.get_name(), pool.get_info().state)
for network in conn.get_networks():
    print("network", network.get_name(), network.get_uuid())
for interface in conn.get_interfaces():
    print("interface", interface.get_name())

seen = []
document = LibvirtGConfig.Domain.new()
document.set_name("glib")
document.set_virt_type(LibvirtGConfig.DomainVirtType.TEST)
document.set_memory(2048)
system = LibvirtGConfig.DomainOs.new()
system.set_os_type(LibvirtGConfig.DomainOsType.HVM)
document.set_os(system)
domain = conn.create_domain(document)
domain.connect("started", lambda *_: seen.append("started"))
domain.connect("stopped", lambda *_: seen.append("stopped"))
domain.start(0)
domain.stop(0)
loop = GLib.MainContext.default()
for _ in range(200):
    if len(seen) == 2:
        break
    loop.iteration(False)
    GLib.usleep(5000)
print("events", seen)
domain.delete(0)
try:
    domain.start(0)
    print("started after its end")
except GLib.Error as error:
    print("refused", error.domain, error.code)
