/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_STREAM_H
#define FERROVIRT_LIBVIRT_STREAM_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif



typedef enum {
    VIR_STREAM_NONBLOCK = 1, /* Since: 0.7.2 */
} virStreamFlags;

typedef enum {
    VIR_STREAM_RECV_STOP_AT_HOLE = 1, /* Since: 3.4.0 */
} virStreamRecvFlagsValues;

typedef enum {
    VIR_STREAM_EVENT_READABLE = 1, /* Since: 0.7.2 */
    VIR_STREAM_EVENT_WRITABLE = 2, /* Since: 0.7.2 */
    VIR_STREAM_EVENT_ERROR = 4, /* Since: 0.7.2 */
    VIR_STREAM_EVENT_HANGUP = 8, /* Since: 0.7.2 */
} virStreamEventType;

typedef int (*virStreamSourceFunc)(virStreamPtr st, char *data, size_t nbytes, void *opaque); /* Since: 0.7.2 */
typedef int (*virStreamSourceHoleFunc)(virStreamPtr st, int *inData, long long *length, void *opaque); /* Since: 3.4.0 */
typedef int (*virStreamSourceSkipFunc)(virStreamPtr st, long long length, void *opaque); /* Since: 3.4.0 */
typedef int (*virStreamSinkFunc)(virStreamPtr st, const char *data, size_t nbytes, void *opaque); /* Since: 0.7.2 */
typedef int (*virStreamSinkHoleFunc)(virStreamPtr st, long long length, void *opaque); /* Since: 3.4.0 */
typedef void (*virStreamEventCallback)(virStreamPtr stream, int events, void *opaque); /* Since: 0.7.2 */

/* Since: 0.7.2 */
virStreamPtr virStreamNew(virConnectPtr conn, unsigned int flags);

/* Since: 0.7.2 */
int virStreamRef(virStreamPtr st);

/* Since: 0.7.2 */
int virStreamSend(virStreamPtr st, const char *data, size_t nbytes);

/* Since: 0.7.2 */
int virStreamRecv(virStreamPtr st, char *data, size_t nbytes);

/* Since: 0.7.2 */
int virStreamSendAll(virStreamPtr st, virStreamSourceFunc handler, void *opaque);

/* Since: 0.7.2 */
int virStreamRecvAll(virStreamPtr st, virStreamSinkFunc handler, void *opaque);

/* Since: 0.7.2 */
int virStreamEventAddCallback(virStreamPtr stream, int events, virStreamEventCallback cb, void *opaque, virFreeCallback ff);

/* Since: 0.7.2 */
int virStreamEventUpdateCallback(virStreamPtr stream, int events);

/* Since: 0.7.2 */
int virStreamEventRemoveCallback(virStreamPtr stream);

/* Since: 0.7.2 */
int virStreamFinish(virStreamPtr st);

/* Since: 0.7.2 */
int virStreamAbort(virStreamPtr st);

/* Since: 0.7.2 */
int virStreamFree(virStreamPtr st);

/* Since: 3.4.0 */
int virStreamRecvFlags(virStreamPtr st, char *data, size_t nbytes, unsigned int flags);

/* Since: 3.4.0 */
int virStreamRecvHole(virStreamPtr stream, long long *length, unsigned int flags);

/* Since: 3.4.0 */
int virStreamSendHole(virStreamPtr st, long long length, unsigned int flags);

/* Since: 3.4.0 */
int virStreamSparseRecvAll(virStreamPtr stream, virStreamSinkFunc handler, virStreamSinkHoleFunc holeHandler, void *opaque);

/* Since: 3.4.0 */
int virStreamSparseSendAll(virStreamPtr st, virStreamSourceFunc handler, virStreamSourceHoleFunc holeHandler, virStreamSourceSkipFunc skipHandler, void *opaque);

#ifdef __cplusplus
}
#endif

#endif
