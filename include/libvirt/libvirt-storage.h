/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_STORAGE_H
#define FERROVIRT_LIBVIRT_STORAGE_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif

#define VIR_STORAGE_POOL_EVENT_CALLBACK(cb) ((virConnectStoragePoolEventGenericCallback)(cb))

typedef struct _virStoragePool virStoragePool;
typedef virStoragePool *virStoragePoolPtr;
typedef struct _virStorageVol virStorageVol;
typedef virStorageVol *virStorageVolPtr;
typedef struct _virStoragePoolInfo virStoragePoolInfo;
typedef virStoragePoolInfo *virStoragePoolInfoPtr;
typedef struct _virStorageVolInfo virStorageVolInfo;
typedef virStorageVolInfo *virStorageVolInfoPtr;

typedef enum {
    VIR_STORAGE_POOL_INACTIVE = 0, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_BUILDING = 1, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_RUNNING = 2, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_DEGRADED = 3, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_INACCESSIBLE = 4, /* Since: 0.8.2 */
#ifdef VIR_ENUM_SENTINELS
    VIR_STORAGE_POOL_STATE_LAST = 5, /* Since: 0.9.10 */
#endif
} virStoragePoolState;

typedef enum {
    VIR_STORAGE_POOL_BUILD_NEW = 0, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_BUILD_REPAIR = 1, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_BUILD_RESIZE = 2, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4, /* Since: 0.9.5 */
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8, /* Since: 0.9.5 */
} virStoragePoolBuildFlags;

typedef enum {
    VIR_STORAGE_POOL_DELETE_NORMAL = 0, /* Since: 0.4.1 */
    VIR_STORAGE_POOL_DELETE_ZEROED = 1, /* Since: 0.4.1 */
} virStoragePoolDeleteFlags;

typedef enum {
    VIR_STORAGE_POOL_CREATE_NORMAL = 0, /* Since: 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1, /* Since: 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2, /* Since: 1.3.1 */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4, /* Since: 1.3.1 */
} virStoragePoolCreateFlags;

typedef enum {
    VIR_STORAGE_VOL_FILE = 0, /* Since: 0.4.1 */
    VIR_STORAGE_VOL_BLOCK = 1, /* Since: 0.4.1 */
    VIR_STORAGE_VOL_DIR = 2, /* Since: 0.9.5 */
    VIR_STORAGE_VOL_NETWORK = 3, /* Since: 0.9.13 */
    VIR_STORAGE_VOL_NETDIR = 4, /* Since: 1.2.0 */
    VIR_STORAGE_VOL_PLOOP = 5, /* Since: 1.3.4 */
#ifdef VIR_ENUM_SENTINELS
    VIR_STORAGE_VOL_LAST = 6, /* Since: 0.9.10 */
#endif
} virStorageVolType;

typedef enum {
    VIR_STORAGE_VOL_DELETE_NORMAL = 0, /* Since: 0.4.1 */
    VIR_STORAGE_VOL_DELETE_ZEROED = 1, /* Since: 0.4.1 */
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2, /* Since: 1.2.21 */
} virStorageVolDeleteFlags;

typedef enum {
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9, /* Since: 1.3.2 */
#ifdef VIR_ENUM_SENTINELS
    VIR_STORAGE_VOL_WIPE_ALG_LAST = 10, /* Since: 0.9.10 */
#endif
} virStorageVolWipeAlgorithm;

typedef enum {
    VIR_STORAGE_VOL_USE_ALLOCATION = 0, /* Since: 3.0.0 */
    VIR_STORAGE_VOL_GET_PHYSICAL = 1, /* Since: 3.0.0 */
} virStorageVolInfoFlags;

typedef enum {
    VIR_STORAGE_XML_INACTIVE = 1, /* Since: 0.9.13 */
} virStorageXMLFlags;

typedef enum {
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536, /* Since: 1.2.1 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072, /* Since: 1.2.8 */
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144, /* Since: 3.1.0 */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288, /* Since: 5.6.0 */
} virConnectListAllStoragePoolsFlags;

typedef enum {
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1, /* Since: 7.7.0 */
} virStoragePoolDefineFlags;

