package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import org.foothold.events.RecordRef;
import org.foothold.triage.publishing.domain.Redecided;

/** Somebody whom a draft would move, by the reference of their record. */
@TemplateData
public record MoveRow(String reference, String when, String before, String after) {
    static MoveRow of(Redecided moved, PublishingWords words) {
        return new MoveRow(
                new RecordRef("triage", moved.record()).toString(),
                words.moment(moved.completedAt()),
                words.placed(moved.before()),
                words.placed(moved.after()));
    }
}
