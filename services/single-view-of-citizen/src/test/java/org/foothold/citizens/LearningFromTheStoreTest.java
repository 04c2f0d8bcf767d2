package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foothold.citizens.linking.application.RecordsToLearnFrom;
import org.foothold.citizens.linking.application.RecordsToLearnFrom.Lesson;
import org.foothold.citizens.matching.domain.Features;
import org.foothold.citizens.matching.store.PlanFile;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

/** What a training reads of the store: the records and what people decided of them. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class LearningFromTheStoreTest {

    private static final int EVERYTHING = 1_000_000;

    @Inject
    RecordsToLearnFrom store;

    @Inject
    SourceRecordsForTests records;

    @Inject
    CitizensDatabase database;

    private String person(String family, String given) {
        String id = family + "-" + given;
        records.add(id, given, family, "1971-03-04", null);
        await().atMost(Duration.ofMinutes(1)).until(() -> database.citizenOf("made-up", id) != null);
        return id;
    }

    private void decide(String one, String other, String verdict, boolean undone) {
        database.update("""
                insert into match_verdict (id, record_one, record_other, verdict, reason, decided_by, decided_at, undone_by, undone_at)
                select uuidv7(), least(a.id, b.id), greatest(a.id, b.id), ?, 'other', 'somebody', now(),
                    case when ? then 'somebody' end, case when ? then now() end
                  from source_record a, source_record b
                 where a.source_system = 'made-up' and a.source_id = ? and b.source_system = 'made-up' and b.source_id = ?
                """, verdict, undone, undone, one, other);
    }

    private Lesson read() throws IOException {
        return store.read(PlanFile.shipped("council").plan(), EVERYTHING, 1)
                .await()
                .atMost(Duration.ofMinutes(1));
    }

    /** What was decided of people of this name, as the given names of the two and the verdict. */
    private static Set<String> decisions(Lesson lesson, String family) {
        Set<String> found = new HashSet<>();
        lesson.decided().each((one, other, same) -> {
            Features first = lesson.features().get(one);
            Features second = lesson.features().get(other);
            if (first.family().contains(family)) {
                found.add(List.of(first, second).stream()
                                .map(its -> its.given().getFirst())
                                .sorted()
                                .collect(Collectors.joining(" "))
                        + (same ? " same" : " not"));
            }
        });
        return found;
    }

    @Test
    void decisionsComeWithTheirRecordsUnlessTheyAreUndoneOrNone() throws IOException {
        String family = "lernov" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String amos = person(family, "amos");
        String bela = person(family, "bela");
        String cora = person(family, "cora");
        String dora = person(family, "dora");
        decide(amos, bela, "same", false);
        decide(bela, cora, "not-same", false);
        decide(cora, dora, "unknown", false);
        decide(amos, dora, "same", true);

        Lesson lesson = read();

        assertThat(decisions(lesson, family)).containsExactlyInAnyOrder("amos bela same", "bela cora not");
        assertThat(lesson.features().stream().filter(one -> one.family().contains(family)))
                .hasSize(4);
    }
}
