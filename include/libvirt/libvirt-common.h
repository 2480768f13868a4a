/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */

#ifndef FERROVIRT_LIBVIRT_COMMON_H
#define FERROVIRT_LIBVIRT_COMMON_H

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __VIR_LIBVIRT_H_INCLUDES__
# error "Include <libvirt/libvirt.h> instead of its parts"
#endif

#ifndef VIR_DEPRECATED
# ifdef __GNUC__
#  define VIR_DEPRECATED __attribute__((deprecated))
# else
#  define VIR_DEPRECATED
# endif
#endif
#ifndef VIR_EXPORT_VAR
# define VIR_EXPORT_VAR extern
#endif
#define LIBVIR_VERSION_NUMBER 11003000 /* Since: 0.0.1 */
#define LIBVIR_CHECK_VERSION(major, minor, micro) \
    ((major) * 1000000 + (minor) * 1000 + (micro) <= LIBVIR_VERSION_NUMBER)
#define VIR_TYPED_PARAM_FIELD_LENGTH 80 /* Since: 0.9.2 */

typedef struct _virTypedParameter virTypedParameter;
typedef struct _virTypedParameter virSchedParameter;
typedef struct _virTypedParameter virBlkioParameter;
typedef struct _virTypedParameter virMemoryParameter;
typedef virTypedParameter *virTypedParameterPtr;
typedef virSchedParameter *virSchedParameterPtr;
typedef virBlkioParameter *virBlkioParameterPtr;
typedef virMemoryParameter *virMemoryParameterPtr;

typedef enum {
    VIR_CONNECT_CLOSE_REASON_ERROR = 0, /* Since: 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_EOF = 1, /* Since: 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2, /* Since: 0.10.0 */
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3, /* Since: 0.10.0 */
#ifdef VIR_ENUM_SENTINELS
    VIR_CONNECT_CLOSE_REASON_LAST = 4, /* Since: 0.10.0 */
#endif
} virConnectCloseReason;

typedef enum {
    VIR_TYPED_PARAM_INT = 1, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_UINT = 2, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_LLONG = 3, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_ULLONG = 4, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_DOUBLE = 5, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_BOOLEAN = 6, /* Since: 0.9.2 */
    VIR_TYPED_PARAM_STRING = 7, /* Since: 0.9.8 */
#ifdef VIR_ENUM_SENTINELS
    VIR_TYPED_PARAM_LAST = 8, /* Since: 0.9.10 */
#endif
} virTypedParameterType;

typedef enum {
    VIR_TYPED_PARAM_STRING_OKAY = 4, /* Since: 0.9.8 */
} virTypedParameterFlags;

typedef void (*virFreeCallback)(void *opaque); /* Since: 0.5.0 */

struct _virTypedParameter { /* Since: 0.9.2 */
    char field[VIR_TYPED_PARAM_FIELD_LENGTH];
    int type;
    union {
        int i;
        unsigned int ui;
        long long int l;
        unsigned long long int ul;
        double d;
        char b;
        char * s;
    } value;
};

/* Since: 1.0.2 */
int virTypedParamsAddBoolean(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value);

/* Since: 1.0.2 */
int virTypedParamsAddDouble(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, double value);

/* Since: 1.0.2 */
int virTypedParamsAddFromString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int type, const char *value);

/* Since: 1.0.2 */
int virTypedParamsAddInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, int value);

/* Since: 1.0.2 */
int virTypedParamsAddLLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, long long value);

/* Since: 1.0.2 */
int virTypedParamsAddString(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char *value);

/* Since: 1.0.2 */
int virTypedParamsAddUInt(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned int value);

/* Since: 1.0.2 */
int virTypedParamsAddULLong(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, unsigned long long value);

/* Since: 1.0.2 */
void virTypedParamsClear(virTypedParameterPtr params, int nparams);

/* Since: 1.0.2 */
void virTypedParamsFree(virTypedParameterPtr params, int nparams);

/* Since: 1.0.2 */
virTypedParameterPtr virTypedParamsGet(virTypedParameterPtr params, int nparams, const char *name);

/* Since: 1.0.2 */
int virTypedParamsGetBoolean(virTypedParameterPtr params, int nparams, const char *name, int *value);

/* Since: 1.0.2 */
int virTypedParamsGetDouble(virTypedParameterPtr params, int nparams, const char *name, double *value);

/* Since: 1.0.2 */
int virTypedParamsGetInt(virTypedParameterPtr params, int nparams, const char *name, int *value);

/* Since: 1.0.2 */
int virTypedParamsGetLLong(virTypedParameterPtr params, int nparams, const char *name, long long *value);

/* Since: 1.0.2 */
int virTypedParamsGetString(virTypedParameterPtr params, int nparams, const char *name, const char **value);

/* Since: 1.0.2 */
int virTypedParamsGetUInt(virTypedParameterPtr params, int nparams, const char *name, unsigned int *value);

/* Since: 1.0.2 */
int virTypedParamsGetULLong(virTypedParameterPtr params, int nparams, const char *name, unsigned long long *value);

/* Since: 1.2.17 */
int virTypedParamsAddStringList(virTypedParameterPtr *params, int *nparams, int *maxparams, const char *name, const char **values);

#ifdef __cplusplus
}
#endif

#endif
