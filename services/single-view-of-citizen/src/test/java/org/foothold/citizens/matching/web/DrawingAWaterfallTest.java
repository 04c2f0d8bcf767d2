package org.foothold.citizens.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.foothold.citizens.TriageStandIn;
import org.foothold.citizens.matching.domain.Waterfall;
import org.foothold.citizens.matching.domain.Waterfall.Step;
import org.foothold.citizens.wording.Wording;
import org.foothold.testing.ServersForTests;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServersForTests.class)
@QuarkusTestResource(TriageStandIn.class)
class DrawingAWaterfallTest {

    private static final Waterfall TWINS = new Waterfall(List.of(
            new Step(Waterfall.PRIOR, "", -12_396),
            new Step("given", "different", -4_000),
            new Step("born", "exact", 12_250),
            new Step("phone", "missing", 0),
            new Step("nino", "exact", 9_000),
            new Step("guard", "twins", -6_354)));

    @Inject
    Engine engine;

    private static WaterfallView drawn(Locale locale) {
        return WaterfallView.of(TWINS, 4_000, -2_000, Wording.in(locale));
    }

    @Test
    void eachBarBeginsWhereTheOneBeforeEnded() {
        var view = drawn(Locale.UK);
        assertThat(view.bars()).hasSize(6);
        double end = view.zero();
        for (var bar : view.bars().subList(0, 5)) {
            assertThat(bar.kind().equals("for") ? bar.x() : bar.x() + bar.width())
                    .isCloseTo(end, org.assertj.core.data.Offset.offset(0.25));
            end = bar.end();
        }
        var score = view.bars().getLast();
        assertThat(score.kind()).isEqualTo("score");
        assertThat(score.x()).isEqualTo(end);
        assertThat(score.x() + score.width()).isCloseTo(view.zero(), org.assertj.core.data.Offset.offset(0.25));
    }

    @Test
    void theTableSumsExactlyAndSaysWhatIsMissing() {
        var rows = drawn(Locale.UK).rows();
        assertThat(rows)
                .extracting(WaterfallView.Row::weight)
                .containsExactly("−12.396", "−4.000", "+12.250", "", "+9.000", "−6.354");
        assertThat(rows.getLast().sum()).isEqualTo("−1.500");
        assertThat(rows.get(3).how()).isEqualTo("One of the two does not say");
    }

    @Test
    void isAPictureWithWordsInEitherLanguage() {
        String english = rendered(Locale.UK, "en");
        assertThat(english)
                .contains("role=\"img\"")
                .contains("How the score of −1.5 bits comes about")
                .contains("perhaps twins")
                .contains("nobody can say");
        assertThat(rendered(Locale.of("cy"), "cy"))
                .contains("efeilliaid efallai")
                .contains("Rhif YG");
    }

    private String rendered(Locale locale, String language) {
        return engine.parse("{#waterfall of=view /}")
                .data("view", drawn(locale))
                .setAttribute("locale", language)
                .render();
    }
}
