/* The object of an event: which fields count follows from the event's class. */
typedef struct {
    int present;  /* 1 if there is an object */
    int number;   /* domain id, or usage type of a secret */
    FvUuid uuid;  /* zero for node devices */
    FvStr name;   /* or usage id of a secret */
    FvStr parent; /* of a node device */
} FvObject;

/* One value of an event. */
typedef struct {
    int kind;           /* 1 int, 2 unsigned, 3 long long, 4 unsigned long long, 5 string, 6 parameters, 7 address, 8 subject */
    uint64_t number;    /* of kinds 1 to 4; the address family of kind 7 */
    FvStr text;         /* of kind 5 */
    FvStrSlice texts;   /* of kind 7 (node, service) and 8 (pairs of type and name) */
    FvTypedParamSlice params; /* of kind 6 */
} FvEventValue;

typedef struct { const FvEventValue *data; size_t len; } FvEventValueSlice;

/* An event, lent for the duration of the call that reports it. */
typedef struct {
    int class_; /* 0 domain, 1 network, 2 storage pool, 3 node device, 4 secret, 5 QEMU monitor */
    int id;     /* number of the event in its class */
    FvObject object;
    FvEventValueSlice values; /* the callback's values in order */
} FvEvent;

/* A subscriber of the host. */
typedef struct {
    void *data;
    void (*deliver)(void *data, const FvEvent *event); /* never blocks */
    void (*free)(void *data);                          /* the subscription is over: last use of `data` */
} FvSink;

/* Functions of a driver with events. */
typedef struct {
    size_t size;
    int (*subscribe)(const FvCall *call, const void *conn, int class_, int id, const FvObject *object, FvSink sink, int *out, FvError *err);
    int (*unsubscribe)(const FvCall *call, const void *conn, int number, FvError *err);
} FvEventTable;

/* An open connection. Tables that the driver lacks are NULL. */
typedef struct {
    const void *conn;     /* passed to every function */
    FvText uri;           /* in the driver's own spelling */
    FvText secondary_uri; /* for secondary drivers that serve the missing tables; absent for none */
    FvText title;         /* what refusals and access policies call the driver; absent for its name */
    const FvHypervisorTable *hypervisor;
    const FvNetworkTable *network;
    const FvInterfaceTable *interface_;
    const FvStorageTable *storage;
    const FvNodeDeviceTable *node_device;
    const FvNwfilterTable *nwfilter;
    const FvSecretTable *secret;
    const FvEventTable *events;
    int (*supports_feature)(const FvCall *call, const void *conn, int feature, FvError *err); /* 1, 0, or -1 */
    void (*close)(const void *conn);
} FvOpened;

/* Services of the program. Valid until `close`, longer between `retain` and `release`. */
typedef struct {
    size_t size;
    const void *data; /* passed to every function */
    void (*log)(const void *data, int level, FvStr target, FvStr message); /* 1 debug, 2 info, 3 warning, 4 error */
    FvText (*directory)(const void *data, int which); /* 0 configuration, 1 state, 2 runtime, 3 logs, 4 caches */
    int (*open_secondary)(const void *data, const FvCall *call, FvStr kind, FvStr uri, FvOpened *opened, FvError *err);
    void (*retain)(const void *data);
    void (*release)(const void *data);
} FvHost;

/* One question for credentials. */
typedef struct {
    int kind; /* a virConnectCredentialType */
    FvStr prompt, challenge, default_;
    FvText answer; /* given by the program */
    int answered;  /* 1 if there is an answer */
} FvCredential;

/* Asks for credentials. */
typedef struct {
    const void *data;
    FvIntSlice kinds; /* of question that can be answered */
    int (*ask)(const void *data, FvCredential *credentials, size_t count); /* 0, or -1 if refused */
} FvAuth;

/* A request to open a connection. */
typedef struct {
    size_t size;
    FvStr uri;      /* absent if the driver may probe */
    uint32_t flags; /* virConnectFlags */
    const FvHost *host;
    const FvAuth *auth; /* NULL if nobody can be asked */
} FvOpenRequest;

/* What the entry function returns: valid forever. */
typedef struct {
    uint32_t magic;      /* FV_MAGIC */
    uint32_t version;    /* FV_VERSION */
    size_t size;         /* of this structure in bytes */
    uint64_t definition; /* FV_DEFINITION; 0 for a plugin that relies on the sizes of its tables only */
    const char *name;
    const char *const *schemes; /* NULL-terminated */
    /* 0 with `opened` filled, 1 if the URI is not this driver's, -1 with the error */
    int (*open)(const FvCall *call, const FvOpenRequest *request, FvOpened *opened, FvError *err);
} FvDescriptor;

#ifdef __cplusplus
}
#endif

#endif
