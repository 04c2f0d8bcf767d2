package org.foothold.events.citizens;

import java.util.UUID;

/**
 * Two ids turned out to be one person; the old id leads to the surviving one.
 *
 * @param citizenId the id that is no longer used
 * @param absorbedInto the surviving id
 */
public record CitizenAbsorbed(UUID citizenId, UUID absorbedInto) {}
