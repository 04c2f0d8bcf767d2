package org.foothold.triage.held.web;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.flag.application.FlagWhy;

/** Why the person of a conversation is flagged, as a worker types it; kept as typed until it is right. */
public class FlaggingForm {

    @FormParam("reasons")
    public List<String> reasons;

    @FormParam("urgency")
    public String urgency;

    @FormParam("note")
    public String note;

    @FormParam("idempotencyKey")
    public String idempotencyKey;

    /** @throws InvalidInput with all that is wrong, in the order of the page */
    FlagWhy checked() {
        var errors = new ArrayList<FieldError>();
        return FlagWhy.checked(reasons, urgency, note, errors).orElseThrow(() -> new InvalidInput(errors));
    }

    /** All that was typed, for the one comparison that a repeated command needs; it is hashed and not kept. */
    List<String> content() {
        return List.of(String.valueOf(reasons), String.valueOf(urgency), String.valueOf(note));
    }
}
