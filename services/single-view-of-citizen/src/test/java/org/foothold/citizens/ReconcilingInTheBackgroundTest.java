package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.citizens.linking.application.LinkRecords;
import org.foothold.citizens.linking.domain.CouncilFeatures;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** The same people told in several orders: after reconciling they are the same people. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class ReconcilingInTheBackgroundTest {

    private static final int RECORDS = 24;
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1911, 1, 1),
            LocalDate.of(1947, 5, 11),
            LocalDate.of(1985, 9, 21),
            LocalDate.of(1932, 7, 16),
            LocalDate.of(1968, 3, 26));

    @Inject
    CitizensDatabase database;

    @Inject
    SourceRecordsForTests records;

    @Inject
    LinkRecords linkRecords;

    @Inject
    Matcher matcher;

    private record Person(String given, String family, String born, String nino) {}

    /** A town of alike people; towns have neither names nor days nor numbers in common. */
    private static List<Person> town(long seed, int town) {
        Random lot = new Random(seed + town);
        String own = lot.ints(7, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
        List<String> given = List.of("Ann", "Anne", "Bill", "William", "Quirina");
        List<String> family = List.of(own, own + "s", own + "son", own + own);
        LocalDate born = DAYS.get(town);
        return IntStream.range(0, RECORDS)
                .mapToObj(any -> new Person(
                        given.get(lot.nextInt(given.size())),
                        family.get(lot.nextInt(family.size())),
                        born.plusDays(lot.nextInt(4)).toString(),
                        lot.nextInt(4) == 0 ? nino(town, lot.nextInt(3)) : null))
                .toList();
    }

    private static String nino(int town, int number) {
        char letter = (char) ('A' + town);
        return "" + letter + letter + (11 * town + 11) + "345" + number + "C";
    }

    private Map<String, Integer> told(List<Person> people, List<Integer> order) throws Throwable {
        Map<String, Integer> placeOf = new HashMap<>();
        for (int place : order) {
            Person person = people.get(place);
            String id = place + "-" + UUID.randomUUID();
            placeOf.put(id, place);
            records.add(id, person.given(), person.family(), person.born(), person.nino());
            VertxContextSupport.subscribeAndAwait(linkRecords::linkAll);
        }
        await().until(() -> placeOf.keySet().stream().allMatch(id -> citizenOf(id) != null));
        return placeOf;
    }

    private String citizenOf(String id) {
        return database.citizenOf("made-up", id);
    }

    private Set<Set<Integer>> grouped(Map<String, Integer> placeOf) {
        return new HashSet<>(placeOf.keySet().stream()
                .collect(Collectors.groupingBy(this::citizenOf, Collectors.mapping(placeOf::get, Collectors.toSet())))
                .values());
    }

    private Set<Set<Integer>> partedAtOnce(List<Person> people) {
        KnownPeople known = new KnownPeople(matcher);
        int[] next = {0};
        LinkingRound round = new LinkingRound(matcher, known, HumanVerdicts.NONE, () -> new UUID(1, ++next[0]));
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            round.link(
                    new UUID(0, i),
                    CouncilFeatures.of(new CouncilFeatures.Kept(
                            person.given(),
                            person.family(),
                            LocalDate.parse(person.born()),
                            "ZS1 4AB",
                            null,
                            person.nino(),
                            null,
                            null,
                            List.of(),
                            Map.of(),
                            null)));
        }
        round.reconcile();
        return known.citizens().stream()
                .map(citizen -> known.recordsOf(citizen).keySet().stream()
                        .map(record -> (int) record.getLeastSignificantBits())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Who says the same is one as good as the other. */
    private static List<List<String>> said(Set<Set<Integer>> groups, List<Person> people) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(place -> people.get(place).toString())
                        .sorted()
                        .toList())
                .toList();
    }

    private static String reconciled() {
        String run = given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .post("/api/citizens/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().auth()
                        .oauth2(TestTokens.as("admin").token())
                        .get("/api/citizens/reconciliations/" + run)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("status")
                        .equals("done"));
        return run;
    }

    @Test
    void makesTheOrderOfArrivalNotMatter() throws Throwable {
        long seed = new Random().nextLong();
        Random lot = new Random(seed);
        List<Map<String, Integer>> towns = new ArrayList<>();
        List<Set<Set<Integer>>> wanted = new ArrayList<>();
        List<List<Person>> told = new ArrayList<>();
        List<Integer> order = IntStream.range(0, RECORDS).boxed().collect(Collectors.toCollection(ArrayList::new));
        for (int town = 0; town < 3; town++) {
            List<Person> people = town(seed, town);
            wanted.add(partedAtOnce(people));
            told.add(people);
            towns.add(told(people, order));
            Collections.shuffle(order, lot);
        }

        reconciled();

        for (int town = 0; town < 3; town++) {
            assertThat(said(grouped(towns.get(town)), told.get(town)))
                    .as("seed %s, town %s", seed, town)
                    .containsExactlyInAnyOrderElementsOf(said(wanted.get(town), told.get(town)));
        }
        int eventsBefore = events();
        reconciled();
        assertThat(events()).as("a second run finds nothing to do").isEqualTo(eventsBefore);
    }

    @Test
    void undoesALinkThatNoRecordSpeaksForAndTellsOfIt() throws Throwable {
        List<Person> people = town(7, 3);
        Map<String, Integer> placeOf = told(people.subList(0, 1), List.of(0));
        Map<String, Integer> stranger = told(town(8, 4).subList(0, 1), List.of(0));
        String one = placeOf.keySet().iterator().next();
        String other = stranger.keySet().iterator().next();
        database.update("""
                update record_link set citizen_id = ?::uuid
                 where until is null and record_id = (select id from source_record where source_id = ?)
                """, citizenOf(one), other);
        assertThat(citizenOf(other)).isEqualTo(citizenOf(one));

        reconciled();

        assertThat(citizenOf(other)).isNotEqualTo(citizenOf(one));
        assertThat(database.column(
                        "select data from outbox_event where type = 'foothold.citizens.record.linked.v1' and data like ?",
                        "%" + citizenOf(other) + "%"))
                .isNotEmpty();
    }

    @Test
    void aProcessThatStoppedIsFollowedByAnother() {
        UUID run = UUID.randomUUID();
        database.update("""
                insert into reconcile_run (id, status, requested_by, requested_at, worker, leased_until, last_citizen)
                values (?, 'running', 'somebody', now(), gen_random_uuid(), now() - interval '1 second', gen_random_uuid())
                """, run);
        await().until(() -> database.value("select status from reconcile_run where id = ?", run)
                .equals("done"));
    }

    private int events() {
        return Integer.parseInt(
                database.value("select count(*) from outbox_event where type in ('foothold.citizens.record.linked.v1',"
                        + " 'foothold.citizens.citizen.absorbed.v1')"));
    }
}
