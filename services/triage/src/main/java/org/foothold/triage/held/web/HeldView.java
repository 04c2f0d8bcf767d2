package org.foothold.triage.held.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.foothold.triage.held.application.OpenedConversation;
import org.foothold.triage.held.domain.HeldConversation;
import org.foothold.triage.held.domain.Note;
import org.foothold.triage.held.domain.Worker;

/** One held conversation as its page shows it. */
@TemplateData
public record HeldView(
        String path,
        String person,
        String begun,
        String questions,
        String where,
        boolean mine,
        List<String> needs,
        List<Written> notes,
        String consent,
        int confirmed,
        boolean over,
        boolean reachable,
        boolean noteInHand,
        boolean mayChangeNote) {

    /** A note with the moment it was written. */
    @TemplateData
    public record Written(String by, String when, List<String> lines) {}

    public String notePath() {
        return path + "/note";
    }

    public String wellBeingPath() {
        return "/triage/well-being/" + person;
    }

    public String flagPath() {
        return path + "/flag";
    }

    public String consentPath() {
        return path + "/consent";
    }

    public String supportPath() {
        return path + "/support-needs";
    }

    static HeldView of(OpenedConversation opened, Worker reader, HeldWords words) {
        var held = opened.held();
        boolean mine = held.heldBy().is(reader);
        return new HeldView(
                path(held),
                "triage:" + held.recordId(),
                words.moment(held.begunAt()),
                words.questions(held.questionSet()),
                words.where(held.channel()),
                mine,
                words.needs(held.support()),
                held.notes().stream().map(note -> written(note, reader, words)).toList(),
                opened.consent().map(words::consent).orElseGet(words.say()::consent_open),
                opened.confirmed().size(),
                opened.over(),
                opened.reachable(),
                held.noteInHand(reader, opened.over()).isPresent(),
                mine && !opened.over());
    }

    /** For the list, which shows nothing that was noted. */
    static HeldView listed(HeldConversation held, Worker reader, HeldWords words) {
        return of(new OpenedConversation(held, true, false, Optional.empty(), List.of()), reader, words);
    }

    private static Written written(Note note, Worker reader, HeldWords words) {
        var when = words.moment(note.at());
        return new Written(
                note.by().equals(reader.subject())
                        ? words.say().you()
                        : words.say().colleague(),
                note.addition() ? words.say().added(when) : words.say().written(when),
                note.text().reveal().lines().toList());
    }

    static String path(HeldConversation held) {
        return "/triage/held-conversations/" + held.assessmentId();
    }
}
