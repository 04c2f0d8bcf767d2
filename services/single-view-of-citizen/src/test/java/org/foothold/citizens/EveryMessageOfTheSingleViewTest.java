package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foothold.citizens.wording.CitizensMessages;
import org.foothold.citizens.wording.CohortMessages;
import org.foothold.citizens.wording.ExtractMessages;
import org.foothold.citizens.wording.MatchingMessages;
import org.foothold.citizens.wording.MineMessages;
import org.foothold.citizens.wording.OnlineMessages;
import org.foothold.citizens.wording.PeopleMessages;
import org.foothold.citizens.wording.RequestMessages;
import org.foothold.citizens.wording.RetentionMessages;
import org.foothold.citizens.wording.ReviewMessages;
import org.foothold.citizens.wording.RightsMessages;
import org.foothold.citizens.wording.RiskMessages;
import org.junit.jupiter.api.Test;

class EveryMessageOfTheSingleViewTest {

    private static final Pattern PLACES = Pattern.compile("\\{\\w+}|\\{#is '[^']+'}|\\{#when \\w+}");

    private static final Map<Class<?>, String> BUNDLES = Map.ofEntries(
            Map.entry(CitizensMessages.class, "citizens"),
            Map.entry(MatchingMessages.class, "matching"),
            Map.entry(PeopleMessages.class, "people"),
            Map.entry(ReviewMessages.class, "review"),
            Map.entry(RightsMessages.class, "rights"),
            Map.entry(RiskMessages.class, "risk"),
            Map.entry(CohortMessages.class, "cohorts"),
            Map.entry(OnlineMessages.class, "online"),
            Map.entry(MineMessages.class, "mine"),
            Map.entry(RequestMessages.class, "requests"),
            Map.entry(ExtractMessages.class, "extract"),
            Map.entry(RetentionMessages.class, "retention"));

    @Test
    void existsInEnglishAndInWelsh() throws IOException {
        for (var bundle : BUNDLES.keySet()) {
            var welsh = welsh(bundle);
            var english =
                    Arrays.stream(bundle.getMethods()).map(Method::getName).toList();
            assertThat(welsh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
            assertThat(welsh.values())
                    .allSatisfy(text -> assertThat((String) text).isNotBlank());
        }
    }

    @Test
    void namesTheSameCodesAndArgumentsInBoth() throws IOException {
        for (var bundle : BUNDLES.keySet()) {
            var welsh = welsh(bundle);
            for (var method : bundle.getMethods()) {
                assertThat(places(welsh.getProperty(method.getName())))
                        .as(method.getName())
                        .isEqualTo(places(method.getAnnotation(Message.class).value()));
            }
        }
    }

    private static List<String> places(String text) {
        return PLACES.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties welsh(Class<?> bundle) throws IOException {
        var welsh = new Properties();
        try (var file = bundle.getResourceAsStream("/messages/" + BUNDLES.get(bundle) + "_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return welsh;
    }
}
