package org.foothold.citizens.risk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads from the records of one person what is known of them on a day. A record counts for a year, a contact for half a year; of an account that
 * stands in a file again and again the newest word counts.
 */
public final class ReadIndicators {

    private static final int YEAR = 365;
    private static final int HALF_A_YEAR = 182;

    private final List<Told> year;
    private final LocalDate today;
    private final List<Indicator> found = new ArrayList<>();

    private ReadIndicators(List<Told> records, LocalDate today) {
        this.today = today;
        this.year = records.stream()
                .filter(told -> isWithin(told, YEAR))
                .sorted(Comparator.comparing(Told::asOf)
                        .thenComparing(Told::record)
                        .reversed())
                .toList();
    }

    public static Indicators of(List<Told> records, LocalDate today) {
        return new ReadIndicators(records, today).read();
    }

    private Indicators read() {
        newest(
                "rent-arrears",
                Sign.NOTICE_SERVED,
                told -> Optional.of(told.says("noticeServed").isPresent() ? "yes" : "no"));
        newest("rent-arrears", Sign.RENT_WEEKS, told -> told.says("weeks").flatMap(ReadIndicators::number));
        newest("rent-arrears", Sign.RENT_CHANGE, ReadIndicators::change);
        newest(
                "council-tax-arrears",
                Sign.COUNCIL_TAX_STAGE,
                told -> told.says("stage").map(ReadIndicators::lower));
        newest(
                "council-tax-arrears",
                Sign.COUNCIL_TAX_MISSED,
                told -> told.says("instalmentsMissed").flatMap(ReadIndicators::number));
        newest("benefits", Sign.BENEFIT_LOST, ReadIndicators::lost);
        count(of("food-voucher"), Sign.VOUCHERS);
        count(
                of("contact-centre-log").stream()
                        .filter(told -> isWithin(told, HALF_A_YEAR))
                        .toList(),
                Sign.CONTACTS);
        newest("family-flag", Sign.FAMILY_FLAG, told -> Optional.of("yes"));
        moves();
        return new Indicators(found);
    }

    /** The newest record of a kind that says anything of it. */
    private void newest(String category, Sign sign, Function<Told, Optional<?>> value) {
        of(category).stream()
                .flatMap(told -> value.apply(told).map(said -> new Indicator(sign, said, List.of(told))).stream())
                .findFirst()
                .ifPresent(found::add);
    }

    private void count(List<Told> records, Sign sign) {
        if (!records.isEmpty()) {
            found.add(new Indicator(sign, BigDecimal.valueOf(records.size()), records));
        }
    }

    /** One postcode less than there were in the year; who was seen once may have moved or not. */
    private void moves() {
        List<Told> placed =
                year.stream().filter(told -> told.postcode().isPresent()).toList();
        long postcodes = placed.stream()
                .map(told -> told.postcode().get().reveal())
                .distinct()
                .count();
        if (placed.size() > 1) {
            found.add(new Indicator(Sign.MOVES, BigDecimal.valueOf(postcodes - 1), placed));
        }
    }

    private List<Told> of(String category) {
        return year.stream().filter(told -> told.category().equals(category)).toList();
    }

    private boolean isWithin(Told told, int days) {
        return told.asOf().isAfter(today.minusDays(days));
    }

    private static Optional<String> change(Told told) {
        Optional<BigDecimal> now = told.says("balance").flatMap(ReadIndicators::number);
        Optional<BigDecimal> before = told.says("balanceThreeMonthsAgo").flatMap(ReadIndicators::number);
        return now.flatMap(owed -> before.map(owed::compareTo))
                .map(compared -> compared > 0 ? "rising" : compared < 0 ? "falling" : "steady");
    }

    private static Optional<String> lost(Told told) {
        return told.says("decision")
                .map(ReadIndicators::lower)
                .map(decision -> decision.equals("refused") || decision.equals("ended") ? "yes" : "no");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What cannot be read as a number is not known. */
    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace("£", "").replace(",", "")));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
