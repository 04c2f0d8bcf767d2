package org.foothold.citizens.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class NormalisedNameTest {

    @Example
    void spellingsOfOneNameReadTheSame() {
        assertThat(NormalisedName.of("Dr. Siân O’Brien-Łukasz").text()).isEqualTo("sian obrien lukasz");
        assertThat(NormalisedName.of("SIAN O'BRIEN  LUKASZ")).isEqualTo(NormalisedName.of("Siân O’Brien-Łukasz"));
        assertThat(NormalisedName.of("Đặng Strauß Æsa").text()).isEqualTo("dang strauss aesa");
        assertThat(NormalisedName.of("İbrahim IŞIK").text()).isEqualTo("ibrahim isik");
    }

    @Example
    void namesInOtherScriptsStay() {
        assertThat(NormalisedName.of("محمد علي").text()).isEqualTo("محمد علي");
        assertThat(NormalisedName.of("Александр").text()).isEqualTo("александр");
    }

    @Example
    void aTitleGoesUnlessNothingIsLeft() {
        assertThat(NormalisedName.of("Mrs Dr Jones").text()).isEqualTo("jones");
        assertThat(NormalisedName.of("Master").text()).isEqualTo("master");
    }

    @Example
    void aNameOfSignsAloneIsEmpty() {
        assertThat(NormalisedName.of("-- ? '").isEmpty()).isTrue();
        assertThat(NormalisedName.of(null).isEmpty()).isTrue();
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll @StringLength(max = 40) String written) {
        NormalisedName once = NormalisedName.of(written);
        assertThat(NormalisedName.of(once.text())).isEqualTo(once);
    }

    @Property
    void caseAndOuterSpaceDoNotMatter(@ForAll @StringLength(max = 40) String written) {
        NormalisedName name = NormalisedName.of(written.toLowerCase(Locale.ROOT));
        assertThat(NormalisedName.of("  " + written.toLowerCase(Locale.ROOT) + "\t"))
                .isEqualTo(name);
    }

    @Property
    void wordsArePartedByOneSpace(@ForAll @StringLength(max = 40) String written) {
        assertThat(NormalisedName.of(written).text())
                .doesNotContain("  ")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }
}
