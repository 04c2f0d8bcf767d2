package org.foothold.launcher.state;

/** Where a part is in its life. */
public enum PartState {
    WAITING,
    STARTING,
    READY,
    /** Alive, but it does not answer. */
    SILENT,
    /** It ended unasked; it is started again after a pause. */
    CRASHED,
    STOPPED,
    FAILED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
