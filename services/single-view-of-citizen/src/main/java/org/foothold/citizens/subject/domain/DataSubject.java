package org.foothold.citizens.subject.domain;

import java.util.List;
import java.util.UUID;

/**
 * A person in the sense of the law, with all that points to them here.
 *
 * @param citizen the id in use
 * @param citizens that id and all that were absorbed into it
 * @param records the records linked to them today
 * @param references how looks name them: {@code citizen:<id>} and {@code <service>:<record>}
 * @param state says whether anything of this has changed since
 */
public record DataSubject(
        UUID citizen, List<UUID> citizens, List<UUID> records, List<String> references, String state) {

    public DataSubject {
        citizens = List.copyOf(citizens);
        records = List.copyOf(records);
        references = List.copyOf(references);
    }
}
