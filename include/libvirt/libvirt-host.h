/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_HOST_H
#define FERROVIRT_LIBVIRT_HOST_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif

#define VIR_SECURITY_LABEL_BUFLEN 4097 /* Since: 0.6.1 */
#define VIR_SECURITY_MODEL_BUFLEN 257 /* Since: 0.6.1 */
#define VIR_SECURITY_DOI_BUFLEN 257 /* Since: 0.6.1 */
#define VIR_NODE_CPU_STATS_FIELD_LENGTH 80 /* Since: 0.9.3 */
#define VIR_NODE_CPU_STATS_KERNEL "kernel" /* Since: 0.9.3 */
#define VIR_NODE_CPU_STATS_USER "user" /* Since: 0.9.3 */
#define VIR_NODE_CPU_STATS_IDLE "idle" /* Since: 0.9.3 */
#define VIR_NODE_CPU_STATS_IOWAIT "iowait" /* Since: 0.9.3 */
#define VIR_NODE_CPU_STATS_INTR "intr" /* Since: 1.2.2 */
#define VIR_NODE_CPU_STATS_UTILIZATION "utilization" /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_STATS_FIELD_LENGTH 80 /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_STATS_TOTAL "total" /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_STATS_FREE "free" /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_STATS_BUFFERS "buffers" /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_STATS_CACHED "cached" /* Since: 0.9.3 */
#define VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans" /* Since: 0.10.2 */
#define VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes" /* Since: 1.0.0 */
#define VIR_NODEINFO_MAXCPUS(nodeinfo) \
    ((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)
#define VIR_NODE_SEV_PDH "pdh" /* Since: 4.5.0 */
#define VIR_NODE_SEV_CERT_CHAIN "cert-chain" /* Since: 4.5.0 */
#define VIR_NODE_SEV_CPU0_ID "cpu0-id" /* Since: 8.4.0 */
#define VIR_NODE_SEV_CBITPOS "cbitpos" /* Since: 4.5.0 */
#define VIR_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits" /* Since: 4.5.0 */
#define VIR_NODE_SEV_MAX_GUESTS "max-guests" /* Since: 8.0.0 */
#define VIR_NODE_SEV_MAX_ES_GUESTS "max-es-guests" /* Since: 8.0.0 */
#define VIR_UUID_BUFLEN 16 /* Since: 0.2.0 */
#define VIR_UUID_STRING_BUFLEN 37 /* Since: 0.2.0 */
#define VIR_CONNECT_IDENTITY_USER_NAME "user-name" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_GROUP_NAME "group-name" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_PROCESS_ID "process-id" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_PROCESS_TIME "process-time" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name" /* Since: 5.8.0 */
#define VIR_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context" /* Since: 5.8.0 */

typedef struct _virConnect virConnect;
typedef virConnect *virConnectPtr;
typedef struct _virStream virStream;
typedef virStream *virStreamPtr;
typedef struct _virSecurityLabel virSecurityLabel;
typedef virSecurityLabel *virSecurityLabelPtr;
typedef struct _virSecurityModel virSecurityModel;
typedef virSecurityModel *virSecurityModelPtr;
typedef struct _virNodeInfo virNodeInfo;
typedef virNodeInfo *virNodeInfoPtr;
typedef struct _virNodeCPUStats virNodeCPUStats;
typedef virNodeCPUStats *virNodeCPUStatsPtr;
typedef struct _virNodeMemoryStats virNodeMemoryStats;
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;
typedef struct _virConnectCredential virConnectCredential;
typedef virConnectCredential *virConnectCredentialPtr;
typedef struct _virConnectAuth virConnectAuth;
typedef virConnectAuth *virConnectAuthPtr;

typedef enum {
    VIR_NODE_SUSPEND_TARGET_MEM = 0, /* Since: 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_DISK = 1, /* Since: 0.9.8 */
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2, /* Since: 0.9.8 */
#ifdef VIR_ENUM_SENTINELS
    VIR_NODE_SUSPEND_TARGET_LAST = 3, /* Since: 0.9.8 */
#endif
} virNodeSuspendTarget;

typedef enum {
    VIR_NODE_CPU_STATS_ALL_CPUS = -1, /* Since: 0.9.3 */
} virNodeGetCPUStatsAllCPUs;

typedef enum {
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1, /* Since: 0.9.3 */
} virNodeGetMemoryStatsAllCells;

typedef enum {
    VIR_CONNECT_RO = 1, /* Since: 0.4.1 */
    VIR_CONNECT_NO_ALIASES = 2, /* Since: 0.9.7 */
} virConnectFlags;

typedef enum {
    VIR_CRED_USERNAME = 1, /* Since: 0.4.1 */
    VIR_CRED_AUTHNAME = 2, /* Since: 0.4.1 */
    VIR_CRED_LANGUAGE = 3, /* Since: 0.4.1 */
    VIR_CRED_CNONCE = 4, /* Since: 0.4.1 */
    VIR_CRED_PASSPHRASE = 5, /* Since: 0.4.1 */
    VIR_CRED_ECHOPROMPT = 6, /* Since: 0.4.1 */
    VIR_CRED_NOECHOPROMPT = 7, /* Since: 0.4.1 */
    VIR_CRED_REALM = 8, /* Since: 0.4.1 */
    VIR_CRED_EXTERNAL = 9, /* Since: 0.4.1 */
#ifdef VIR_ENUM_SENTINELS
    VIR_CRED_LAST = 10, /* Since: 0.9.10 */
#endif
} virConnectCredentialType;

typedef enum {
    VIR_CPU_COMPARE_ERROR = -1, /* Since: 0.7.5 */
    VIR_CPU_COMPARE_INCOMPATIBLE = 0, /* Since: 0.7.5 */
    VIR_CPU_COMPARE_IDENTICAL = 1, /* Since: 0.7.5 */
    VIR_CPU_COMPARE_SUPERSET = 2, /* Since: 0.7.5 */
#ifdef VIR_ENUM_SENTINELS
    VIR_CPU_COMPARE_LAST = 3, /* Since: 0.9.10 */
#endif
} virCPUCompareResult;

typedef enum {
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1, /* Since: 1.2.6 */
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2, /* Since: 6.9.0 */
} virConnectCompareCPUFlags;

typedef enum {
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1, /* Since: 1.1.2 */
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2, /* Since: 1.2.14 */
} virConnectBaselineCPUFlags;

typedef enum {
    VIR_NODE_ALLOC_PAGES_ADD = 0, /* Since: 1.2.9 */
    VIR_NODE_ALLOC_PAGES_SET = 1, /* Since: 1.2.9 */
} virNodeAllocPagesFlags;

typedef int (*virConnectAuthCallbackPtr)(virConnectCredentialPtr cred, unsigned int ncred, void *cbdata); /* Since: 0.4.1 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque); /* Since: 0.10.0 */

struct _virSecurityLabel { /* Since: 0.6.1 */
    char label[VIR_SECURITY_LABEL_BUFLEN];
    int enforcing;
};

struct _virSecurityModel { /* Since: 0.6.1 */
    char model[VIR_SECURITY_MODEL_BUFLEN];
    char doi[VIR_SECURITY_DOI_BUFLEN];
};

struct _virNodeInfo { /* Since: 0.1.0 */
    char model[32];
    unsigned long memory;
    unsigned int cpus;
    unsigned int mhz;
    unsigned int nodes;
    unsigned int sockets;
    unsigned int cores;
    unsigned int threads;
};

struct _virNodeCPUStats { /* Since: 0.9.3 */
    char field[VIR_NODE_CPU_STATS_FIELD_LENGTH];
    unsigned long long value;
};

struct _virNodeMemoryStats { /* Since: 0.9.3 */
    char field[VIR_NODE_MEMORY_STATS_FIELD_LENGTH];
    unsigned long long value;
};

struct _virConnectCredential { /* Since: 0.4.1 */
    int type;
    const char *prompt;
    const char *challenge;
    const char *defresult;
    char *result;
    unsigned int resultlen;
};

struct _virConnectAuth { /* Since: 0.4.1 */
    int *credtype;
    unsigned int ncredtype;
    virConnectAuthCallbackPtr cb;
    void *cbdata;
};

/* Since: 0.0.3 */
int virConnectClose(virConnectPtr conn);

/* Since: 0.0.3 */
const char *virConnectGetType(virConnectPtr conn);

/* Since: 0.0.3 */
int virConnectGetVersion(virConnectPtr conn, unsigned long *hvVer);

/* Since: 0.0.3 */
virConnectPtr virConnectOpen(const char *name);

/* Since: 0.0.3 */
virConnectPtr virConnectOpenReadOnly(const char *name);

/* Since: 0.0.3 */
int virGetVersion(unsigned long *libVer, const char *type, unsigned long *typeVer);

/* Since: 0.1.0 */
int virInitialize(void);

/* Since: 0.1.0 */
int virNodeGetInfo(virConnectPtr conn, virNodeInfoPtr info);

/* Since: 0.2.1 */
char *virConnectGetCapabilities(virConnectPtr conn);

/* Since: 0.2.1 */
int virConnectGetMaxVcpus(virConnectPtr conn, const char *type);

/* Since: 0.3.0 */
char *virConnectGetHostname(virConnectPtr conn);

/* Since: 0.3.0 */
char *virConnectGetURI(virConnectPtr conn);

/* Since: 0.3.3 */
int virNodeGetCellsFreeMemory(virConnectPtr conn, unsigned long long *freeMems, int startCell, int maxCells);

/* Since: 0.3.3 */
unsigned long long virNodeGetFreeMemory(virConnectPtr conn);

/* Since: 0.4.0 */
virConnectPtr virConnectOpenAuth(const char *name, virConnectAuthPtr auth, unsigned int flags);

/* Since: 0.6.0 */
int virConnectRef(virConnectPtr conn);

/* Since: 0.6.1 */
int virNodeGetSecurityModel(virConnectPtr conn, virSecurityModelPtr secmodel);

/* Since: 0.7.3 */
int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer);

