package org.foothold.citizens;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.foothold.testing.TestTokens;

/** A family by lot, nobody else's, of whom a test's questions are asked. */
final class ReviewedPeople {

    final String family = MadeUp.letters(9);

    private final String born = LocalDate.of(1930, 1, 1)
            .plusDays(ThreadLocalRandom.current().nextInt(30_000))
            .toString();
    private final CitizensDatabase database;
    private final SourceRecordsForTests records;

    ReviewedPeople(CitizensDatabase database, SourceRecordsForTests records) {
        this.database = database;
        this.records = records;
    }

    static String anyNino() {
        return "AB" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000) + "C";
    }

    /** A record that is linked by now. */
    String record(String given, String nino) {
        String id = given + "-" + UUID.randomUUID();
        records.add(id, given, family, born, nino);
        await().until(() -> citizenOf(id) != null);
        return id;
    }

    void nowNames(String id, String given, String nino) {
        records.change(id, given, family, born, nino);
        await().until(() -> database.column(
                        "select 1 from record_to_link where record_id = ?::uuid", idOf(id).toString())
                .isEmpty());
    }

    String citizenOf(String id) {
        return database.citizenOf("made-up", id);
    }

    UUID idOf(String id) {
        return UUID.fromString(database.value(
                "select id::text from source_record where source_system = 'made-up' and source_id = ?", id));
    }

    /** The question that is open on records of these citizens, once it is asked. */
    String question(String queue, String... ids) {
        await().until(() -> !questions(queue, ids).isEmpty());
        return questions(queue, ids).getFirst();
    }

    List<String> questions(String queue, String... ids) {
        String[] citizens = Arrays.stream(ids).map(this::citizenOf).toArray(String[]::new);
        return database.column("""
                select q.id::text from match_review q
                  join record_link a on a.record_id = q.record_one and a.until is null
                  join record_link b on b.record_id = q.record_other and b.until is null
                 where q.queue = ? and a.citizen_id::text = any (?) and b.citizen_id::text = any (?)
                """, queue, citizens, citizens);
    }

    static ValidatableResponse decide(TestTokens who, String question, String verdict) {
        return given().auth()
                .oauth2(who.token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("verdict", verdict, "reason", "asked-the-source"))
                .post("/api/citizens/reviews/" + question + "/decision")
                .then();
    }

    static ValidatableResponse page(TestTokens who, String path) {
        return given().auth().oauth2(who.token()).get(path).then();
    }

    static ValidatableResponse sent(TestTokens who, String path, Map<String, String> form) {
        return given().auth()
                .oauth2(who.token())
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(form)
                .post(path)
                .then();
    }
}