typedef enum {
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1, /* Since: 1.0.1 */
    VIR_STORAGE_VOL_CREATE_REFLINK = 2, /* Since: 1.2.13 */
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4, /* Since: 8.10.0 */
} virStorageVolCreateFlags;

typedef enum {
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1, /* Since: 3.4.0 */
} virStorageVolDownloadFlags;

typedef enum {
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1, /* Since: 3.4.0 */
} virStorageVolUploadFlags;

typedef enum {
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_DELTA = 2, /* Since: 0.9.10 */
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4, /* Since: 0.9.10 */
} virStorageVolResizeFlags;

typedef enum {
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0, /* Since: 2.0.0 */
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1, /* Since: 2.0.0 */
#ifdef VIR_ENUM_SENTINELS
    VIR_STORAGE_POOL_EVENT_ID_LAST = 2, /* Since: 2.0.0 */
#endif
} virStoragePoolEventID;

typedef enum {
    VIR_STORAGE_POOL_EVENT_DEFINED = 0, /* Since: 2.0.0 */
    VIR_STORAGE_POOL_EVENT_UNDEFINED = 1, /* Since: 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STARTED = 2, /* Since: 2.0.0 */
    VIR_STORAGE_POOL_EVENT_STOPPED = 3, /* Since: 2.0.0 */
    VIR_STORAGE_POOL_EVENT_CREATED = 4, /* Since: 3.8.0 */
    VIR_STORAGE_POOL_EVENT_DELETED = 5, /* Since: 3.8.0 */
#ifdef VIR_ENUM_SENTINELS
    VIR_STORAGE_POOL_EVENT_LAST = 6, /* Since: 2.0.0 */
#endif
} virStoragePoolEventLifecycleType;

typedef void (*virConnectStoragePoolEventGenericCallback)(virConnectPtr conn, virStoragePoolPtr pool, void *opaque); /* Since: 2.0.0 */
typedef void (*virConnectStoragePoolEventLifecycleCallback)(virConnectPtr conn, virStoragePoolPtr pool, int event, int detail, void *opaque); /* Since: 2.0.0 */

struct _virStoragePoolInfo { /* Since: 0.4.1 */
    int state;
    unsigned long long capacity;
    unsigned long long allocation;
    unsigned long long available;
};

struct _virStorageVolInfo { /* Since: 0.4.1 */
    int type;
    unsigned long long capacity;
    unsigned long long allocation;
};

/* Since: 0.4.1 */
virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool);

/* Since: 0.4.1 */
int virConnectNumOfStoragePools(virConnectPtr conn);

/* Since: 0.4.1 */
int virConnectNumOfDefinedStoragePools(virConnectPtr conn);

/* Since: 0.4.1 */
int virConnectListStoragePools(virConnectPtr conn, char ** const names, int maxnames);

/* Since: 0.4.1 */
int virConnectListDefinedStoragePools(virConnectPtr conn, char ** const names, int maxnames);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn, const char *name);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolLookupByUUID(virConnectPtr conn, const unsigned char *uuid);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolLookupByUUIDString(virConnectPtr conn, const char *uuid);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolLookupByVolume(virStorageVolPtr vol);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 0.4.1 */
virStoragePoolPtr virStoragePoolDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolUndefine(virStoragePoolPtr pool);

