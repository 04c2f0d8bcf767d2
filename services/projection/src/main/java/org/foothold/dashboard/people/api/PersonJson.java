package org.foothold.dashboard.people.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.dashboard.people.domain.PersonToContact;

/** A person to contact, in an answer. What the caller may not know is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonToContact")
public record PersonJson(
        @Schema(examples = "citizen:0199f3a0-7c00-7000-8000-0000000000c1")
        String id,

        String name,

        @Schema(description = "whether the single view knows who this is")
        boolean linked,

        String urgency,
        Instant respondBy,
        Instant since,
        List<String> reasons,
        String stage,
        List<String> needs,
        String ward,
        String ageBand,
        int flags,

        @Schema(description = "the open flags, for POST /api/triage/flags/{id}/resolution; empty for a partner")
        List<UUID> openFlags,

        boolean restricted) {

    static PersonJson of(PersonToContact person, String name) {
        return new PersonJson(
                person.id().toString(),
                name,
                person.linked(),
                person.urgency(),
                person.respondBy(),
                person.since(),
                person.reasons(),
                person.stage(),
                person.needs(),
                person.ward(),
                person.ageBand(),
                person.flags(),
                person.openFlags(),
                person.restricted());
    }
}
