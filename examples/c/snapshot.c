/* Takes a snapshot of a domain, goes back to it, and deletes it. */
#include "common.h"

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virDomainPtr domain = virDomainLookupByName(conn, "test");
    virDomainSnapshotPtr snapshot;

    MUST(domain);
    snapshot = virDomainSnapshotCreateXML(domain, "<domainsnapshot><name>before</name></domainsnapshot>", 0);
    MUST(snapshot);
    MUST(virDomainSuspend(domain) == 0);
    MUST(virDomainRevertToSnapshot(snapshot, 0) == 0);
    printf("%d snapshot, current: %s\n", virDomainSnapshotNum(domain, 0), virDomainSnapshotGetName(snapshot));
    MUST(virDomainSnapshotDelete(snapshot, 0) == 0);
    virDomainSnapshotFree(snapshot);
    virDomainFree(domain);
    virConnectClose(conn);
    return 0;
}