/* Since: 0.4.1 */
int virStoragePoolCreate(virStoragePoolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolBuild(virStoragePoolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolDestroy(virStoragePoolPtr pool);

/* Since: 0.4.1 */
int virStoragePoolDelete(virStoragePoolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolRefresh(virStoragePoolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolFree(virStoragePoolPtr pool);

/* Since: 0.4.1 */
const char *virStoragePoolGetName(virStoragePoolPtr pool);

/* Since: 0.4.1 */
int virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid);

/* Since: 0.4.1 */
int virStoragePoolGetUUIDString(virStoragePoolPtr pool, char *buf);

/* Since: 0.4.1 */
int virStoragePoolGetInfo(virStoragePoolPtr vol, virStoragePoolInfoPtr info);

/* Since: 0.4.1 */
char *virStoragePoolGetXMLDesc(virStoragePoolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
int virStoragePoolSetAutostart(virStoragePoolPtr pool, int autostart);

/* Since: 0.4.1 */
int virStoragePoolGetAutostart(virStoragePoolPtr pool, int *autostart);

/* Since: 0.4.1 */
int virStoragePoolNumOfVolumes(virStoragePoolPtr pool);

/* Since: 0.4.1 */
int virStoragePoolListVolumes(virStoragePoolPtr pool, char ** const names, int maxnames);

/* Since: 0.4.1 */
virConnectPtr virStorageVolGetConnect(virStorageVolPtr vol);

/* Since: 0.4.1 */
virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool, const char *name);

/* Since: 0.4.1 */
virStorageVolPtr virStorageVolLookupByKey(virConnectPtr conn, const char *key);

/* Since: 0.4.1 */
virStorageVolPtr virStorageVolLookupByPath(virConnectPtr conn, const char *path);

/* Since: 0.4.1 */
virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool, const char *xmldesc, unsigned int flags);

/* Since: 0.4.1 */
int virStorageVolDelete(virStorageVolPtr vol, unsigned int flags);

/* Since: 0.4.1 */
int virStorageVolFree(virStorageVolPtr vol);

/* Since: 0.4.1 */
const char *virStorageVolGetName(virStorageVolPtr vol);

/* Since: 0.4.1 */
const char *virStorageVolGetKey(virStorageVolPtr vol);

/* Since: 0.4.1 */
int virStorageVolGetInfo(virStorageVolPtr vol, virStorageVolInfoPtr info);

/* Since: 0.4.1 */
char *virStorageVolGetXMLDesc(virStorageVolPtr pool, unsigned int flags);

/* Since: 0.4.1 */
char *virStorageVolGetPath(virStorageVolPtr vol);

/* Since: 0.4.5 */
char *virConnectFindStoragePoolSources(virConnectPtr conn, const char *type, const char *srcSpec, unsigned int flags);

/* Since: 0.6.0 */
int virStoragePoolRef(virStoragePoolPtr pool);

/* Since: 0.6.0 */
int virStorageVolRef(virStorageVolPtr vol);

/* Since: 0.6.4 */
virStorageVolPtr virStorageVolCreateXMLFrom(virStoragePoolPtr pool, const char *xmldesc, virStorageVolPtr clonevol, unsigned int flags);

/* Since: 0.7.3 */
int virStoragePoolIsActive(virStoragePoolPtr pool);

/* Since: 0.7.3 */
int virStoragePoolIsPersistent(virStoragePoolPtr pool);

/* Since: 0.8.0 */
int virStorageVolWipe(virStorageVolPtr vol, unsigned int flags);

/* Since: 0.9.0 */
int virStorageVolDownload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags);

/* Since: 0.9.0 */
int virStorageVolUpload(virStorageVolPtr vol, virStreamPtr stream, unsigned long long offset, unsigned long long length, unsigned int flags);

/* Since: 0.9.10 */
int virStorageVolResize(virStorageVolPtr vol, unsigned long long capacity, unsigned int flags);

/* Since: 0.9.10 */
int virStorageVolWipePattern(virStorageVolPtr vol, unsigned int algorithm, unsigned int flags);

/* Since: 0.10.2 */
int virConnectListAllStoragePools(virConnectPtr conn, virStoragePoolPtr **pools, unsigned int flags);

/* Since: 0.10.2 */
int virStoragePoolListAllVolumes(virStoragePoolPtr pool, virStorageVolPtr **vols, unsigned int flags);

/* Since: 2.0.0 */
int virConnectStoragePoolEventRegisterAny(virConnectPtr conn, virStoragePoolPtr pool, int eventID, virConnectStoragePoolEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* Since: 2.0.0 */
int virConnectStoragePoolEventDeregisterAny(virConnectPtr conn, int callbackID);

/* Since: 3.0.0 */
int virStorageVolGetInfoFlags(virStorageVolPtr vol, virStorageVolInfoPtr info, unsigned int flags);

/* Since: 4.1.0 */
virStoragePoolPtr virStoragePoolLookupByTargetPath(virConnectPtr conn, const char *path);

/* Since: 5.2.0 */
char *virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
