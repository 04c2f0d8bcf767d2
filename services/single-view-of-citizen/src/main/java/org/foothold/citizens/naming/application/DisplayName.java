package org.foothold.citizens.naming.application;

import java.util.Optional;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;

/**
 * What a page may show for a person.
 *
 * @param name empty when this person is restricted and not for the one who asks
 * @param restricted whether only a named team may see the person
 */
public record DisplayName(RecordRef id, Optional<Personal<String>> name, boolean restricted) {}
