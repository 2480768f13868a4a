/* Plugs a disk into a running domain and pulls it out again. */
#include "common.h"

static const char disk[] =
    "<disk type='file' device='disk'><source file='/example.img'/><target dev='vdb' bus='virtio'/></disk>";

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virDomainPtr domain = virDomainLookupByName(conn, "test");
    char *xml;

    MUST(domain);
    MUST(virDomainAttachDeviceFlags(domain, disk, VIR_DOMAIN_AFFECT_LIVE) == 0);
    MUST((xml = virDomainGetXMLDesc(domain, 0)));
    MUST(strstr(xml, "/example.img"));
    free(xml);
    MUST(virDomainDetachDeviceAlias(domain, "virtio-disk1", VIR_DOMAIN_AFFECT_LIVE) == 0);
    MUST((xml = virDomainGetXMLDesc(domain, 0)));
    MUST(!strstr(xml, "/example.img"));
    free(xml);
    puts("plugged and pulled");
    virDomainFree(domain);
    virConnectClose(conn);
    return 0;
}
