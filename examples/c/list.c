/* Lists the domains of a connection with their state and memory. */
#include "common.h"

int main(int argc, char **argv)
{
    static const char *const states[] = { "no state", "running", "blocked", "paused", "shutting down", "shut off" };
    virConnectPtr conn = example_open(argc, argv);
    virDomainPtr *domains;
    int count = virConnectListAllDomains(conn, &domains, 0);

    MUST(count >= 0);
    for (int i = 0; i < count; i++) {
        virDomainInfo info;

        MUST(virDomainGetInfo(domains[i], &info) == 0);
        printf("%-20s %-12s %lu of %lu KiB\n", virDomainGetName(domains[i]),
               info.state < 6 ? states[info.state] : "other", info.memory, info.maxMem);
        virDomainFree(domains[i]);
    }
    free(domains);
    virConnectClose(conn);
    return 0;
}
