/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A ferrovirt driver in C: one domain that can be paused and resumed, under the URI example-c:///
 *
 *     cc -shared -fPIC -I include -o libferrovirt_driver_example_c.so examples/plugin-c/driver.c -Wl,-z,nodelete -lpthread
 *     FERROVIRT_DRIVER_DIR=. your-program
 */
#include <ferrovirt/driver.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { RUNNING = 1, PAUSED = 3 }; /* virDomainState */
enum { NO_DOMAIN = 42, OPERATION_INVALID = 55, FROM_DRIVER = 0 };

struct connection {
    pthread_mutex_t lock;
    int state;
};

static const FvUuid UUID = { { 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0x00 } };
static const char NAME[] = "c-guest";

/* Everything that leaves the driver is malloc'ed and belongs to the caller. */
static FvText text(const char *words)
{
    FvText copy = { strdup(words), strlen(words) };
    return copy;
}

/* A short name stands in the structure itself. */
static FvName name(const char *words)
{
    FvName copy = { .len = strlen(words) };
    if (copy.len > FV_NAME_IN_PLACE)
        copy.text.data = strdup(words);
    else
        memcpy(copy.text.in_place, words, copy.len);
    return copy;
}

static int fail(FvError *err, int code, const char *message)
{
    memset(err, 0, sizeof(*err));
    err->code = code;
    err->domain = FROM_DRIVER;
    err->level = 2;
    err->int1 = err->int2 = -1;
    err->message = text(message);
    return -1;
}

static int is(FvStr given, const char *words)
{
    return given.len == strlen(words) && memcmp(given.data, words, given.len) == 0;
}

static FvGivenDomain guest(void)
{
    FvGivenDomain found = { .name = name(NAME), .uuid = UUID, .id = 1 };
    return found;
}

static int lookup(const FvCall *call, const void *conn, FvStr wanted, FvGivenDomain *out, FvError *err)
{
    (void)call, (void)conn;
    if (!is(wanted, NAME))
        return fail(err, NO_DOMAIN, "Domain not found");
    *out = guest();
    return 0;
}

static int list(const FvCall *call, const void *conn, uint32_t flags, FvGivenDomainVec *out, FvError *err)
{
    (void)call, (void)conn, (void)flags, (void)err;
    out->data = malloc(sizeof(*out->data));
    out->len = 1;
    out->data[0] = guest();
    return 0;
}

static int info(const FvCall *call, const void *conn, FvDomain domain, FvGivenDomainInfo *out, FvError *err)
{
    struct connection *c = (struct connection *)conn;
    (void)call, (void)domain, (void)err;
    pthread_mutex_lock(&c->lock);
    *out = (FvGivenDomainInfo){ .state = (uint8_t)c->state, .max_mem = 2048, .memory = 1024, .nr_virt_cpu = 1 };
    pthread_mutex_unlock(&c->lock);
    return 0;
}

static int change(const void *conn, int from, int to, FvError *err)
{
    struct connection *c = (struct connection *)conn;
    pthread_mutex_lock(&c->lock);
    int fits = c->state == from;
    if (fits)
        c->state = to;
    pthread_mutex_unlock(&c->lock);
    return fits ? 0 : fail(err, OPERATION_INVALID, "the guest is in another state");
}

static int suspend(const FvCall *call, const void *conn, FvDomain domain, FvError *err)
{
    (void)call, (void)domain;
    return change(conn, RUNNING, PAUSED, err);
}

static int resume(const FvCall *call, const void *conn, FvDomain domain, FvError *err)
{
    (void)call, (void)domain;
    return change(conn, PAUSED, RUNNING, err);
}

static const FvHypervisorTable TABLE = {
    .size = sizeof(FvHypervisorTable),
    .domain_lookup_by_name = lookup,
    .connect_list_all_domains = list,
    .domain_get_info = info,
    .domain_suspend = suspend,
    .domain_resume = resume,
};

static void close_connection(const void *conn)
{
    free((void *)conn);
}

static int open_connection(const FvCall *call, const FvOpenRequest *request, FvOpened *opened, FvError *err)
{
    (void)call, (void)err;
    if (!is(request->uri, "example-c:///"))
        return 1; /* not ours */
    struct connection *c = calloc(1, sizeof(*c));
    pthread_mutex_init(&c->lock, NULL);
    c->state = RUNNING;
    memset(opened, 0, sizeof(*opened));
    opened->conn = c;
    opened->uri = text("example-c:///");
    opened->hypervisor = &TABLE;
    opened->close = close_connection;
    return 0;
}

const FvDescriptor *ferrovirt_driver_example_c(void)
{
    static const char *const schemes[] = { "example-c", NULL };
    static const FvDescriptor descriptor = {
        FV_MAGIC, FV_VERSION, sizeof(FvDescriptor), FV_DEFINITION, "example_c", schemes, open_connection,
    };
    return &descriptor;
}
