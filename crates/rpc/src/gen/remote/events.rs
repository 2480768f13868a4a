//! Events of the remote protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::{number, types};
use crate::xdr::{Encode, Writer, XdrError, decode};

/// A message that a server sends on its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// `REMOTE_PROC_DOMAIN_EVENT_LIFECYCLE`.
    DomainEventLifecycle(types::DomainEventLifecycleMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_REBOOT`.
    DomainEventReboot(types::DomainEventRebootMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_RTC_CHANGE`.
    DomainEventRtcChange(types::DomainEventRtcChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_WATCHDOG`.
    DomainEventWatchdog(types::DomainEventWatchdogMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR`.
    DomainEventIoError(types::DomainEventIoErrorMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_GRAPHICS`.
    DomainEventGraphics(types::DomainEventGraphicsMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_IO_ERROR_REASON`.
    DomainEventIoErrorReason(types::DomainEventIoErrorReasonMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CONTROL_ERROR`.
    DomainEventControlError(types::DomainEventControlErrorMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB`.
    DomainEventBlockJob(types::DomainEventBlockJobMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_DISK_CHANGE`.
    DomainEventDiskChange(types::DomainEventDiskChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_TRAY_CHANGE`.
    DomainEventTrayChange(types::DomainEventTrayChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_PMWAKEUP`.
    DomainEventPmwakeup(types::DomainEventPmwakeupMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND`.
    DomainEventPmsuspend(types::DomainEventPmsuspendMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_BALLOON_CHANGE`.
    DomainEventBalloonChange(types::DomainEventBalloonChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_PMSUSPEND_DISK`.
    DomainEventPmsuspendDisk(types::DomainEventPmsuspendDiskMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_DEVICE_REMOVED`.
    DomainEventDeviceRemoved(types::DomainEventDeviceRemovedMsg),
    /// `REMOTE_PROC_NETWORK_EVENT_LIFECYCLE`.
    NetworkEventLifecycle(types::NetworkEventLifecycleMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_LIFECYCLE`.
    DomainEventCallbackLifecycle(types::DomainEventCallbackLifecycleMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_REBOOT`.
    DomainEventCallbackReboot(types::DomainEventCallbackRebootMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_RTC_CHANGE`.
    DomainEventCallbackRtcChange(types::DomainEventCallbackRtcChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_WATCHDOG`.
    DomainEventCallbackWatchdog(types::DomainEventCallbackWatchdogMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR`.
    DomainEventCallbackIoError(types::DomainEventCallbackIoErrorMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_GRAPHICS`.
    DomainEventCallbackGraphics(types::DomainEventCallbackGraphicsMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON`.
    DomainEventCallbackIoErrorReason(types::DomainEventCallbackIoErrorReasonMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_CONTROL_ERROR`.
    DomainEventCallbackControlError(types::DomainEventCallbackControlErrorMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BLOCK_JOB`.
    DomainEventCallbackBlockJob(types::DomainEventCallbackBlockJobMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DISK_CHANGE`.
    DomainEventCallbackDiskChange(types::DomainEventCallbackDiskChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TRAY_CHANGE`.
    DomainEventCallbackTrayChange(types::DomainEventCallbackTrayChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMWAKEUP`.
    DomainEventCallbackPmwakeup(types::DomainEventCallbackPmwakeupMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND`.
    DomainEventCallbackPmsuspend(types::DomainEventCallbackPmsuspendMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE`.
    DomainEventCallbackBalloonChange(types::DomainEventCallbackBalloonChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK`.
    DomainEventCallbackPmsuspendDisk(types::DomainEventCallbackPmsuspendDiskMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED`.
    DomainEventCallbackDeviceRemoved(types::DomainEventCallbackDeviceRemovedMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_JOB_2`.
    DomainEventBlockJob2(types::DomainEventBlockJob2Msg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_TUNABLE`.
    DomainEventCallbackTunable(types::DomainEventCallbackTunableMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE`.
    DomainEventCallbackAgentLifecycle(types::DomainEventCallbackAgentLifecycleMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_ADDED`.
    DomainEventCallbackDeviceAdded(types::DomainEventCallbackDeviceAddedMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION`.
    DomainEventCallbackMigrationIteration(types::DomainEventCallbackMigrationIterationMsg),
    /// `REMOTE_PROC_CONNECT_EVENT_CONNECTION_CLOSED`.
    ConnectEventConnectionClosed(types::ConnectEventConnectionClosedMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_JOB_COMPLETED`.
    DomainEventCallbackJobCompleted(types::DomainEventCallbackJobCompletedMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED`.
    DomainEventCallbackDeviceRemovalFailed(types::DomainEventCallbackDeviceRemovalFailedMsg),
    /// `REMOTE_PROC_STORAGE_POOL_EVENT_LIFECYCLE`.
    StoragePoolEventLifecycle(types::StoragePoolEventLifecycleMsg),
    /// `REMOTE_PROC_STORAGE_POOL_EVENT_REFRESH`.
    StoragePoolEventRefresh(types::StoragePoolEventRefreshMsg),
    /// `REMOTE_PROC_NODE_DEVICE_EVENT_LIFECYCLE`.
    NodeDeviceEventLifecycle(types::NodeDeviceEventLifecycleMsg),
    /// `REMOTE_PROC_NODE_DEVICE_EVENT_UPDATE`.
    NodeDeviceEventUpdate(types::NodeDeviceEventUpdateMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_CALLBACK_METADATA_CHANGE`.
    DomainEventCallbackMetadataChange(types::DomainEventCallbackMetadataChangeMsg),
    /// `REMOTE_PROC_SECRET_EVENT_LIFECYCLE`.
    SecretEventLifecycle(types::SecretEventLifecycleMsg),
    /// `REMOTE_PROC_SECRET_EVENT_VALUE_CHANGED`.
    SecretEventValueChanged(types::SecretEventValueChangedMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_BLOCK_THRESHOLD`.
    DomainEventBlockThreshold(types::DomainEventBlockThresholdMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_FAILURE`.
    DomainEventMemoryFailure(types::DomainEventMemoryFailureMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE`.
    DomainEventMemoryDeviceSizeChange(types::DomainEventMemoryDeviceSizeChangeMsg),
    /// `REMOTE_PROC_NETWORK_EVENT_CALLBACK_METADATA_CHANGE`.
    NetworkEventCallbackMetadataChange(types::NetworkEventCallbackMetadataChangeMsg),
    /// `REMOTE_PROC_DOMAIN_EVENT_NIC_MAC_CHANGE`.
    DomainEventNicMacChange(types::DomainEventNicMacChangeMsg),
}

impl Event {
    /// Decodes the payload of event `number`; `None` if this release does not know the event.
    ///
    /// # Errors
    /// The payload is not what the event carries.
    pub fn decode(number: i32, payload: &[u8]) -> Result<Option<Self>, XdrError> {
        Ok(Some(match number {
            number::DOMAIN_EVENT_LIFECYCLE => Self::DomainEventLifecycle(decode(payload)?),
            number::DOMAIN_EVENT_REBOOT => Self::DomainEventReboot(decode(payload)?),
            number::DOMAIN_EVENT_RTC_CHANGE => Self::DomainEventRtcChange(decode(payload)?),
            number::DOMAIN_EVENT_WATCHDOG => Self::DomainEventWatchdog(decode(payload)?),
            number::DOMAIN_EVENT_IO_ERROR => Self::DomainEventIoError(decode(payload)?),
            number::DOMAIN_EVENT_GRAPHICS => Self::DomainEventGraphics(decode(payload)?),
            number::DOMAIN_EVENT_IO_ERROR_REASON => Self::DomainEventIoErrorReason(decode(payload)?),
            number::DOMAIN_EVENT_CONTROL_ERROR => Self::DomainEventControlError(decode(payload)?),
            number::DOMAIN_EVENT_BLOCK_JOB => Self::DomainEventBlockJob(decode(payload)?),
            number::DOMAIN_EVENT_DISK_CHANGE => Self::DomainEventDiskChange(decode(payload)?),
            number::DOMAIN_EVENT_TRAY_CHANGE => Self::DomainEventTrayChange(decode(payload)?),
            number::DOMAIN_EVENT_PMWAKEUP => Self::DomainEventPmwakeup(decode(payload)?),
            number::DOMAIN_EVENT_PMSUSPEND => Self::DomainEventPmsuspend(decode(payload)?),
            number::DOMAIN_EVENT_BALLOON_CHANGE => Self::DomainEventBalloonChange(decode(payload)?),
            number::DOMAIN_EVENT_PMSUSPEND_DISK => Self::DomainEventPmsuspendDisk(decode(payload)?),
            number::DOMAIN_EVENT_DEVICE_REMOVED => Self::DomainEventDeviceRemoved(decode(payload)?),
            number::NETWORK_EVENT_LIFECYCLE => Self::NetworkEventLifecycle(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_LIFECYCLE => Self::DomainEventCallbackLifecycle(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_REBOOT => Self::DomainEventCallbackReboot(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_RTC_CHANGE => Self::DomainEventCallbackRtcChange(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_WATCHDOG => Self::DomainEventCallbackWatchdog(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_IO_ERROR => Self::DomainEventCallbackIoError(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_GRAPHICS => Self::DomainEventCallbackGraphics(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON => {
                Self::DomainEventCallbackIoErrorReason(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_CONTROL_ERROR => {
                Self::DomainEventCallbackControlError(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_BLOCK_JOB => Self::DomainEventCallbackBlockJob(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_DISK_CHANGE => {
                Self::DomainEventCallbackDiskChange(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_TRAY_CHANGE => {
                Self::DomainEventCallbackTrayChange(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_PMWAKEUP => Self::DomainEventCallbackPmwakeup(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_PMSUSPEND => Self::DomainEventCallbackPmsuspend(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE => {
                Self::DomainEventCallbackBalloonChange(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK => {
                Self::DomainEventCallbackPmsuspendDisk(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED => {
                Self::DomainEventCallbackDeviceRemoved(decode(payload)?)
            }
            number::DOMAIN_EVENT_BLOCK_JOB_2 => Self::DomainEventBlockJob2(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_TUNABLE => Self::DomainEventCallbackTunable(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE => {
                Self::DomainEventCallbackAgentLifecycle(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_DEVICE_ADDED => {
                Self::DomainEventCallbackDeviceAdded(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION => {
                Self::DomainEventCallbackMigrationIteration(decode(payload)?)
            }
            number::CONNECT_EVENT_CONNECTION_CLOSED => Self::ConnectEventConnectionClosed(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_JOB_COMPLETED => {
                Self::DomainEventCallbackJobCompleted(decode(payload)?)
            }
            number::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED => {
                Self::DomainEventCallbackDeviceRemovalFailed(decode(payload)?)
            }
            number::STORAGE_POOL_EVENT_LIFECYCLE => Self::StoragePoolEventLifecycle(decode(payload)?),
            number::STORAGE_POOL_EVENT_REFRESH => Self::StoragePoolEventRefresh(decode(payload)?),
            number::NODE_DEVICE_EVENT_LIFECYCLE => Self::NodeDeviceEventLifecycle(decode(payload)?),
            number::NODE_DEVICE_EVENT_UPDATE => Self::NodeDeviceEventUpdate(decode(payload)?),
            number::DOMAIN_EVENT_CALLBACK_METADATA_CHANGE => {
                Self::DomainEventCallbackMetadataChange(decode(payload)?)
            }
            number::SECRET_EVENT_LIFECYCLE => Self::SecretEventLifecycle(decode(payload)?),
            number::SECRET_EVENT_VALUE_CHANGED => Self::SecretEventValueChanged(decode(payload)?),
            number::DOMAIN_EVENT_BLOCK_THRESHOLD => Self::DomainEventBlockThreshold(decode(payload)?),
            number::DOMAIN_EVENT_MEMORY_FAILURE => Self::DomainEventMemoryFailure(decode(payload)?),
            number::DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE => {
                Self::DomainEventMemoryDeviceSizeChange(decode(payload)?)
            }
            number::NETWORK_EVENT_CALLBACK_METADATA_CHANGE => {
                Self::NetworkEventCallbackMetadataChange(decode(payload)?)
            }
            number::DOMAIN_EVENT_NIC_MAC_CHANGE => Self::DomainEventNicMacChange(decode(payload)?),
            _ => return Ok(None),
        }))
    }

    /// The procedure number.
    #[must_use]
    pub fn number(&self) -> i32 {
        match self {
            Self::DomainEventLifecycle(_) => number::DOMAIN_EVENT_LIFECYCLE,
            Self::DomainEventReboot(_) => number::DOMAIN_EVENT_REBOOT,
            Self::DomainEventRtcChange(_) => number::DOMAIN_EVENT_RTC_CHANGE,
            Self::DomainEventWatchdog(_) => number::DOMAIN_EVENT_WATCHDOG,
            Self::DomainEventIoError(_) => number::DOMAIN_EVENT_IO_ERROR,
            Self::DomainEventGraphics(_) => number::DOMAIN_EVENT_GRAPHICS,
            Self::DomainEventIoErrorReason(_) => number::DOMAIN_EVENT_IO_ERROR_REASON,
            Self::DomainEventControlError(_) => number::DOMAIN_EVENT_CONTROL_ERROR,
            Self::DomainEventBlockJob(_) => number::DOMAIN_EVENT_BLOCK_JOB,
            Self::DomainEventDiskChange(_) => number::DOMAIN_EVENT_DISK_CHANGE,
            Self::DomainEventTrayChange(_) => number::DOMAIN_EVENT_TRAY_CHANGE,
            Self::DomainEventPmwakeup(_) => number::DOMAIN_EVENT_PMWAKEUP,
            Self::DomainEventPmsuspend(_) => number::DOMAIN_EVENT_PMSUSPEND,
            Self::DomainEventBalloonChange(_) => number::DOMAIN_EVENT_BALLOON_CHANGE,
            Self::DomainEventPmsuspendDisk(_) => number::DOMAIN_EVENT_PMSUSPEND_DISK,
            Self::DomainEventDeviceRemoved(_) => number::DOMAIN_EVENT_DEVICE_REMOVED,
            Self::NetworkEventLifecycle(_) => number::NETWORK_EVENT_LIFECYCLE,
            Self::DomainEventCallbackLifecycle(_) => number::DOMAIN_EVENT_CALLBACK_LIFECYCLE,
            Self::DomainEventCallbackReboot(_) => number::DOMAIN_EVENT_CALLBACK_REBOOT,
            Self::DomainEventCallbackRtcChange(_) => number::DOMAIN_EVENT_CALLBACK_RTC_CHANGE,
            Self::DomainEventCallbackWatchdog(_) => number::DOMAIN_EVENT_CALLBACK_WATCHDOG,
            Self::DomainEventCallbackIoError(_) => number::DOMAIN_EVENT_CALLBACK_IO_ERROR,
            Self::DomainEventCallbackGraphics(_) => number::DOMAIN_EVENT_CALLBACK_GRAPHICS,
            Self::DomainEventCallbackIoErrorReason(_) => number::DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON,
            Self::DomainEventCallbackControlError(_) => number::DOMAIN_EVENT_CALLBACK_CONTROL_ERROR,
            Self::DomainEventCallbackBlockJob(_) => number::DOMAIN_EVENT_CALLBACK_BLOCK_JOB,
            Self::DomainEventCallbackDiskChange(_) => number::DOMAIN_EVENT_CALLBACK_DISK_CHANGE,
            Self::DomainEventCallbackTrayChange(_) => number::DOMAIN_EVENT_CALLBACK_TRAY_CHANGE,
            Self::DomainEventCallbackPmwakeup(_) => number::DOMAIN_EVENT_CALLBACK_PMWAKEUP,
            Self::DomainEventCallbackPmsuspend(_) => number::DOMAIN_EVENT_CALLBACK_PMSUSPEND,
            Self::DomainEventCallbackBalloonChange(_) => number::DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE,
            Self::DomainEventCallbackPmsuspendDisk(_) => number::DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK,
            Self::DomainEventCallbackDeviceRemoved(_) => number::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED,
            Self::DomainEventBlockJob2(_) => number::DOMAIN_EVENT_BLOCK_JOB_2,
            Self::DomainEventCallbackTunable(_) => number::DOMAIN_EVENT_CALLBACK_TUNABLE,
            Self::DomainEventCallbackAgentLifecycle(_) => number::DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE,
            Self::DomainEventCallbackDeviceAdded(_) => number::DOMAIN_EVENT_CALLBACK_DEVICE_ADDED,
            Self::DomainEventCallbackMigrationIteration(_) => {
                number::DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION
            }
            Self::ConnectEventConnectionClosed(_) => number::CONNECT_EVENT_CONNECTION_CLOSED,
            Self::DomainEventCallbackJobCompleted(_) => number::DOMAIN_EVENT_CALLBACK_JOB_COMPLETED,
            Self::DomainEventCallbackDeviceRemovalFailed(_) => {
                number::DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED
            }
            Self::StoragePoolEventLifecycle(_) => number::STORAGE_POOL_EVENT_LIFECYCLE,
            Self::StoragePoolEventRefresh(_) => number::STORAGE_POOL_EVENT_REFRESH,
            Self::NodeDeviceEventLifecycle(_) => number::NODE_DEVICE_EVENT_LIFECYCLE,
            Self::NodeDeviceEventUpdate(_) => number::NODE_DEVICE_EVENT_UPDATE,
            Self::DomainEventCallbackMetadataChange(_) => number::DOMAIN_EVENT_CALLBACK_METADATA_CHANGE,
            Self::SecretEventLifecycle(_) => number::SECRET_EVENT_LIFECYCLE,
            Self::SecretEventValueChanged(_) => number::SECRET_EVENT_VALUE_CHANGED,
            Self::DomainEventBlockThreshold(_) => number::DOMAIN_EVENT_BLOCK_THRESHOLD,
            Self::DomainEventMemoryFailure(_) => number::DOMAIN_EVENT_MEMORY_FAILURE,
            Self::DomainEventMemoryDeviceSizeChange(_) => number::DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE,
            Self::NetworkEventCallbackMetadataChange(_) => number::NETWORK_EVENT_CALLBACK_METADATA_CHANGE,
            Self::DomainEventNicMacChange(_) => number::DOMAIN_EVENT_NIC_MAC_CHANGE,
        }
    }
}

impl Encode for Event {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        match self {
            Self::DomainEventLifecycle(m) => m.encode(w),
            Self::DomainEventReboot(m) => m.encode(w),
            Self::DomainEventRtcChange(m) => m.encode(w),
            Self::DomainEventWatchdog(m) => m.encode(w),
            Self::DomainEventIoError(m) => m.encode(w),
            Self::DomainEventGraphics(m) => m.encode(w),
            Self::DomainEventIoErrorReason(m) => m.encode(w),
            Self::DomainEventControlError(m) => m.encode(w),
            Self::DomainEventBlockJob(m) => m.encode(w),
            Self::DomainEventDiskChange(m) => m.encode(w),
            Self::DomainEventTrayChange(m) => m.encode(w),
            Self::DomainEventPmwakeup(m) => m.encode(w),
            Self::DomainEventPmsuspend(m) => m.encode(w),
            Self::DomainEventBalloonChange(m) => m.encode(w),
            Self::DomainEventPmsuspendDisk(m) => m.encode(w),
            Self::DomainEventDeviceRemoved(m) => m.encode(w),
            Self::NetworkEventLifecycle(m) => m.encode(w),
            Self::DomainEventCallbackLifecycle(m) => m.encode(w),
            Self::DomainEventCallbackReboot(m) => m.encode(w),
            Self::DomainEventCallbackRtcChange(m) => m.encode(w),
            Self::DomainEventCallbackWatchdog(m) => m.encode(w),
            Self::DomainEventCallbackIoError(m) => m.encode(w),
            Self::DomainEventCallbackGraphics(m) => m.encode(w),
            Self::DomainEventCallbackIoErrorReason(m) => m.encode(w),
            Self::DomainEventCallbackControlError(m) => m.encode(w),
            Self::DomainEventCallbackBlockJob(m) => m.encode(w),
            Self::DomainEventCallbackDiskChange(m) => m.encode(w),
            Self::DomainEventCallbackTrayChange(m) => m.encode(w),
            Self::DomainEventCallbackPmwakeup(m) => m.encode(w),
            Self::DomainEventCallbackPmsuspend(m) => m.encode(w),
            Self::DomainEventCallbackBalloonChange(m) => m.encode(w),
            Self::DomainEventCallbackPmsuspendDisk(m) => m.encode(w),
            Self::DomainEventCallbackDeviceRemoved(m) => m.encode(w),
            Self::DomainEventBlockJob2(m) => m.encode(w),
            Self::DomainEventCallbackTunable(m) => m.encode(w),
            Self::DomainEventCallbackAgentLifecycle(m) => m.encode(w),
            Self::DomainEventCallbackDeviceAdded(m) => m.encode(w),
            Self::DomainEventCallbackMigrationIteration(m) => m.encode(w),
            Self::ConnectEventConnectionClosed(m) => m.encode(w),
            Self::DomainEventCallbackJobCompleted(m) => m.encode(w),
            Self::DomainEventCallbackDeviceRemovalFailed(m) => m.encode(w),
            Self::StoragePoolEventLifecycle(m) => m.encode(w),
            Self::StoragePoolEventRefresh(m) => m.encode(w),
            Self::NodeDeviceEventLifecycle(m) => m.encode(w),
            Self::NodeDeviceEventUpdate(m) => m.encode(w),
            Self::DomainEventCallbackMetadataChange(m) => m.encode(w),
            Self::SecretEventLifecycle(m) => m.encode(w),
            Self::SecretEventValueChanged(m) => m.encode(w),
            Self::DomainEventBlockThreshold(m) => m.encode(w),
            Self::DomainEventMemoryFailure(m) => m.encode(w),
            Self::DomainEventMemoryDeviceSizeChange(m) => m.encode(w),
            Self::NetworkEventCallbackMetadataChange(m) => m.encode(w),
            Self::DomainEventNicMacChange(m) => m.encode(w),
        }
    }
}
