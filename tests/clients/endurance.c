/* Memory stays flat over many connections and domains, and threads share one connection.
 * Usage: endurance [SECONDS]   how long the threads run (default 3) */
#define _GNU_SOURCE
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define OPENS 10000
#define DEFINES 100000
#define THREADS 8
#define OWN 20

#define MUST(condition) \
    do { \
        if (!(condition)) { \
            fprintf(stderr, "%s:%d: failed: %s: %s\n", __FILE__, __LINE__, #condition, virGetLastErrorMessage()); \
            exit(1); \
        } \
    } while (0)

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static long resident_kib(void)
{
    long pages = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "r");

    MUST(file && fscanf(file, "%ld %ld", &pages, &resident) == 2);
    fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static void open_close(int rounds)
{
    for (int i = 0; i < rounds; i++) {
        virConnectPtr conn = virConnectOpen("test:///default");

        MUST(conn);
        MUST(virConnectClose(conn) == 0);
    }
}

static void define_undefine(virConnectPtr conn, int rounds)
{
    for (int i = 0; i < rounds; i++) {
        virDomainPtr domain = virDomainDefineXML(conn,
            "<domain type='test'><name>cycle</name><memory>1024</memory><os><type>hvm</type></os></domain>");

        MUST(domain);
        MUST(virDomainUndefine(domain) == 0);
        virDomainFree(domain);
    }
}

/* The largest growth that is not a leak: what the allocator keeps. */
static void flat(const char *what, int rounds, long before)
{
    long after = resident_kib();

    printf("%d rounds of %s: %ld KiB, then %ld KiB\n", rounds, what, before, after);
    MUST(after - before < 2048);
}

static virConnectPtr shared;
static volatile int stop;
static unsigned long calls[THREADS];

static void *hammer(void *argument)
{
    int self = (int)(long)argument;
    unsigned seed = 7 + self;
    char name[32], xml[256];
    int mine[OWN] = { 0 };
    int held = 0;

    while (!stop) {
        int pick = rand_r(&seed) % OWN;
        virDomainPtr domain, *all;
        int count;

        snprintf(name, sizeof(name), "t%d-%d", self, pick);
        switch (rand_r(&seed) % 4) {
        case 0:
            if (!mine[pick]) {
                snprintf(xml, sizeof(xml),
                         "<domain type='test'><name>%s</name><memory>1024</memory><os><type>hvm</type></os></domain>", name);
                MUST((domain = virDomainDefineXML(shared, xml)));
                virDomainFree(domain);
                mine[pick] = 1;
                held++;
            }
            break;
        case 1:
            if (mine[pick]) {
                MUST((domain = virDomainLookupByName(shared, name)));
                MUST(virDomainUndefine(domain) == 0);
                virDomainFree(domain);
                mine[pick] = 0;
                held--;
            }
            break;
        case 2:
            domain = virDomainLookupByName(shared, name);
            MUST(!!domain == mine[pick]);
            if (domain) {
                virDomainInfo info;

                if (rand_r(&seed) % 8 == 0) {
                    MUST(virDomainCreate(domain) == 0);
                    MUST(virDomainDestroy(domain) == 0);
                }
                MUST(virDomainGetInfo(domain, &info) == 0 && info.maxMem == 1024);
                virDomainFree(domain);
            }
            break;
        default:
            MUST((count = virConnectListAllDomains(shared, &all, 0)) >= 1);
            for (int i = 0; i < count; i++)
                virDomainFree(all[i]);
            free(all);
        }
        calls[self]++;
    }
    return (void *)(long)held;
}

int main(int argc, char **argv)
{
    long seconds = argc > 1 ? atol(argv[1]) : 3;
    struct timespec wait = { seconds, 0 };
    pthread_t threads[THREADS];
    unsigned long total = 0;
    long before, held = 1;

    virSetErrorFunc(NULL, quiet);
    open_close(OPENS / 10);
    before = resident_kib();
    open_close(OPENS);
    flat("open and close", OPENS, before);

    MUST((shared = virConnectOpen("test:///default")));
    define_undefine(shared, DEFINES / 10);
    before = resident_kib();
    define_undefine(shared, DEFINES);
    flat("define and undefine", DEFINES, before);

    for (long i = 0; i < THREADS; i++)
        MUST(pthread_create(&threads[i], NULL, hammer, (void *)i) == 0);
    nanosleep(&wait, NULL);
    stop = 1;
    for (int i = 0; i < THREADS; i++) {
        void *count;

        MUST(pthread_join(threads[i], &count) == 0);
        held += (long)count;
        total += calls[i];
    }
    printf("%d threads, %ld s, %lu steps: %ld domains\n", THREADS, seconds, total, held);
    MUST(virConnectListAllDomains(shared, NULL, 0) == held);
    MUST(virConnectClose(shared) == 0);
    return 0;
}
