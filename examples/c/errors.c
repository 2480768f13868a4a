/* Shows the fields of an error, with the default output switched off. */
#include "common.h"

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

int main(int argc, char **argv)
{
    virConnectPtr conn = example_open(argc, argv);
    virErrorPtr error;

    virSetErrorFunc(NULL, quiet);
    MUST(!virDomainLookupByName(conn, "absent"));
    MUST((error = virGetLastError()));
    printf("code %d (no domain: %d), domain %d, level %d\n%s\n", error->code, VIR_ERR_NO_DOMAIN, error->domain,
           error->level, error->message);
    MUST(error->code == VIR_ERR_NO_DOMAIN);
    virResetLastError();
    virConnectClose(conn);
    return 0;
}
