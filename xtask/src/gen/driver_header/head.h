/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The table that a ferrovirt driver offers when it is a plugin.
 *
 * A plugin is a shared object called libferrovirt_driver_NAME.so with one function,
 *
 *     const FvDescriptor *ferrovirt_driver_NAME(void);
 *
 * The contract:
 *  - pointers are NULL where documented, else valid for the duration of the call;
 *  - arguments are lent: they belong to the caller and stay unchanged during the call;
 *  - results and errors are given: their memory comes from malloc and belongs to whoever receives it;
 *  - a function returns 0 and writes its result, or returns -1 and writes the error;
 *  - functions are called from any thread; a connection pointer is used until `close` and not after it;
 *  - a slot that a driver does not have is NULL; a table's `size` says how many slots it has.
 *
 * Written by `cargo xtask gen` from crates/api/definition/: do not edit.
 */
#ifndef FERROVIRT_DRIVER_H
#define FERROVIRT_DRIVER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A lent string, not NUL-terminated; `data` is NULL for an absent one. */
typedef struct { const char *data; size_t len; } FvStr;

/* A given string: `len` bytes; a NUL byte after them is welcome. `data` is NULL for an absent one. */
typedef struct { char *data; size_t len; } FvText;

/*
 * A given name: up to FV_NAME_IN_PLACE bytes stand in `in_place`, more at `data`; `len` alone says which. As with FvText, a NUL
 * byte after them is welcome, and there is room for it.
 */
#define FV_NAME_IN_PLACE 23u
typedef struct {
    size_t len;
    union { char in_place[FV_NAME_IN_PLACE + 1]; char *data; } text;
} FvName;

/* The 16 bytes of a UUID in their written order. */
typedef struct { uint8_t bytes[16]; } FvUuid;

/* A typed parameter; `type` is 1 int, 2 unsigned int, 3 long long, 4 unsigned long long, 5 double, 6 boolean, 7 string. */
typedef struct {
    char field[80];
    int type;
    union { int i; uint32_t ui; int64_t l; uint64_t ul; double d; char b; char *s; } value;
} FvTypedParam;

typedef struct { const FvTypedParam *data; size_t len; } FvTypedParamSlice;
typedef struct { FvTypedParam *data; size_t len; } FvTypedParamVec;

/* Context of a call. */
typedef struct {
    size_t size;                /* of this structure in bytes */
    uint64_t deadline_ns;       /* when the call must end, in nanoseconds of CLOCK_MONOTONIC; 0 for no limit */
    const uint8_t *cancelled;   /* becomes non-zero when the caller cancels; NULL if it cannot */
    int read_only;              /* 1 on a read-only connection */
    FvTypedParamSlice identity; /* attributes of the caller; empty if not known */
} FvCall;

/* Room for an error: the fields of virError, and the last lines of a child's log. */
typedef struct {
    int code, domain, level, int1, int2;
    FvText message, str1, str2, str3, log_tail;
} FvError;

/* A stream's functions. Counts are returned; -1 is an error, -2 would block, -3 a hole. */
typedef struct {
    size_t size;
    int64_t (*send)(const FvCall *call, void *data, const uint8_t *bytes, size_t len, int nonblock, FvError *err);
    int64_t (*recv)(const FvCall *call, void *data, uint8_t *bytes, size_t len, uint32_t flags, int nonblock, FvError *err);
    int (*send_hole)(const FvCall *call, void *data, int64_t length, uint32_t flags, FvError *err);
    int64_t (*recv_hole)(const FvCall *call, void *data, uint32_t flags, FvError *err);
    int (*in_data)(const FvCall *call, void *data, int64_t *length, FvError *err); /* 1 data, 0 hole */
    int (*finish)(const FvCall *call, void *data, FvError *err);
    int (*abort)(const FvCall *call, void *data, FvError *err);
    int (*pollable)(void *data); /* a descriptor to poll, or -1 */
    void (*free)(void *data);    /* last use of the stream */
} FvStreamTable;

/* A given stream. */
typedef struct { const FvStreamTable *table; void *data; } FvStream;

