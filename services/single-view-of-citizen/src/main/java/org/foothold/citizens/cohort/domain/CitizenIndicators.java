package org.foothold.citizens.cohort.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.risk.domain.Indicators;
import org.foothold.citizens.risk.domain.Risk;
import org.foothold.citizens.risk.domain.Sign;
import org.foothold.citizens.risk.domain.Told;

/**
 * What is known of one citizen on a day, as cohorts ask for it; what no record tells of is absent.
 *
 * @param lastContact the newest contact any record tells of
 * @param childrenUnderFive whether a food-voucher request of the last year named some
 */
public record CitizenIndicators(
        UUID citizen,
        Risk risk,
        boolean noticeServed,
        Optional<BigDecimal> rentWeeks,
        Optional<String> rentChange,
        Optional<String> councilTaxStage,
        Optional<BigDecimal> vouchers,
        boolean familyFlagged,
        boolean benefitLost,
        boolean childrenUnderFive,
        Optional<LocalDate> lastContact) {

    public static CitizenIndicators of(UUID citizen, List<Told> records, Indicators known, Risk risk) {
        return new CitizenIndicators(
                citizen,
                risk,
                isYes(known, Sign.NOTICE_SERVED),
                number(known, Sign.RENT_WEEKS),
                text(known, Sign.RENT_CHANGE),
                text(known, Sign.COUNCIL_TAX_STAGE),
                number(known, Sign.VOUCHERS),
                isYes(known, Sign.FAMILY_FLAG),
                isYes(known, Sign.BENEFIT_LOST),
                known.of(Sign.VOUCHERS).stream()
                        .flatMap(vouchers -> vouchers.from().stream())
                        .anyMatch(CitizenIndicators::namesYoungChildren),
                records.stream()
                        .filter(told -> told.category().equals("contact-centre-log"))
                        .map(Told::asOf)
                        .max(Comparator.naturalOrder()));
    }

    private static boolean namesYoungChildren(Told voucher) {
        return voucher.says("childrenUnderFive")
                .filter(said -> said.matches("0*[1-9]\\d?"))
                .isPresent();
    }

    private static boolean isYes(Indicators known, Sign sign) {
        return text(known, sign).filter("yes"::equals).isPresent();
    }

    private static Optional<String> text(Indicators known, Sign sign) {
        return known.of(sign).map(one -> one.value().toString());
    }

    private static Optional<BigDecimal> number(Indicators known, Sign sign) {
        return known.of(sign).map(one -> (BigDecimal) one.value());
    }
}
