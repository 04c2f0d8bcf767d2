package org.foothold.citizens.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.foothold.kernel.Personal;

class IdentifiersTest {

    @Example
    void aNationalInsuranceNumberIsReadAsPeopleWriteIt() {
        assertThat(Nino.parse("ab 12-34 56 c")).contains(new Nino("AB123456C"));
    }

    @Example
    void prefixesThatAreNotGivenOutAreRefused() {
        for (String refused :
                new String[] {"QQ123456C", "BG123456A", "DA123456A", "AO123456A", "AB123456E", "AB12345C", "", null}) {
            assertThat(Nino.parse(refused)).as("%s", refused).isEmpty();
        }
    }

    @Example
    void anExampleNumberIsReadOnlyWherePeopleAreMadeUp() {
        assertThat(Nino.parse("QQ 12 34 56 C", true)).contains(new Nino("QQ123456C"));
        assertThat(Nino.parse("QQ123456C")).isEmpty();
        assertThat(Nino.parse("Q1123456C", true)).isEmpty();
    }

    @Example
    void anNhsNumberIsReadAsPeopleWriteIt() {
        assertThat(NhsNumber.parse("943 476 5919")).contains(new NhsNumber("9434765919"));
        assertThat(NhsNumber.parse("0000000000")).isEmpty();
        assertThat(NhsNumber.parse("٩٤٣٤٧٦٥٩١٩")).isEmpty();
    }

    @Property
    void aSingleMistypedDigitOfAnNhsNumberIsFound(
            @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(max = 9) int digit) {
        String right = "9434765919";
        Assume.that(right.charAt(place) - '0' != digit);
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        assertThat(NhsNumber.parse(wrong)).isEmpty();
    }

    @Property
    void twoNeighbouringDigitsOfAnNhsNumberSwappedAreFound(@ForAll @IntRange(max = 8) int place) {
        String right = "9434765919";
        Assume.that(right.charAt(place) != right.charAt(place + 1));
        String wrong =
                right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
        assertThat(NhsNumber.parse(wrong)).isEmpty();
    }

    @Example
    void aCouncilReferenceOfOneRepeatedSignIsAPlaceholder() {
        assertThat(CouncilReference.parse("sc-001 2345")).contains(new CouncilReference("SC0012345"));
        assertThat(CouncilReference.parse("000000")).isEmpty();
    }

    @Example
    void onePhoneNumberIsOneText() {
        var number = ContactPoint.phone("020 7946 0018").orElseThrow();
        assertThat(ContactPoint.phone("+44 (0)20 79460018")).contains(number);
        assertThat(number.value().reveal()).isEqualTo("+442079460018");
        assertThat(ContactPoint.phone("07700 900123")).isPresent();
        assertThat(ContactPoint.phone("0000")).isEmpty();
        assertThat(ContactPoint.phone("n/a")).isEmpty();
    }

    @Example
    void anEmailAddressIsCheckedByItsShape() {
        assertThat(ContactPoint.email(" Ann@Example.ORG ").orElseThrow().value())
                .isEqualTo(Personal.of("ann@example.org"));
        assertThat(ContactPoint.email("ann@example")).isEmpty();
        assertThat(ContactPoint.email("ann at example.org")).isEmpty();
    }

    @Example
    void anAgeIsToldInBands() {
        var born = new DateOfBirth(LocalDate.of(2000, 3, 1));
        assertThat(born.ageBandOn(LocalDate.of(2026, 2, 28))).isEqualTo("25-34");
        assertThat(born.ageBandOn(LocalDate.of(2018, 2, 28))).isEqualTo("16-17");
        assertThat(born.ageBandOn(LocalDate.of(2018, 3, 1))).isEqualTo("18-24");
        assertThat(born.ageBandOn(LocalDate.of(2100, 1, 1))).isEqualTo("85+");
    }

    @Property
    void everyAgeHasItsBand(@ForAll @IntRange(max = 130) int years) {
        String band = new DateOfBirth(LocalDate.of(1900, 1, 1)).ageBandOn(LocalDate.of(1900 + years, 1, 1));
        if (band.endsWith("+")) {
            assertThat(years).isGreaterThanOrEqualTo(85);
        } else {
            String[] ends = band.split("-");
            assertThat(years).isBetween(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }

    @Example
    void namesAreSplitAsTheSourceOrdersThem() {
        assertThat(PersonName.givenNamesFirst(" Anne  Marie O'Brien "))
                .isEqualTo(new PersonName("Anne Marie", "O'Brien"));
        assertThat(PersonName.givenNamesFirst("Cher")).isEqualTo(new PersonName("Cher", ""));
        assertThat(PersonName.familyNameFirst("O'BRIEN, Anne Marie"))
                .isEqualTo(new PersonName("Anne Marie", "O'BRIEN"));
        assertThat(new PersonName("Anne\u0000\u202E Marie", "O'Brien").display())
                .isEqualTo("Anne Marie O'Brien");
    }
}
