package org.foothold.dashboard.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryMessageOfTheDashboardTest {

    static Stream<Map.Entry<String, Class<?>>> bundles() {
        return Map.<String, Class<?>>of(
                "dash", DashboardMessages.class,
                "code", CodeMessages.class,
                "fact", FactMessages.class,
                "insight", InsightMessages.class)
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void existsInEnglishAndInWelsh(Map.Entry<String, Class<?>> bundle) throws IOException {
        var welsh = new Properties();
        try (var file = bundle.getValue().getResourceAsStream("/messages/" + bundle.getKey() + "_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var english = Arrays.stream(bundle.getValue().getMethods())
                .map(Method::getName)
                .toList();
        assertThat(welsh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(welsh.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }
}
