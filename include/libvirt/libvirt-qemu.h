/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_QEMU_H
#define FERROVIRT_LIBVIRT_QEMU_H

#include <libvirt/libvirt.h>

#ifdef __cplusplus
extern "C" {
#endif



typedef enum {
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0, /* Since: 0.8.8 */
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1, /* Since: 0.8.8 */
} virDomainQemuMonitorCommandFlags;

typedef enum {
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2, /* Since: 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK = -2, /* Since: 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1, /* Since: 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0, /* Since: 0.10.0 */
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60, /* Since: 1.2.15 */
} virDomainQemuAgentCommandTimeoutValues;

typedef enum {
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1, /* Since: 1.2.3 */
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2, /* Since: 1.2.3 */
} virConnectDomainQemuMonitorEventRegisterFlags;

typedef void (*virConnectDomainQemuMonitorEventCallback)(virConnectPtr conn, virDomainPtr dom, const char *event, long long seconds, unsigned int micros, const char *details, void *opaque); /* Since: 1.2.3 */

/* Since: 0.8.3 */
int virDomainQemuMonitorCommand(virDomainPtr domain, const char *cmd, char **result, unsigned int flags);

/* Since: 0.9.4 */
virDomainPtr virDomainQemuAttach(virConnectPtr domain, unsigned int pid_value, unsigned int flags);

/* Since: 0.10.0 */
char *virDomainQemuAgentCommand(virDomainPtr domain, const char *cmd, int timeout, unsigned int flags);

/* Since: 1.2.3 */
int virConnectDomainQemuMonitorEventDeregister(virConnectPtr conn, int callbackID);

/* Since: 1.2.3 */
int virConnectDomainQemuMonitorEventRegister(virConnectPtr conn, virDomainPtr dom, const char *event, virConnectDomainQemuMonitorEventCallback cb, void *opaque, virFreeCallback freecb, unsigned int flags);

/* Since: 8.2.0 */
int virDomainQemuMonitorCommandWithFiles(virDomainPtr domain, const char *cmd, unsigned int ninfiles, int *infiles, unsigned int *noutfiles, int **outfiles, char **result, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
