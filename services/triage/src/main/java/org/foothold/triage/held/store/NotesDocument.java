package org.foothold.triage.held.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foothold.kernel.Personal;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Note;
import org.foothold.triage.held.domain.Support;
import org.foothold.triage.held.domain.SupportNeeds;

/** What was noted in a conversation, as it is written before it is sealed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NotesDocument(List<Entry> notes, List<String> support, String interpretInto) {
    static final NotesDocument EMPTY = new NotesDocument(List.of(), List.of(), null);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String by, String at, boolean addition, String text) {
        Note toNote() {
            return new Note(by, Instant.parse(at), addition, Personal.of(text));
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Entry[" + Personal.MASK + "]";
        }
    }

    static NotesDocument of(HeldConversation held) {
        return new NotesDocument(
                held.notes().stream()
                        .map(note -> new Entry(
                                note.by(),
                                note.at().toString(),
                                note.addition(),
                                note.text().reveal()))
                        .toList(),
                held.support().all().stream().map(Support::code).toList(),
                held.support().interpretInto().orElse(null));
    }

    List<Note> toNotes() {
        return notes.stream().map(Entry::toNote).toList();
    }

    SupportNeeds toSupport() {
        return new SupportNeeds(
                support.stream().flatMap(code -> Support.of(code).stream()).collect(Collectors.toSet()),
                Optional.ofNullable(interpretInto));
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "NotesDocument[" + Personal.MASK + "]";
    }
}
