package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foothold.citizens.linking.domain.CouncilFeatures;
import org.foothold.citizens.linking.domain.HumanVerdicts;
import org.foothold.citizens.linking.domain.KnownPeople;
import org.foothold.citizens.linking.domain.LinkingRound;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.testing.ServersForTests;
import org.foothold.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** A town of alike people, some of whose records go and come again: the rest are parted as if those had never been. */
@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class WithdrawingManyRecordsTest {

    private static final int RECORDS = 24;
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final long seed = new Random().nextLong();
    private final Random lot = new Random(seed);
    private final String town = UUID.randomUUID().toString();
    private final List<Person> people = people();

    @Inject
    CitizensDatabase database;

    @Inject
    Matcher matcher;

    private record Person(String given, String family, LocalDate born, String reference) {}

    private List<Person> people() {
        String own = MadeUp.letters(7);
        LocalDate born = LocalDate.of(lot.nextInt(1930, 1999), 5, 11);
        int references = lot.nextInt(10_000_000, 99_999_990);
        List<String> given = List.of("Ann", "Anne", "Bill", "William", "Quirina");
        List<String> family = List.of(own, own + "s", own + "son", own + own);
        return IntStream.range(0, RECORDS)
                .mapToObj(any -> new Person(
                        given.get(lot.nextInt(given.size())),
                        family.get(lot.nextInt(family.size())),
                        born.plusDays(lot.nextInt(4)),
                        lot.nextInt(4) == 0 ? "REF" + (references + lot.nextInt(3)) : null))
                .toList();
    }

    private String id(int place) {
        return place + "-" + town;
    }

    private static String path(String id) {
        return "/api/citizens/sources/benefits/records/" + id;
    }

    private void put(Collection<Integer> places) {
        places.forEach(place -> {
            Person person = people.get(place);
            Map<String, String> columns = new HashMap<>(Map.of(
                    "claimant_surname", person.family(),
                    "claimant_first_names", person.given(),
                    "claimant_dob", SLASHED.format(person.born())));
            if (person.reference() != null) {
                columns.put("council_person_ref", person.reference());
            }
            given().auth()
                    .oauth2(TestTokens.as("analyst").token())
                    .contentType(ContentType.JSON)
                    .body(columns)
                    .put(path(id(place)))
                    .then()
                    .statusCode(201);
        });
        await().until(() -> places.stream().allMatch(place -> citizenOf(place) != null));
    }

    private void withdraw(Collection<Integer> places) {
        places.forEach(place -> given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .delete(path(id(place)))
                .then()
                .statusCode(204));
    }

    private String citizenOf(int place) {
        return database.citizenOf("benefits", id(place));
    }

    private static void reconcile() {
        String run = given().auth()
                .oauth2(TestTokens.as("analyst").token())
                .post("/api/citizens/reconciliations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().auth()
                        .oauth2(TestTokens.as("analyst").token())
                        .get("/api/citizens/reconciliations/" + run)
                        .path("status")
                        .equals("done"));
    }

    /** Who says the same is one as good as the other. */
    private List<List<String>> said(Collection<? extends Collection<Integer>> groups) {
        return groups.stream()
                .map(group -> group.stream()
                        .map(place -> people.get(place).toString())
                        .sorted()
                        .toList())
                .toList();
    }

    private List<List<String>> parted(Collection<Integer> places) {
        return said(
                places.stream().collect(Collectors.groupingBy(this::citizenOf)).values());
    }

    private List<List<String>> asIfThereWereOnly(Collection<Integer> places) {
        KnownPeople known = new KnownPeople(matcher);
        int[] next = {0};
        LinkingRound round = new LinkingRound(matcher, known, HumanVerdicts.NONE, () -> new UUID(1, ++next[0]));
        places.forEach(place -> {
            Person person = people.get(place);
            round.link(
                    new UUID(0, place),
                    CouncilFeatures.of(new CouncilFeatures.Kept(
                            person.given(),
                            person.family(),
                            person.born(),
                            null,
                            null,
                            null,
                            null,
                            person.reference(),
                            List.of(),
                            Map.of(),
                            null)));
        });
        round.reconcile();
        return said(known.citizens().stream()
                .map(citizen -> known.recordsOf(citizen).keySet().stream()
                        .map(record -> (int) record.getLeastSignificantBits())
                        .toList())
                .toList());
    }

    @Test
    void leavesTheRestAsIfTheyHadNeverBeenAndAllAsBeforeWhenTheyComeAgain() {
        List<Integer> order = IntStream.range(0, RECORDS).boxed().collect(Collectors.toList());
        Collections.shuffle(order, lot);
        put(order);
        List<Integer> gone = order.subList(0, RECORDS / 3);
        List<Integer> rest = order.subList(RECORDS / 3, RECORDS);

        withdraw(gone);
        reconcile();
        assertThat(parted(rest))
                .as("without them, seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(asIfThereWereOnly(new TreeSet<>(rest)));

        put(gone);
        reconcile();
        assertThat(parted(order))
                .as("with them again, seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(asIfThereWereOnly(new TreeSet<>(order)));
    }
}
