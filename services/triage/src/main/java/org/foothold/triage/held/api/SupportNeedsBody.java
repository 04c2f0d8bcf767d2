package org.foothold.triage.held.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.foothold.triage.held.domain.Support;
import org.foothold.triage.held.domain.SupportNeeds;

/** What somebody needs to take part: codes, and the language to interpret as its ISO 639 code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportNeedsBody(List<String> support, String interpretInto) {

    static SupportNeedsBody of(SupportNeeds needs) {
        return new SupportNeedsBody(
                needs.all().stream().map(Support::code).toList(),
                needs.interpretInto().orElse(null));
    }

    SupportNeeds toNeeds() {
        return SupportNeeds.given(support, interpretInto);
    }
}
