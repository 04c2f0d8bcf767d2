package org.foothold.weblayout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryMessageTest {

    @Test
    void existsInEnglishAndInWelsh() throws IOException {
        var english = Arrays.stream(LayoutMessages.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(welsh().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(welsh().values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void usesTheSameArgumentsInBoth() throws IOException {
        var welsh = welsh();
        for (var method : LayoutMessages.class.getMethods()) {
            var english = method.getAnnotation(Message.class).value();
            assertThat(arguments(welsh.getProperty(method.getName())))
                    .as(method.getName())
                    .isEqualTo(arguments(english));
        }
    }

    private static TreeSet<String> arguments(String text) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties welsh() throws IOException {
        var file = new Properties();
        try (var in = LayoutMessages.class.getResourceAsStream("/messages/layout_cy.properties")) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return file;
    }
}
