/* How long calls, lists and streams take through a daemon.
 *
 *     speed URI
 *
 * The order `call NAME` measures a call of the table below; its answer is the median of its samples, in microseconds for one
 * call. `domains` has the test driver run as many domains as the lists are measured with. `volume FOLDER` makes a volume in a pool
 * there and `end` removes it; `upload` and `download` move it once, and answer with MB/s. */
#include "figures.h"

#include <stdbool.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { SAMPLES = 41, MANY = 1000, CHUNK = 256 * 1024 };
static const unsigned long long VOLUME = 256ull << 20;

static const char *uri;
static virConnectPtr conn;
static virDomainPtr domain;
static virStoragePoolPtr pool;
static virStorageVolPtr volume;

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Each sample is the mean of so many calls that it lasts about half a millisecond. */
static double measure(void (*operation)(void))
{
    double samples[SAMPLES], begin = now();
    int i, j, calls;
    operation();
    calls = 1 + (int)(500e-6 / (now() - begin + 1e-6));
    for (i = 0; i < SAMPLES; i++) {
        begin = now();
        for (j = 0; j < calls; j++)
            operation();
        samples[i] = (now() - begin) / calls;
    }
    qsort(samples, SAMPLES, sizeof(*samples), ascending);
    return samples[SAMPLES / 2] * 1e6;
}

static void open_close(void)
{
    virConnectClose(connect_to(uri));
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

/* The same list without any library: what the daemon, the system and the waking of two processes take at least. */

enum { REMOTE = 0x20008086, OPEN = 1, AUTH_LIST = 66, LIST_ALL_DOMAINS = 273, HEADER = 28 };

static int bare = -1;

static void put(unsigned char *at, unsigned number)
{
    at[0] = (unsigned char)(number >> 24);
    at[1] = (unsigned char)(number >> 16);
    at[2] = (unsigned char)(number >> 8);
    at[3] = (unsigned char)number;
}

static void receive(unsigned char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t count = read(bare, bytes, length);
        if (count <= 0)
            fail("bare read");
        bytes += count;
        length -= (size_t)count;
    }
}

/* Sends a call and reads its answer, whatever that is; `body` has whole words. */
static void bare_call(unsigned procedure, const unsigned char *body, size_t length)
{
    static unsigned char answer[4 << 20];
    unsigned char call[256] = { 0 };
    size_t size;
    put(call, (unsigned)(HEADER + length));
    put(call + 4, REMOTE);
    put(call + 8, 1);
    put(call + 12, procedure);
    memcpy(call + HEADER, body, length);
    if (write(bare, call, HEADER + length) != (ssize_t)(HEADER + length))
        fail("bare write");
    receive(answer, HEADER);
    size = (size_t)answer[0] << 24 | (size_t)answer[1] << 16 | (size_t)answer[2] << 8 | answer[3];
    if (size < HEADER || size > sizeof(answer) || answer[HEADER - 1] != 0)
        fail("bare answer");
    receive(answer, size - HEADER);
}

/* Opens a driver over the socket that the URI names. */
static void bare_open(void)
{
    static const char name[] = "test:///default";
    unsigned char body[64] = { 0 };
    struct sockaddr_un address = { .sun_family = AF_UNIX };
    const char *path = strstr(uri, "socket=");
    size_t padded = (sizeof(name) - 1 + 3) / 4 * 4;
    bare = socket(AF_UNIX, SOCK_STREAM, 0);
    snprintf(address.sun_path, sizeof(address.sun_path), "%s", path ? path + strlen("socket=") : "");
    if (connect(bare, (struct sockaddr *)&address, sizeof(address)) < 0)
        fail("bare socket");
    bare_call(AUTH_LIST, body, 0);
    put(body, 1);
    put(body + 4, sizeof(name) - 1);
    memcpy(body + 8, name, sizeof(name) - 1);
    bare_call(OPEN, body, 8 + padded + 4);
}

static void bare_list(void)
{
    unsigned char body[8] = { 0 };
    if (bare < 0)
        bare_open();
    put(body, 1);
    bare_call(LIST_ALL_DOMAINS, body, sizeof(body));
}

