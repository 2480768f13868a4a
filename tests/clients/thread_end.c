/* A thread may end in a callback of the event loop: whoever waits for it goes on, and so does the loop on another thread. */

#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

static int seen, errors, freed;

static void ends_once(int timer, void *data)
{
    (void)timer;
    (void)data;
    if (seen++ == 0)
        pthread_exit(&seen);
}

static void free_data(void *data)
{
    (void)data;
    freed++;
}

/* Sets a handler, as a program may. */
static void on_error(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
    virSetErrorFunc(NULL, on_error);
    if (errors++ == 0)
        pthread_exit(&errors);
}

static void *run(void *data)
{
    (void)data;
    for (;;)
        virEventRunDefaultImpl();
    return NULL;
}

static void *fail(void *data)
{
    virDomainLookupByName(data, "absent");
    return NULL;
}

#define CHECK(what)                                                   \
    do {                                                              \
        if (!(what)) {                                                \
            fprintf(stderr, "line %d: %s\n", __LINE__, #what);        \
            return 1;                                                 \
        }                                                             \
    } while (0)

int main(void)
{
    pthread_t thread;
    void *result = NULL;
    alarm(60);
    CHECK(virEventRegisterDefaultImpl() == 0);
    int timer = virEventAddTimeout(0, ends_once, NULL, free_data);
    CHECK(timer > 0);
    CHECK(pthread_create(&thread, NULL, run, NULL) == 0);
    CHECK(pthread_join(thread, &result) == 0 && result == &seen);
    CHECK(freed == 0);
    CHECK(virEventRunDefaultImpl() == 0 && seen == 2);
    CHECK(virEventRemoveTimeout(timer) == 0);
    CHECK(virEventRunDefaultImpl() == 0 && freed == 1);

    virConnectPtr conn = virConnectOpen("test:///default");
    CHECK(conn);
    virSetErrorFunc(NULL, on_error);
    CHECK(pthread_create(&thread, NULL, fail, conn) == 0);
    CHECK(pthread_join(thread, &result) == 0 && result == &errors);
    CHECK(!virDomainLookupByName(conn, "absent") && errors == 2);
    CHECK(virConnectClose(conn) == 0);
    printf("threads end in callbacks, and others go on\n");
    return 0;
}
