/* What the programs that measure have in common: a clock, an end on errors, and an ear for orders.
 *
 * Such a program reads orders from its standard input, a line each, and answers each with a line of JSON; `figures.py` gives them.
 * So several programs can measure by turns, and what else the machine does hits all of them alike. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Seconds. */
static inline double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static inline void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

static inline void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static inline virConnectPtr connect_to(const char *uri)
{
    virConnectPtr conn = virConnectOpen(uri);
    if (!conn)
        fail(uri);
    return conn;
}

/* Has each order, a word and what stands behind it, obeyed until there are no more. */
static inline void obey_all(void (*obey)(const char *word, const char *rest))
{
    char line[4096];
    while (fgets(line, sizeof(line), stdin)) {
        char *rest;
        line[strcspn(line, "\n")] = '\0';
        rest = strchr(line, ' ');
        if (rest)
            *rest++ = '\0';
        obey(line, rest ? rest : "");
        fflush(stdout);
    }
}
