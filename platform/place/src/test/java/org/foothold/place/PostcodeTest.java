package org.foothold.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 1HQ", "EC1A 1BB", "GIR 0AA", "ZS1 4AB"})
    void everyShapeOfPostcodeIsRead(String shape) {
        assertThat(Postcode.parse(shape)).contains(new Postcode(shape));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec1a1bb", " EC1A 1BB ", "Ec1a  1bB", "EC1A-1BB", "E C 1 A 1 B B", "EC1A\u00a01BB"})
    void howItIsWrittenDoesNotMatter(String written) {
        assertThat(Postcode.parse(written))
                .hasValueSatisfying(p -> assertThat(p.text()).isEqualTo("EC1A 1BB"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "B",
                "1AA",
                "QA1 1AA",
                "VA1 1AA",
                "XA1 1AA",
                "AI1 1AA",
                "AJ1 1AA",
                "AZ1 1AA",
                "B33 8TC",
                "B33 8IT",
                "W1I 1HQ",
                "EC1C 1BB",
                "EC1A 1BBB",
                "DN555 1PT",
                "B33 88T",
                "ẞ1 1AA",
                "Β33 8TH"
            })
    void whatNoPostcodeCanBeIsNotRead(String written) {
        assertThat(Postcode.parse(written)).isEmpty();
    }

    @Test
    void itsPartsAreThoseOfTheAddressFile() {
        var postcode = new Postcode("EC1A 1BB");
        assertThat(postcode.area()).isEqualTo("EC");
        assertThat(postcode.outward()).isEqualTo("EC1A");
        assertThat(postcode.sector()).isEqualTo("EC1A 1");
        assertThat(postcode.inward()).isEqualTo("1BB");
        assertThat(postcode.compact()).isEqualTo("EC1A1BB");
    }

    @Test
    void aRefusalDoesNotRepeatTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Postcode("12 Canary Row"))
                .withMessageNotContaining("Canary");
    }

    @Property
    void readingIsTheSameHoweverItIsSpaced(@ForAll("postcodes") String text, @ForAll int seed) {
        String compact = text.replace(" ", "");
        int at = Math.floorMod(seed, compact.length());
        String respaced =
                compact.substring(0, at) + "  " + compact.substring(at).toLowerCase(Locale.ROOT);
        assertThat(Postcode.parse(respaced)).isEqualTo(Postcode.parse(text)).isPresent();
    }

    @Property
    void whateverIsTypedEitherIsAPostcodeOrIsNot(@ForAll String typed) {
        Postcode.parse(typed)
                .ifPresent(p -> assertThat(Postcode.parse(p.text())).contains(p));
    }

    @Provide
    Arbitrary<String> postcodes() {
        var area = Arbitraries.of("B", "M", "CR", "ZS", "DN");
        var district = Arbitraries.integers().between(1, 99);
        var sector = Arbitraries.integers().between(0, 9);
        var unit = Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2);
        return Combinators.combine(area, district, sector, unit).as((a, d, s, u) -> a + d + " " + s + u);
    }
}
