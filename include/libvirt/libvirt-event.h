/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_EVENT_H
#define FERROVIRT_LIBVIRT_EVENT_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif



typedef enum {
    VIR_EVENT_HANDLE_READABLE = 1, /* Since: 0.5.0 */
    VIR_EVENT_HANDLE_WRITABLE = 2, /* Since: 0.5.0 */
    VIR_EVENT_HANDLE_ERROR = 4, /* Since: 0.5.0 */
    VIR_EVENT_HANDLE_HANGUP = 8, /* Since: 0.5.0 */
} virEventHandleType;

typedef void (*virEventHandleCallback)(int watch, int fd, int events, void *opaque); /* Since: 0.5.0 */
typedef int (*virEventAddHandleFunc)(int fd, int event, virEventHandleCallback cb, void *opaque, virFreeCallback ff); /* Since: 0.5.0 */
typedef void (*virEventUpdateHandleFunc)(int watch, int event); /* Since: 0.5.0 */
typedef int (*virEventRemoveHandleFunc)(int watch); /* Since: 0.5.0 */
typedef void (*virEventTimeoutCallback)(int timer, void *opaque); /* Since: 0.5.0 */
typedef int (*virEventAddTimeoutFunc)(int timeout, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff); /* Since: 0.5.0 */
typedef void (*virEventUpdateTimeoutFunc)(int timer, int timeout); /* Since: 0.5.0 */
typedef int (*virEventRemoveTimeoutFunc)(int timer); /* Since: 0.5.0 */

/* Since: 0.5.0 */
void virEventRegisterImpl(virEventAddHandleFunc addHandle, virEventUpdateHandleFunc updateHandle, virEventRemoveHandleFunc removeHandle, virEventAddTimeoutFunc addTimeout, virEventUpdateTimeoutFunc updateTimeout, virEventRemoveTimeoutFunc removeTimeout);

/* Since: 0.9.0 */
int virEventRegisterDefaultImpl(void);

/* Since: 0.9.0 */
int virEventRunDefaultImpl(void);

/* Since: 0.9.3 */
int virEventAddHandle(int fd, int events, virEventHandleCallback cb, void *opaque, virFreeCallback ff);

/* Since: 0.9.3 */
int virEventAddTimeout(int frequency, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff);

/* Since: 0.9.3 */
int virEventRemoveHandle(int watch);

/* Since: 0.9.3 */
int virEventRemoveTimeout(int timer);

/* Since: 0.9.3 */
void virEventUpdateHandle(int watch, int events);

/* Since: 0.9.3 */
void virEventUpdateTimeout(int timer, int frequency);

#ifdef __cplusplus
}
#endif

#endif
