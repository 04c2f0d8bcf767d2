package org.foothold.dashboard.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foothold.dashboard.fixtures.ALife;
import org.foothold.dashboard.views.application.FoldEvents;
import org.foothold.dashboard.views.domain.ViewChanges;
import org.foothold.outbox.IncomingEvent;

/** The fold alone, without a database: whatever order, repetition and cut into batches, the rows are the same. */
class EventsInAnyOrderTest {

    @Property(tries = 300)
    void orderRepetitionAndBatchesMakeNoDifference(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 40) int batch) {
        List<IncomingEvent> asPublished = new ALife(seed).events(people);
        List<IncomingEvent> asDelivered = ALife.delivered(asPublished, new Random(seed + 1));

        assertThat(rows(asDelivered, batch)).isEqualTo(rows(asPublished, asPublished.size()));
    }

    @Property(tries = 50)
    void aTimelineLacksWhatNeverArrived(@ForAll long seed) {
        List<IncomingEvent> all = new ALife(seed).events(3);
        List<IncomingEvent> fewer = new ArrayList<>(all);
        fewer.removeIf(event -> event.type().endsWith("flag.raised.v1"));

        assertThat(rows(fewer, 10)).isNotEqualTo(rows(all, 10));
    }

    /** What tables would hold: each batch is folded, then merged row by row into what is there. */
    private static Map<String, String> rows(List<IncomingEvent> events, int batch) {
        Map<String, ViewChanges> byRow = new HashMap<>();
        for (int from = 0; from < events.size(); from += batch) {
            ViewChanges folded = FoldEvents.fold(events.subList(from, Math.min(events.size(), from + batch)));
            folded.flags().forEach(row -> rowOf(byRow, "flag " + row.flagId()).add(row));
            folded.assessments()
                    .forEach(row ->
                            rowOf(byRow, "assessment " + row.assessmentId()).add(row));
            folded.conversations()
                    .forEach(row ->
                            rowOf(byRow, "conversation " + row.assessmentId()).add(row));
            folded.steps()
                    .forEach(row -> rowOf(byRow, "step " + row.assessmentId() + " " + row.step())
                            .add(row));
            folded.records()
                    .forEach(row -> rowOf(byRow, "record " + row.record()).add(row));
            folded.profiles()
                    .forEach(row -> rowOf(byRow, "profile " + row.citizenId()).add(row));
            folded.consents()
                    .forEach(row -> rowOf(byRow, "consent " + row.consentId()).add(row));
            folded.agreements()
                    .forEach(row ->
                            rowOf(byRow, "agreement " + row.agreementId()).add(row));
            folded.timeline()
                    .forEach(row -> rowOf(byRow, "timeline " + row.eventId()).add(row));
        }
        Map<String, String> rows = new TreeMap<>();
        byRow.forEach((key, row) -> rows.put(
                key,
                row.flags().toString()
                        + row.assessments()
                        + row.conversations()
                        + row.steps()
                        + row.records()
                        + row.profiles()
                        + row.consents()
                        + row.agreements()
                        + row.timeline()));
        return rows;
    }

    private static ViewChanges rowOf(Map<String, ViewChanges> rows, String key) {
        return rows.computeIfAbsent(key, any -> new ViewChanges());
    }
}
