package org.foothold.events.citizens;

import org.foothold.events.RecordRef;

/**
 * The source took the record back; facts learnt through it no longer stand.
 *
 * @param forget true where the person was erased: whoever keeps something of their own under this record drops it
 */
public record RecordWithdrawn(RecordRef recordRef, Boolean forget) {
    /** The source took it back; what is known of the person by other ways stays. */
    public RecordWithdrawn(RecordRef recordRef) {
        this(recordRef, null);
    }
}
