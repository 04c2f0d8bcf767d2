package org.foothold.citizens.request.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.request.application.Correction;
import org.foothold.citizens.request.domain.Item;
import org.foothold.citizens.request.domain.RightsRequest;
import org.foothold.citizens.request.domain.RightsRequest.Decision;
import org.foothold.kernel.Personal;

/** What is sent and answered about requests. */
public final class RequestBody {

    private RequestBody() {}

    /** A request as the officer sees it. */
    @Schema(name = "RightsRequest")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Request(
            String id,
            String citizen,
            String reference,
            String kind,
            String item,
            String words,
            Instant receivedAt,
            LocalDate dueOn,
            boolean overdue,
            String extendedBecause,
            String state,
            String outcome) {

        static Request of(RightsRequest request, LocalDate today) {
            return new Request(
                    request.id().toString(),
                    "citizen:" + request.citizen(),
                    request.reference(),
                    request.kind().code(),
                    request.item().map(Item::code).orElse(null),
                    request.words().map(Personal::reveal).orElse(null),
                    request.receivedAt(),
                    request.dueOn(),
                    request.isOverdue(today),
                    request.extendedBecause().orElse(null),
                    request.state().code(),
                    request.decision().map(Decision::outcome).orElse(null));
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    /** Why it takes longer. */
    @Schema(name = "RightsRequestToExtend")
    public record ToExtend(String because) {}

    /** @param state done or refused */
    @Schema(name = "RightsRequestToAnswer")
    public record ToAnswer(String state, String outcome) {}

    /**
     * What is kept instead of what is wrong.
     *
     * @param value of a name the given names; a date as 1981-02-04
     * @param more of a name the family name, of an address the postcode
     */
    @Schema(name = "CorrectionToAccept")
    public record ToAccept(String value, String more, String outcome) {

        Correction correction() {
            return new Correction(value, more);
        }

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "ToAccept[" + Personal.MASK + "]";
        }
    }

    /** @param leaveOut sections that the person does not get online */
    @Schema(name = "CopyToRelease")
    public record ToRelease(Set<String> leaveOut, String outcome) {}
}
