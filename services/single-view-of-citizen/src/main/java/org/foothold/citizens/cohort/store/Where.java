package org.foothold.citizens.cohort.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import org.foothold.citizens.cohort.domain.Condition;
import org.foothold.citizens.cohort.domain.Conditions;

/** Conditions as SQL over {@code citizen_indicator i}; only numbers and days travel, as values. */
final class Where {

    private final StringBuilder sql = new StringBuilder("true");
    private final Tuple values = Tuple.tuple();

    private Where() {}

    static Where of(Conditions conditions, LocalDate today) {
        Where where = new Where();
        conditions.asked().forEach((condition, number) -> where.and(condition, number, today));
        return where;
    }

    /** The next value's place in the statement. */
    String value(Object value) {
        values.addValue(value);
        return "$" + values.size();
    }

    String sql() {
        return sql.toString();
    }

    Tuple values() {
        return values;
    }

    private void and(Condition condition, int number, LocalDate today) {
        sql.append(" and ")
                .append(
                        switch (condition) {
                            case RISK_HIGH -> "i.level in ('high', 'a-person-will-look')";
                            case RISK_RAISED -> "i.level in ('raised', 'high', 'a-person-will-look')";
                            case NOTICE_SERVED -> "i.notice_served";
                            case RENT_RISING -> "i.rent_change = 'rising'";
                            case COUNCIL_TAX_SUMMONS -> "i.council_tax_stage = 'summons'";
                            case FAMILY_FLAGGED -> "i.family_flagged";
                            case BENEFIT_LOST -> "i.benefit_lost";
                            case CHILDREN_UNDER_FIVE -> "i.children_under_five";
                            case RENT_WEEKS_AT_LEAST -> "i.rent_weeks >= " + value(number) + "::int";
                            case VOUCHERS_AT_LEAST -> "i.vouchers >= " + value(number) + "::int";
                            case NO_CONTACT_IN_DAYS ->
                                "(i.last_contact is null or i.last_contact <= " + value(today.minusDays(number)) + ")";
                        });
    }
}
