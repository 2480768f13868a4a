/* Defines a network, starts it, and lists all networks. */
#include "common.h"

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virNetworkPtr network = virNetworkDefineXML(conn, "<network><name>example</name><bridge name='virbr9'/></network>");
    virNetworkPtr *networks;
    int count;

    MUST(network);
    MUST(virNetworkCreate(network) == 0);
    MUST((count = virConnectListAllNetworks(conn, &networks, 0)) >= 1);
    for (int i = 0; i < count; i++) {
        char *bridge = virNetworkGetBridgeName(networks[i]);

        printf("%-20s %-8s %s\n", virNetworkGetName(networks[i]), virNetworkIsActive(networks[i]) ? "active" : "inactive",
               bridge ? bridge : "-");
        free(bridge);
        virNetworkFree(networks[i]);
    }
    free(networks);
    MUST(virNetworkDestroy(network) == 0);
    MUST(virNetworkUndefine(network) == 0);
    virNetworkFree(network);
    virConnectClose(conn);
    return 0;
}
