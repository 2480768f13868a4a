/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_NODEDEV_H
#define FERROVIRT_LIBVIRT_NODEDEV_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif

#define VIR_NODE_DEVICE_EVENT_CALLBACK(cb) ((virConnectNodeDeviceEventGenericCallback)(cb))

typedef struct _virNodeDevice virNodeDevice;
typedef virNodeDevice *virNodeDevicePtr;

typedef enum {
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 2, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 4, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 8, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 16, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 32, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 64, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 128, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 256, /* Since: 0.10.2 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 512, /* Since: 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1024, /* Since: 1.0.4 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 2048, /* Since: 1.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 4096, /* Since: 3.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 8192, /* Since: 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 16384, /* Since: 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 32768, /* Since: 3.4.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 65536, /* Since: 6.8.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 131072, /* Since: 6.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 262144, /* Since: 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 524288, /* Since: 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1048576, /* Since: 7.0.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 2097152, /* Since: 7.9.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 4194304, /* Since: 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 8388608, /* Since: 11.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 268435456, /* Since: 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 536870912, /* Since: 10.1.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1073741824, /* Since: 7.3.0 */
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 2147483648, /* Since: 7.3.0 */
} virConnectListAllNodeDeviceFlags;

typedef enum {
    VIR_NODE_DEVICE_XML_INACTIVE = 1, /* Since: 10.1.0 */
} virNodeDeviceXMLFlags;

typedef enum {
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1, /* Since: 8.10.0 */
} virNodeDeviceCreateXMLFlags;

typedef enum {
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1, /* Since: 8.10.0 */
} virNodeDeviceDefineXMLFlags;

typedef enum {
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0, /* Since: 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1, /* Since: 10.1.0 */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 2, /* Since: 10.1.0 */
} virNodeDeviceUpdateFlags;

typedef enum {
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0, /* Since: 2.2.0 */
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1, /* Since: 2.2.0 */
#ifdef VIR_ENUM_SENTINELS
    VIR_NODE_DEVICE_EVENT_ID_LAST = 2, /* Since: 2.2.0 */
#endif
} virNodeDeviceEventID;

typedef enum {
    VIR_NODE_DEVICE_EVENT_CREATED = 0, /* Since: 2.2.0 */
    VIR_NODE_DEVICE_EVENT_DELETED = 1, /* Since: 2.2.0 */
    VIR_NODE_DEVICE_EVENT_DEFINED = 2, /* Since: 7.3.0 */
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3, /* Since: 7.3.0 */
#ifdef VIR_ENUM_SENTINELS
    VIR_NODE_DEVICE_EVENT_LAST = 4, /* Since: 2.2.0 */
#endif
} virNodeDeviceEventLifecycleType;

typedef void (*virConnectNodeDeviceEventGenericCallback)(virConnectPtr conn, virNodeDevicePtr dev, void *opaque); /* Since: 2.2.0 */
typedef void (*virConnectNodeDeviceEventLifecycleCallback)(virConnectPtr conn, virNodeDevicePtr dev, int event, int detail, void *opaque); /* Since: 2.2.0 */

/* Since: 0.5.0 */
int virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags);

/* Since: 0.5.0 */
int virNodeListDevices(virConnectPtr conn, const char *cap, char ** const names, int maxnames, unsigned int flags);

/* Since: 0.5.0 */
virNodeDevicePtr virNodeDeviceLookupByName(virConnectPtr conn, const char *name);

/* Since: 0.5.0 */
int virNodeDeviceFree(virNodeDevicePtr dev);

/* Since: 0.5.0 */
char *virNodeDeviceGetXMLDesc(virNodeDevicePtr dev, unsigned int flags);

/* Since: 0.5.0 */
const char *virNodeDeviceGetName(virNodeDevicePtr dev);

/* Since: 0.5.0 */
const char *virNodeDeviceGetParent(virNodeDevicePtr dev);

/* Since: 0.5.0 */
int virNodeDeviceNumOfCaps(virNodeDevicePtr dev);

/* Since: 0.5.0 */
int virNodeDeviceListCaps(virNodeDevicePtr dev, char ** const names, int maxnames);

/* Since: 0.6.0 */
int virNodeDeviceRef(virNodeDevicePtr dev);

/* Since: 0.6.1 */
int virNodeDeviceDettach(virNodeDevicePtr dev);

/* Since: 0.6.1 */
int virNodeDeviceReAttach(virNodeDevicePtr dev);

/* Since: 0.6.1 */
int virNodeDeviceReset(virNodeDevicePtr dev);

/* Since: 0.6.3 */
virNodeDevicePtr virNodeDeviceCreateXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 0.6.3 */
int virNodeDeviceDestroy(virNodeDevicePtr dev);

/* Since: 0.10.2 */
int virConnectListAllNodeDevices(virConnectPtr conn, virNodeDevicePtr **devices, unsigned int flags);

/* Since: 1.0.3 */
virNodeDevicePtr virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn, const char *wwnn, const char *wwpn, unsigned int flags);

/* Since: 1.0.5 */
int virNodeDeviceDetachFlags(virNodeDevicePtr dev, const char *driverName, unsigned int flags);

/* Since: 2.2.0 */
int virConnectNodeDeviceEventRegisterAny(virConnectPtr conn, virNodeDevicePtr dev, int eventID, virConnectNodeDeviceEventGenericCallback cb, void *opaque, virFreeCallback freecb);

/* Since: 2.2.0 */
int virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn, int callbackID);

/* Since: 7.3.0 */
virNodeDevicePtr virNodeDeviceDefineXML(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/* Since: 7.3.0 */
int virNodeDeviceUndefine(virNodeDevicePtr dev, unsigned int flags);

/* Since: 7.3.0 */
int virNodeDeviceCreate(virNodeDevicePtr dev, unsigned int flags);

/* Since: 7.8.0 */
int virNodeDeviceSetAutostart(virNodeDevicePtr dev, int autostart);

/* Since: 7.8.0 */
int virNodeDeviceGetAutostart(virNodeDevicePtr dev, int *autostart);

/* Since: 7.8.0 */
int virNodeDeviceIsPersistent(virNodeDevicePtr dev);

/* Since: 7.8.0 */
int virNodeDeviceIsActive(virNodeDevicePtr dev);

/* Since: 10.1.0 */
int virNodeDeviceUpdate(virNodeDevicePtr dev, const char *xmlDesc, unsigned int flags);

#ifdef __cplusplus
}
#endif

#endif
