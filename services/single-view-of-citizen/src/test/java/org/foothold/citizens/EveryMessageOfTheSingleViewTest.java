package org.foothold.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foothold.citizens.wording.CitizensMessages;
import org.junit.jupiter.api.Test;

class EveryMessageOfTheSingleViewTest {

    private static final Pattern PLACES = Pattern.compile("\\{\\w+}|\\{#is '[^']+'}|\\{#when \\w+}");

    @Test
    void existsInEnglishAndInWelsh() throws IOException {
        var welsh = welsh();
        var english = Arrays.stream(CitizensMessages.class.getMethods())
                .map(Method::getName)
                .toList();
        assertThat(welsh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(welsh.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void namesTheSameCodesAndArgumentsInBoth() throws IOException {
        var welsh = welsh();
        for (var method : CitizensMessages.class.getMethods()) {
            assertThat(places(welsh.getProperty(method.getName())))
                    .as(method.getName())
                    .isEqualTo(places(method.getAnnotation(Message.class).value()));
        }
    }

    private static List<String> places(String text) {
        return PLACES.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties welsh() throws IOException {
        var welsh = new Properties();
        try (var file = CitizensMessages.class.getResourceAsStream("/messages/citizens_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return welsh;
    }
}
