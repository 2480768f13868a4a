/* Many callers at once, on one connection and on one each.
 *
 *     callers URI
 *
 * The order `one 16 100` has 16 callers share a connection for 100 milliseconds, `own 16 100` has each use its own. Each caller looks
 * up a domain of its own, over and over, and checks that it got no other caller's answer. */
#include "figures.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

enum { MOST = 64 };

struct caller {
    pthread_t thread;
    unsigned number;
    virConnectPtr conn;
    unsigned long calls;
    unsigned long errors;
};

static virConnectPtr connections[MOST];
static pthread_barrier_t start;
static atomic_bool stopped;

static void name_of(char *name, char *uuid, unsigned number)
{
    sprintf(name, "caller%u", number % 1000);
    sprintf(uuid, "00000000-0000-4000-8000-%012u", number % 1000);
}

static void define(virConnectPtr conn, unsigned number)
{
    char document[512], name[32], uuid[VIR_UUID_STRING_BUFLEN];
    virDomainPtr domain;
    name_of(name, uuid, number);
    sprintf(document,
            "<domain type='test'><name>%s</name><uuid>%s</uuid><memory>1024</memory><os><type>hvm</type></os></domain>",
            name, uuid);
    domain = virDomainDefineXML(conn, document);
    if (!domain)
        fail("define");
    virDomainFree(domain);
}

static void *call(void *data)
{
    struct caller *self = data;
    char name[32], uuid[VIR_UUID_STRING_BUFLEN], found[VIR_UUID_STRING_BUFLEN];
    name_of(name, uuid, self->number);
    pthread_barrier_wait(&start);
    while (!atomic_load_explicit(&stopped, memory_order_relaxed)) {
        virDomainPtr domain = virDomainLookupByName(self->conn, name);
        self->calls++;
        if (!domain || virDomainGetUUIDString(domain, found) < 0 || strcmp(found, uuid) != 0)
            self->errors++;
        if (domain)
            virDomainFree(domain);
    }
    return NULL;
}

static void run(bool shared, int count, int milliseconds)
{
    static struct caller callers[MOST];
    struct timespec pause = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
    unsigned long calls = 0, errors = 0, fewest = (unsigned long)-1;
    double begin, end;
    int i;
    atomic_store(&stopped, false);
    pthread_barrier_init(&start, NULL, (unsigned)count + 1);
    for (i = 0; i < count; i++) {
        callers[i] = (struct caller){ .number = (unsigned)i, .conn = connections[shared ? 0 : i] };
        if (pthread_create(&callers[i].thread, NULL, call, &callers[i]) != 0)
            fail("pthread_create");
    }
    pthread_barrier_wait(&start);
    begin = now();
    nanosleep(&pause, NULL);
    atomic_store(&stopped, true);
    end = now();
    for (i = 0; i < count; i++) {
        pthread_join(callers[i].thread, NULL);
        calls += callers[i].calls;
        errors += callers[i].errors;
        if (callers[i].calls < fewest)
            fewest = callers[i].calls;
    }
    pthread_barrier_destroy(&start);
    printf("{\"calls_per_second\": %.1f, \"slowest_share\": %.4f, \"errors\": %lu}\n",
           (double)calls / (end - begin), (double)fewest * count / (double)calls, errors);
}

static void obey(const char *word, const char *rest)
{
    int count, milliseconds;
    if (sscanf(rest, "%d %d", &count, &milliseconds) != 2 || count < 1 || count > MOST)
        fail("bad order");
    run(strcmp(word, "one") == 0, count, milliseconds);
}

int main(int argc, char **argv)
{
    int i;
    if (argc != 2) {
        fprintf(stderr, "usage: callers URI\n");
        return 2;
    }
    virSetErrorFunc(NULL, quiet);
    for (i = 0; i < MOST; i++) {
        connections[i] = connect_to(argv[1]);
        define(connections[0], (unsigned)i);
    }
    obey_all(obey);
    for (i = 0; i < MOST; i++)
        virConnectClose(connections[i]);
    return 0;
}
