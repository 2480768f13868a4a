/* How many calls a second 1, 2, 4, 16 and 64 callers get through, on one connection and on one each.
 *
 *     callers URI MILLISECONDS
 *
 * Each caller looks up a domain of its own, over and over, and checks that it got no other caller's answer. For each number of
 * callers a line of JSON is printed. Every figure is the best of some rounds of so many milliseconds: what else the machine does
 * slows a round down, nothing speeds one up. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 64, ROUNDS = 3 };
static const int NUMBERS[] = { 1, 2, 4, 16, MOST };

struct caller {
    pthread_t thread;
    unsigned number;
    virConnectPtr conn;
    unsigned long calls;
    unsigned long errors;
};

static pthread_barrier_t start;
static atomic_bool stopped;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static void fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, virGetLastErrorMessage());
    exit(1);
}

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

/* One round; the calls per second. */
static double run(struct caller *callers, int count, int milliseconds, unsigned long *errors, unsigned long *least)
{
    struct timespec pause = { milliseconds / 1000, milliseconds % 1000 * 1000000L };
    unsigned long calls = 0;
    double begin, end;
    int i;
    atomic_store(&stopped, false);
    pthread_barrier_init(&start, NULL, (unsigned)count + 1);
    for (i = 0; i < count; i++) {
        callers[i].calls = callers[i].errors = 0;
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
        *errors += callers[i].errors;
        if (callers[i].calls < *least)
            *least = callers[i].calls;
    }
    pthread_barrier_destroy(&start);
    return (double)calls / (end - begin);
}

int main(int argc, char **argv)
{
    static struct caller callers[MOST];
    virConnectPtr own[MOST];
    size_t n;
    int i, shared, round, milliseconds;
    if (argc != 3) {
        fprintf(stderr, "usage: callers URI MILLISECONDS\n");
        return 2;
    }
    milliseconds = atoi(argv[2]);
    virSetErrorFunc(NULL, quiet);
    for (i = 0; i < MOST; i++) {
        if (!(own[i] = virConnectOpen(argv[1])))
            fail("open");
        define(own[0], (unsigned)i);
    }
    for (shared = 1; shared >= 0; shared--) {
        double best[sizeof(NUMBERS) / sizeof(NUMBERS[0])] = { 0 };
        unsigned long errors = 0, least[sizeof(NUMBERS) / sizeof(NUMBERS[0])];
        for (i = 0; i < MOST; i++) {
            callers[i].number = (unsigned)i;
            callers[i].conn = shared ? own[0] : own[i];
        }
        /* All numbers in turn, so that a slow moment of the machine does not hit one of them only. */
        for (round = 0; round < ROUNDS; round++) {
            for (n = 0; n < sizeof(NUMBERS) / sizeof(NUMBERS[0]); n++) {
                unsigned long fewest = (unsigned long)-1;
                double rate = run(callers, NUMBERS[n], milliseconds, &errors, &fewest);
                if (rate > best[n])
                    best[n] = rate;
                least[n] = round == 0 || fewest > least[n] ? fewest : least[n];
            }
        }
        for (n = 0; n < sizeof(NUMBERS) / sizeof(NUMBERS[0]); n++)
            printf("{\"connections\": \"%s\", \"callers\": %d, \"calls_per_second\": %.0f, \"fewest_of_one\": %lu, \"errors\": %lu}\n",
                   shared ? "one" : "own", NUMBERS[n], best[n], least[n], errors);
    }
    for (i = 0; i < MOST; i++)
        virConnectClose(own[i]);
    return 0;
}
