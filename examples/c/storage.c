/* Creates a volume in a pool, shows it, and deletes it. */
#include "common.h"

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virStoragePoolPtr pool = virStoragePoolLookupByName(conn, "default-pool");
    virStorageVolPtr volume;
    virStorageVolInfo info;
    char *path;

    MUST(pool);
    volume = virStorageVolCreateXML(pool, "<volume><name>example</name><capacity unit='MiB'>8</capacity></volume>", 0);
    MUST(volume);
    MUST(virStorageVolGetInfo(volume, &info) == 0);
    MUST((path = virStorageVolGetPath(volume)));
    printf("%s: %llu bytes\n", path, info.capacity);
    free(path);
    MUST(virStorageVolDelete(volume, 0) == 0);
    virStorageVolFree(volume);
    virStoragePoolFree(pool);
    virConnectClose(conn);
    return 0;
}
