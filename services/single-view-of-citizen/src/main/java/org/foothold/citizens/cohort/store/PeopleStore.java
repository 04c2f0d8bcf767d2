package org.foothold.citizens.cohort.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foothold.citizens.cohort.application.People;
import org.foothold.citizens.cohort.domain.CitizenIndicators;
import org.foothold.citizens.cohort.domain.Conditions;
import org.foothold.citizens.cohort.domain.Count;
import org.foothold.events.Purpose;

/** What is known of everybody, by the PostgreSQL client. */
@ApplicationScoped
class PeopleStore implements People {

    private final Pool pool;

    PeopleStore(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Long> count(Conditions conditions, LocalDate today) {
        Where where = Where.of(conditions, today);
        return pool.preparedQuery("select count(*) as people from citizen_indicator i where " + where.sql())
                .execute(where.values())
                .map(rows -> rows.iterator().next().getLong("people"));
    }

    @Override
    public Uni<List<Member>> members(Conditions conditions, LocalDate today, Purpose purpose, int offset, int most) {
        Where where = Where.of(conditions, today);
        String statement = PeopleSql.MEMBERS.formatted(
                where.sql(), where.value(purpose.code()), where.value(offset), where.value(most));
        return pool.preparedQuery(statement).execute(where.values()).map(rows -> list(rows, PeopleStore::member));
    }

    @Override
    public Uni<List<UUID>> notYetOn(LocalDate day, Optional<UUID> after, int most) {
        return pool.preparedQuery(PeopleSql.NOT_YET_ON)
                .execute(Tuple.of(day, after.orElse(null), most))
                .map(rows -> list(rows, row -> row.getUUID("id")));
    }

    @Override
    public Uni<Void> keep(Collection<CitizenIndicators> indicators, LocalDate day) {
        JsonArray rows = new JsonArray();
        indicators.forEach(one -> rows.add(json(one)));
        return pool.preparedQuery(PeopleSql.KEEP).execute(Tuple.of(rows, day)).replaceWithVoid();
    }

    @Override
    public Uni<Void> forgetWhoIsNotCounted() {
        return pool.query(PeopleSql.FORGET).execute().replaceWithVoid();
    }

    @Override
    public Uni<Map<UUID, List<Count>>> counts(Collection<UUID> cohorts, int most) {
        return pool.preparedQuery(PeopleSql.COUNTS)
                .execute(Tuple.tuple()
                        .addArrayOfUUID(cohorts.toArray(UUID[]::new))
                        .addInteger(most))
                .map(rows -> {
                    Map<UUID, List<Count>> counts = new HashMap<>();
                    rows.forEach(row -> counts.computeIfAbsent(row.getUUID("cohort_id"), id -> new ArrayList<>())
                            .add(new Count(row.getLocalDate("counted_on"), row.getLong("people"))));
                    return counts;
                });
    }

    @Override
    public Uni<Void> keepCount(UUID cohort, Count count) {
        return pool.preparedQuery(PeopleSql.KEEP_COUNT)
                .execute(Tuple.of(cohort, count.day(), count.people()))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<UUID>> notCountedOn(LocalDate day) {
        return pool.preparedQuery(PeopleSql.NOT_COUNTED_ON)
                .execute(Tuple.of(day))
                .map(rows -> list(rows, row -> row.getUUID("id")));
    }

    private static <T> List<T> list(Iterable<Row> rows, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        rows.forEach(row -> all.add(read.apply(row)));
        return all;
    }

    private static JsonObject json(CitizenIndicators one) {
        return new JsonObject()
                .put("citizen_id", one.citizen().toString())
                .put("level", one.risk().level().code())
                .put("score", one.risk().score())
                .put("notice_served", one.noticeServed())
                .put(
                        "rent_weeks",
                        one.rentWeeks().map(BigDecimal::toPlainString).orElse(null))
                .put("rent_change", one.rentChange().orElse(null))
                .put("council_tax_stage", one.councilTaxStage().orElse(null))
                .put("vouchers", one.vouchers().map(BigDecimal::intValue).orElse(null))
                .put("family_flagged", one.familyFlagged())
                .put("benefit_lost", one.benefitLost())
                .put("children_under_five", one.childrenUnderFive())
                .put("last_contact", one.lastContact().map(LocalDate::toString).orElse(null));
    }

    private static Member member(Row row) {
        return new Member(
                row.getUUID("citizen_id"),
                row.getString("level"),
                row.getInteger("score"),
                Optional.ofNullable(row.getBigDecimal("rent_weeks")).map(BigDecimal::toPlainString),
                Optional.ofNullable(row.getString("rent_change")),
                Optional.ofNullable(row.getInteger("vouchers")),
                Optional.ofNullable(row.getLocalDate("last_contact")),
                row.getLocalDate("computed_on"));
    }
}
