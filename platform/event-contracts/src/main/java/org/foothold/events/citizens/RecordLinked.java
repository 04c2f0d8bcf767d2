package org.foothold.events.citizens;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * A record belongs to this citizen from now on. A merge or a split is a set of these.
 *
 * @param previousCitizenId whose it was before, absent the first time
 */
public record RecordLinked(RecordRef recordRef, UUID citizenId, UUID previousCitizenId) {}