/* Since: 0.7.3 */
int virConnectIsEncrypted(virConnectPtr conn);

/* Since: 0.7.3 */
int virConnectIsSecure(virConnectPtr conn);

/* Since: 0.7.5 */
int virConnectCompareCPU(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 0.7.7 */
char *virConnectBaselineCPU(virConnectPtr conn, const char **xmlCPUs, unsigned int ncpus, unsigned int flags);

/* Since: 0.8.8 */
char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags);

/* Since: 0.9.3 */
int virNodeGetCPUStats(virConnectPtr conn, int cpuNum, virNodeCPUStatsPtr params, int *nparams, unsigned int flags);

/* Since: 0.9.3 */
int virNodeGetMemoryStats(virConnectPtr conn, int cellNum, virNodeMemoryStatsPtr params, int *nparams, unsigned int flags);

/* Since: 0.9.8 */
int virConnectIsAlive(virConnectPtr conn);

/* Since: 0.9.8 */
int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count);

/* Since: 0.9.8 */
int virNodeSuspendForDuration(virConnectPtr conn, unsigned int target, unsigned long long duration, unsigned int flags);

/* Since: 0.10.0 */
int virConnectRegisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb, void *opaque, virFreeCallback freecb);

/* Since: 0.10.0 */
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb);

