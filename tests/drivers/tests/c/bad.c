/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A driver with one defect, chosen with -DDEFECT_...; without one it is fine. */
#include <ferrovirt/driver.h>

#include <stdlib.h>
#include <string.h>

static FvText text(const char *words)
{
    FvText copy = { strdup(words), strlen(words) };
    return copy;
}

static int type(const FvCall *call, const void *conn, FvText *out, FvError *err)
{
    (void)call, (void)conn, (void)out, (void)err;
#if defined DEFECT_HUGE_STRING
    *out = text("short");
    out->len = (size_t)1 << 60;
#elif defined DEFECT_NULL_STRING
    out->data = NULL;
    out->len = 5;
#elif defined DEFECT_NOT_UTF8
    *out = text("\xff\xfe");
#elif defined DEFECT_NOTHING_WRITTEN
#elif defined DEFECT_SILENT_FAILURE
    return -1;
#elif defined DEFECT_ODD_STATUS
    return 12345;
#elif defined DEFECT_ERROR_GARBAGE
    memset(err, 0, sizeof(*err));
    err->code = 1;
    err->message.data = NULL;
    err->message.len = (size_t)-1;
    err->str1 = text("\xc3");
    return -1;
#else
    *out = text("BAD");
#endif
    return 0;
}

static int domains(const FvCall *call, const void *conn, uint32_t flags, FvGivenDomainVec *out, FvError *err)
{
    (void)call, (void)conn, (void)flags, (void)err;
#if defined DEFECT_HUGE_LIST
    out->data = calloc(1, sizeof(*out->data));
    out->len = SIZE_MAX / 2;
#elif defined DEFECT_NULL_LIST
    out->data = NULL;
    out->len = 3;
#elif defined DEFECT_BAD_ELEMENT || defined DEFECT_HUGE_NAME || defined DEFECT_NAME_NOT_UTF8
    out->data = calloc(2, sizeof(*out->data));
    out->len = 2;
    out->data[0].name.len = 30;
    out->data[0].name.text.data = strdup("good, and long, so to be freed");
#if defined DEFECT_BAD_ELEMENT
    out->data[1].name.len = FV_NAME_IN_PLACE + 1;
#elif defined DEFECT_HUGE_NAME
    out->data[1].name.len = SIZE_MAX;
    out->data[1].name.text.data = out->data[0].name.text.in_place;
#else
    out->data[1].name.len = 1;
    out->data[1].name.text.in_place[0] = (char)0xff;
#endif
#else
    (void)out;
#endif
    return 0;
}

#if defined DEFECT_FIRST_LAYOUT
#define TABLE_SIZE offsetof(FvHypervisorTable, domain_migrate_prepare)
#elif defined DEFECT_TABLE_SIZE
#define TABLE_SIZE DEFECT_TABLE_SIZE
#else
#define TABLE_SIZE sizeof(FvHypervisorTable)
#endif

static const FvHypervisorTable table = {
    .size = TABLE_SIZE,
    .connect_get_type = type,
    .connect_list_all_domains = domains,
};

__attribute__((unused))
static int open_connection(const FvCall *call, const FvOpenRequest *request, FvOpened *opened, FvError *err)
{
    (void)call, (void)request, (void)err;
    memset(opened, 0, sizeof(*opened));
    opened->uri = text("bad:///");
#if defined DEFECT_BAD_URI
    opened->uri.len = (size_t)1 << 50;
#endif
    opened->hypervisor = &table;
    return 0;
}

static const char *const schemes[] = { "bad", NULL };

__attribute__((unused))
static const FvDescriptor descriptor = {
#if defined DEFECT_MAGIC
    0x12345678,
#else
    FV_MAGIC,
#endif
#if defined DEFECT_VERSION
    FV_VERSION + 41,
#else
    FV_VERSION,
#endif
#if defined DEFECT_SIZE
    16,
#else
    sizeof(FvDescriptor),
#endif
#if defined DEFECT_DEFINITION
    FV_DEFINITION ^ 1,
#elif defined DEFECT_NO_CHECKSUM
    0,
#elif defined DEFECT_FIRST_LAYOUT
    UINT64_C(0xd18c5c3d4ee98572),
#else
    FV_DEFINITION,
#endif
#if defined DEFECT_NO_NAME
    NULL,
#elif defined DEFECT_OTHER_NAME
    "worse",
#else
    "bad",
#endif
    schemes,
#if defined DEFECT_NO_OPEN
    NULL,
#else
    open_connection,
#endif
};

#if defined DEFECT_SYMBOL
#define ferrovirt_driver_bad some_other_function
#endif
const FvDescriptor *ferrovirt_driver_bad(void)
{
#if defined DEFECT_NULL_DESCRIPTOR
    return NULL;
#else
    return &descriptor;
#endif
}
