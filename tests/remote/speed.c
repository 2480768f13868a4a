/* How long calls, lists and streams take through a daemon.
 *
 *     speed TEST_URI QEMU_URI FOLDER
 *
 * TEST_URI leads to the test driver; QEMU_URI to a driver with storage pools, or is "-". For each figure a line of JSON is
 * printed: its name and the median of its samples, in microseconds for one operation, or in MB/s where the name says so. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { SAMPLES = 41, MANY = 1000, CHUNK = 256 * 1024, TRANSFERS = 5 };
static const unsigned long long VOLUME = 256ull << 20;

static virConnectPtr conn;
static virDomainPtr domain;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
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

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void report(const char *name, double *samples, size_t count)
{
    qsort(samples, count, sizeof(*samples), ascending);
    printf("{\"name\": \"%s\", \"median\": %.3f}\n", name, samples[count / 2]);
}

/* Each sample is the mean of so many calls that it lasts about half a millisecond. */
static void measure(const char *name, void (*operation)(void))
{
    double samples[SAMPLES], begin = now();
    int i, j, calls;
    operation();
    calls = 1 + (int)(500 / (now() - begin + 1));
    for (i = 0; i < SAMPLES; i++) {
        begin = now();
        for (j = 0; j < calls; j++)
            operation();
        samples[i] = (now() - begin) / calls;
    }
    report(name, samples, SAMPLES);
}

static void version(void)
{
    unsigned long number;
    if (virConnectGetLibVersion(conn, &number) < 0)
        fail("version");
}

static void state(void)
{
    int state;
    if (virDomainGetState(domain, &state, NULL, 0) < 0)
        fail("state");
}

static void info(void)
{
    virDomainInfo info;
    if (virDomainGetInfo(domain, &info) < 0)
        fail("info");
}

static void lookup(void)
{
    virDomainPtr found = virDomainLookupByName(conn, "test");
    if (!found)
        fail("lookup");
    virDomainFree(found);
}

static void document(void)
{
    char *text = virDomainGetXMLDesc(domain, 0);
    if (!text)
        fail("document");
    free(text);
}

static void list(void)
{
    virDomainPtr *domains;
    int i, count = virConnectListAllDomains(conn, &domains, 0);
    if (count < MANY)
        fail("list");
    for (i = 0; i < count; i++)
        virDomainFree(domains[i]);
    free(domains);
}

static void statistics(void)
{
    virDomainStatsRecordPtr *records;
    if (virConnectGetAllDomainStats(conn, 0, &records, 0) < MANY)
        fail("statistics");
    virDomainStatsRecordListFree(records);
}

static void define(int number)
{
    char text[512];
    virDomainPtr defined;
    sprintf(text, "<domain type='test'><name>speed%d</name><memory>1024</memory><os><type>hvm</type></os></domain>", number);
    defined = virDomainDefineXML(conn, text);
    if (!defined || virDomainCreate(defined) < 0)
        fail("define");
    virDomainFree(defined);
}

/* Moves the whole volume once; the megabytes per second. */
static double transfer(virConnectPtr with, virStorageVolPtr volume, char *chunk, int upload)
{
    unsigned long long done = 0;
    double begin = now();
    virStreamPtr stream = virStreamNew(with, 0);
    int begun = upload ? virStorageVolUpload(volume, stream, 0, VOLUME, 0) : virStorageVolDownload(volume, stream, 0, VOLUME, 0);
    int count = 1;
    if (!stream || begun < 0)
        fail("transfer");
    while (count > 0 && (!upload || done < VOLUME)) {
        count = upload ? virStreamSend(stream, chunk, CHUNK) : virStreamRecv(stream, chunk, CHUNK);
        done += count > 0 ? (unsigned long long)count : 0;
    }
    if (virStreamFinish(stream) < 0 || done != VOLUME)
        fail("end of transfer");
    virStreamFree(stream);
    return (double)VOLUME / (now() - begin);
}

static void streams(const char *uri, const char *folder)
{
    static char chunk[CHUNK];
    double samples[TRANSFERS];
    char text[4096];
    int i, upload;
    virConnectPtr with = virConnectOpen(uri);
    virStoragePoolPtr pool;
    virStorageVolPtr volume;
    memset(chunk, 0x5a, sizeof(chunk));
    snprintf(text, sizeof(text), "<pool type='dir'><name>speed</name><target><path>%s</path></target></pool>", folder);
    pool = with ? virStoragePoolCreateXML(with, text, 0) : NULL;
    if (!pool)
        fail("pool");
    snprintf(text, sizeof(text), "<volume><name>speed.raw</name><capacity>%llu</capacity></volume>", VOLUME);
    volume = virStorageVolCreateXML(pool, text, 0);
    if (!volume)
        fail("volume");
    for (upload = 1; upload >= 0; upload--) {
        for (i = 0; i < TRANSFERS; i++)
            samples[i] = transfer(with, volume, chunk, upload);
        report(upload ? "upload MB/s" : "download MB/s", samples, TRANSFERS);
    }
    virStorageVolDelete(volume, 0);
    virStorageVolFree(volume);
    virStoragePoolDestroy(pool);
    virStoragePoolFree(pool);
    virConnectClose(with);
}

static const char *test_uri;

static void open_close(void)
{
    virConnectPtr opened = virConnectOpen(test_uri);
    if (!opened)
        fail("open");
    virConnectClose(opened);
}

int main(int argc, char **argv)
{
    int i;
    if (argc != 4) {
        fprintf(stderr, "usage: speed TEST_URI QEMU_URI FOLDER\n");
        return 2;
    }
    virSetErrorFunc(NULL, quiet);
    test_uri = argv[1];
    conn = virConnectOpen(test_uri);
    domain = conn ? virDomainLookupByName(conn, "test") : NULL;
    if (!domain)
        fail("connect");
    measure("open and close", open_close);
    measure("version", version);
    measure("state", state);
    measure("info", info);
    measure("look-up by name", lookup);
    measure("document", document);
    for (i = 1; i < MANY; i++)
        define(i);
    measure("list of 1,000", list);
    measure("statistics of 1,000", statistics);
    virDomainFree(domain);
    virConnectClose(conn);
    if (strcmp(argv[2], "-") != 0)
        streams(argv[2], argv[3]);
    return 0;
}