/* Since: 0.10.2 */
int virNodeGetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int *nparams, unsigned int flags);

/* Since: 0.10.2 */
int virNodeSetMemoryParameters(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags);

/* Since: 1.0.0 */
int virNodeGetCPUMap(virConnectPtr conn, unsigned char **cpumap, unsigned int *online, unsigned int flags);

/* Since: 1.1.3 */
int virConnectGetCPUModelNames(virConnectPtr conn, const char *arch, char ***models, unsigned int flags);

/* Since: 1.2.6 */
int virNodeGetFreePages(virConnectPtr conn, unsigned int npages, unsigned int *pages, int startcell, unsigned int cellcount, unsigned long long *counts, unsigned int flags);

/* Since: 1.2.9 */
int virNodeAllocPages(virConnectPtr conn, unsigned int npages, unsigned int *pageSizes, unsigned long long *pageCounts, int startCell, unsigned int cellCount, unsigned int flags);

/* Since: 4.4.0 */
int virConnectCompareHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char *xmlCPU, unsigned int flags);

/* Since: 4.4.0 */
char *virConnectBaselineHypervisorCPU(virConnectPtr conn, const char *emulator, const char *arch, const char *machine, const char *virttype, const char **xmlCPUs, unsigned int ncpus, unsigned int flags);

/* Since: 4.5.0 */
int virNodeGetSEVInfo(virConnectPtr conn, virTypedParameterPtr *params, int *nparams, unsigned int flags);

/* Since: 5.8.0 */
int virConnectSetIdentity(virConnectPtr conn, virTypedParameterPtr params, int nparams, unsigned int flags);

/* Asks for credentials on the terminal. Since: 0.4.1 */
VIR_EXPORT_VAR virConnectAuthPtr virConnectAuthPtrDefault;

#ifdef __cplusplus
}
#endif

#endif
