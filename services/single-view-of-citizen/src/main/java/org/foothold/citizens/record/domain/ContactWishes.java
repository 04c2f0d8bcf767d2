package org.foothold.citizens.record.domain;

import java.util.Optional;

/**
 * How a person wants to be contacted.
 *
 * @param preferredChannel code of the channel they chose
 * @param safeToContact what they said about the safety of being contacted, as the service that asked codes it
 */
public record ContactWishes(Optional<String> preferredChannel, Optional<String> safeToContact) {

    public static final ContactWishes NONE = new ContactWishes(Optional.empty(), Optional.empty());
}
