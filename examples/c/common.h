/* What every example does with a failed call. */
#ifndef EXAMPLE_COMMON_H
#define EXAMPLE_COMMON_H

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The library has already written the error to standard error. */
#define MUST(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: failed: %s\n", __FILE__, __LINE__, #condition); \
            exit(1); \
        } \
    } while (0)

/* The URI of the first argument, else the test driver. */
static inline virConnectPtr example_open(int argc, char **argv)
{
    virConnectPtr conn = virConnectOpen(argc > 1 ? argv[1] : "test:///default");

    MUST(conn);
    return conn;
}

#endif
