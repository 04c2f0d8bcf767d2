package org.foothold.citizens.subjectaccess.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything this service holds on a person at one moment.
 *
 * @param reference of the request it answers
 */
public record SubjectExport(String reference, UUID citizen, Instant at, List<Section> sections) {

    public SubjectExport {
        sections = List.copyOf(sections);
    }
}