static const struct {
    const char *name;
    void (*operation)(void);
} CALLS[] = {
    { "open and close", open_close },
    { "version", version },
    { "state", state },
    { "info", info },
    { "look-up by name", lookup },
    { "document", document },
    { "list of 1,000", list },
    { "that list by a bare socket", bare_list },
    { "statistics of 1,000", statistics },
};

/* All clients of a daemon use the same domains. */
static void define_domains(void)
{
    char name[32], text[512];
    int number;
    for (number = 1; number < MANY; number++) {
        virDomainPtr defined;
        sprintf(name, "speed%d", number);
        defined = virDomainLookupByName(conn, name);
        if (!defined) {
            sprintf(text, "<domain type='test'><name>%s</name><memory>1024</memory><os><type>hvm</type></os></domain>", name);
            defined = virDomainDefineXML(conn, text);
            if (!defined || virDomainCreate(defined) < 0)
                fail("define");
        }
        virDomainFree(defined);
    }
}

static void make_volume(const char *folder)
{
    char text[4096];
    snprintf(text, sizeof(text), "<pool type='dir'><name>speed</name><target><path>%s</path></target></pool>", folder);
    pool = virStoragePoolCreateXML(conn, text, 0);
    if (!pool)
        fail("pool");
    snprintf(text, sizeof(text), "<volume><name>speed.raw</name><capacity>%llu</capacity></volume>", VOLUME);
    volume = virStorageVolCreateXML(pool, text, 0);
    if (!volume)
        fail("volume");
}

static void remove_volume(void)
{
    if (virStorageVolDelete(volume, 0) < 0 || virStoragePoolDestroy(pool) < 0)
        fail("end");
    virStorageVolFree(volume);
    virStoragePoolFree(pool);
}

/* Moves the whole volume once; the megabytes per second. */
static double transfer(bool upload)
{
    static char chunk[CHUNK];
    unsigned long long done = 0;
    double begin;
    virStreamPtr stream = virStreamNew(conn, 0);
    int begun, count = 1;
    memset(chunk, 0x5a, sizeof(chunk));
    begin = now();
    begun = upload ? virStorageVolUpload(volume, stream, 0, VOLUME, 0) : virStorageVolDownload(volume, stream, 0, VOLUME, 0);
    if (!stream || begun < 0)
        fail("transfer");
    while (count > 0 && (!upload || done < VOLUME)) {
        count = upload ? virStreamSend(stream, chunk, CHUNK) : virStreamRecv(stream, chunk, CHUNK);
        done += count > 0 ? (unsigned long long)count : 0;
    }
    if (virStreamFinish(stream) < 0 || done != VOLUME)
        fail("end of transfer");
    virStreamFree(stream);
    return (double)VOLUME / (now() - begin) / 1e6;
}

static double called(const char *name)
{
    size_t i;
    for (i = 0; i < sizeof(CALLS) / sizeof(CALLS[0]); i++)
        if (strcmp(CALLS[i].name, name) == 0)
            return measure(CALLS[i].operation);
    fail(name);
    return 0;
}

static void obey(const char *word, const char *rest)
{
    double figure = 0;
    if (strcmp(word, "call") == 0)
        figure = called(rest);
    else if (strcmp(word, "domains") == 0)
        define_domains();
    else if (strcmp(word, "volume") == 0)
        make_volume(rest);
    else if (strcmp(word, "end") == 0)
        remove_volume();
    else if (strcmp(word, "upload") == 0 || strcmp(word, "download") == 0)
        figure = transfer(word[0] == 'u');
    else
        fail(word);
    printf("%.3f\n", figure);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: speed URI\n");
        return 2;
    }
    virSetErrorFunc(NULL, quiet);
    uri = argv[1];
    conn = connect_to(uri);
    /* Only the test driver has one. */
    domain = virDomainLookupByName(conn, "test");
    obey_all(obey);
    if (domain)
        virDomainFree(domain);
    virConnectClose(conn);
    return 0;
}
