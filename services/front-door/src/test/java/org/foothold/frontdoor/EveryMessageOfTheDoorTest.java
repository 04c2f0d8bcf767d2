package org.foothold.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.foothold.frontdoor.pages.DoorMessages;
import org.junit.jupiter.api.Test;

class EveryMessageOfTheDoorTest {

    @Test
    void existsInEnglishAndInWelsh() throws IOException {
        var welsh = new Properties();
        try (var file = DoorMessages.class.getResourceAsStream("/messages/door_cy.properties")) {
            welsh.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        var english = Arrays.stream(DoorMessages.class.getMethods())
                .map(Method::getName)
                .toList();
        assertThat(welsh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english);
        assertThat(welsh.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }
}
