/* Receives life-cycle events through the library's own event loop. */
#include "common.h"

static int seen;

static int on_event(virConnectPtr conn, virDomainPtr domain, int event, int detail, void *opaque)
{
    (void)conn;
    (void)opaque;
    printf("%s: event %d, detail %d\n", virDomainGetName(domain), event, detail);
    seen++;
    return 0;
}

int main(int argc, char **argv)
{
    virConnectPtr conn;
    virDomainPtr domain;
    int callback;

    MUST(virEventRegisterDefaultImpl() == 0);
    conn = example_open(argc, argv);
    callback = virConnectDomainEventRegisterAny(conn, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                VIR_DOMAIN_EVENT_CALLBACK(on_event), NULL, NULL);
    MUST(callback >= 0);
    domain = virDomainCreateXML(conn,
        "<domain type='test'><name>short</name><memory>1024</memory><os><type>hvm</type></os></domain>", 0);
    MUST(domain);
    MUST(virDomainDestroy(domain) == 0);
    while (seen < 2)
        MUST(virEventRunDefaultImpl() == 0);
    MUST(virConnectDomainEventDeregisterAny(conn, callback) == 0);
    virDomainFree(domain);
    virConnectClose(conn);
    return 0;
}
