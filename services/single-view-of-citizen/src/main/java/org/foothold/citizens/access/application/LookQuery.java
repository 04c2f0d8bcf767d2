package org.foothold.citizens.access.application;

import java.time.LocalDate;
import java.util.Optional;
import org.foothold.events.RecordRef;

/**
 * Which looks are sought; what is empty does not narrow.
 *
 * @param person record reference, or {@code citizen:<id>}
 * @param actor user id of who looked
 */
public record LookQuery(Optional<RecordRef> person, Optional<String> actor, Optional<LocalDate> day) {}
