package org.foothold.dashboard.timeline.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.dashboard.timeline.application.ShowTimeline.Shown;
import org.foothold.dashboard.timeline.domain.PersonTimeline;
import org.foothold.dashboard.wording.Sentences;
import org.foothold.dashboard.wording.Wording;
import org.foothold.weblayout.Pagination;

/**
 * The page of one person's timeline, in words.
 *
 * @param recordPage where the single view shows who this is; null when nobody is linked yet, or the reader has no such page
 * @param wellBeingPage where triage shows how they said they are; null when the reader has no such page of them
 */
@TemplateData
public record TimelineView(
        String name,
        boolean linked,
        boolean restricted,
        String ward,
        String ageBand,
        List<FactLine> facts,
        String recordPage,
        String wellBeingPage,
        Pagination pages) {

    /** One fact, in words. */
    @TemplateData
    public record FactLine(String when, String isoWhen, String sentence, String source, boolean restricted) {}

    static TimelineView of(Shown shown, boolean mayOpenRecords, boolean mayAsk, int page, int size, Wording words) {
        PersonTimeline timeline = shown.timeline();
        List<FactLine> facts = timeline.entries().stream()
                .map(entry -> new FactLine(
                        words.moment(entry.occurredAt()),
                        entry.occurredAt().toString(),
                        Sentences.of(entry.kind(), entry.detail(), words),
                        words.codes().service(entry.source().service()),
                        entry.restricted()))
                .toList();
        boolean known = timeline.id().service().equals("citizen");
        return new TimelineView(
                shown.name(),
                timeline.linked(),
                timeline.restricted(),
                timeline.ward(),
                timeline.ageBand(),
                facts,
                mayOpenRecords && known ? "/citizens/people/" + timeline.id().id() : null,
                mayAsk && known && !timeline.restricted() ? "/triage/well-being/" + timeline.id() : null,
                new Pagination(page, size, timeline.total(), "/dashboard/people/" + timeline.id()));
    }
}
