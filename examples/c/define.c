/* Defines a domain, starts it, shows its document, and removes it again. */
#include "common.h"

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virDomainPtr domain = virDomainDefineXML(conn,
        "<domain type='test'><name>example</name><memory unit='MiB'>64</memory><os><type>hvm</type></os></domain>");
    char *xml;

    MUST(domain);
    MUST(virDomainCreate(domain) == 0);
    MUST((xml = virDomainGetXMLDesc(domain, 0)));
    fputs(xml, stdout);
    free(xml);
    MUST(virDomainDestroy(domain) == 0);
    MUST(virDomainUndefine(domain) == 0);
    virDomainFree(domain);
    virConnectClose(conn);
    return 0;
}
