package org.foothold.triage.held.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.triage.held.application.ConfirmedAnswers.Confirmed;
import org.foothold.triage.held.application.OpenedConversation;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.Note;

/** A held conversation for the workers who may see it; never for a partner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldConversationResponse(
        UUID assessmentId,
        String recordRef,
        String questionSet,
        String heldBy,
        String role,
        String organisation,
        String channel,
        Instant begunAt,
        SupportNeedsBody supportNeeds,
        ConsentResponse consent,
        List<Confirmed> confirmed,
        List<NoteResponse> notes) {

    /** One note. */
    public record NoteResponse(String by, Instant at, boolean addition, String text) {
        static NoteResponse of(Note note) {
            return new NoteResponse(
                    note.by(), note.at(), note.addition(), note.text().reveal());
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "NoteResponse[" + Personal.MASK + "]";
        }
    }

    /** What they said to sharing with partners, with the evidence; absent where nobody noted anything. */
    public record ConsentResponse(String word, String askedBy, Instant at, int words, String language) {
        static ConsentResponse of(AskedConsent asked) {
            return new ConsentResponse(
                    asked.word().code(), asked.askedBy(), asked.at(), asked.words(), asked.language());
        }
    }

    static HeldConversationResponse of(OpenedConversation opened) {
        var held = opened.held();
        return new HeldConversationResponse(
                held.assessmentId(),
                new RecordRef("triage", held.recordId()).toString(),
                held.questionSet(),
                held.heldBy().subject(),
                held.heldBy().role(),
                held.heldBy().organisation().orElse(null),
                held.channel().code(),
                held.begunAt(),
                SupportNeedsBody.of(held.support()),
                opened.consent().map(ConsentResponse::of).orElse(null),
                opened.confirmed(),
                held.notes().stream().map(NoteResponse::of).toList());
    }
}
