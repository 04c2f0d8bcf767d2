package org.foothold.citizens.search.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.foothold.kernel.FieldError;
import org.foothold.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingWhatWasTypedTest {

    private static Typed named(String name) {
        return new Typed(name, null, null, null, null);
    }

    private static java.util.List<String> problems(Typed typed) {
        return catchThrowableOfType(InvalidInput.class, typed::question).errors().stream()
                .map(error -> error.field() + "." + error.code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "%%%", "___", "a b", "\u0000\u0000\u0000\u0000"})
    void lessThanThreeLettersAreNotSearched(String name) {
        assertThat(problems(named(name))).containsExactly("name.short");
    }

    @Test
    void signsThatMeanSomethingToADatabaseAreBlanks() {
        assertThat(named("ann%_lee'; drop table citizen").question().words())
                .containsExactly("ann", "lee", "drop", "table", "citizen");
    }

    @Test
    void aNameLongerThanAnyIsRefused() {
        assertThat(problems(named("x".repeat(500)))).containsExactly("name.size");
    }

    @Test
    void nothingAtAllAndWhatLeadsToThousandsIsRefused() {
        assertThat(problems(named(""))).containsExactly("name.required");
        assertThat(problems(new Typed(null, "1982", "ZS1", null, null))).containsExactly("name.required");
    }

    @Test
    void everythingThatCannotBeUsedIsNamed() {
        assertThat(problems(new Typed("x", "1982-02-31", "ZZZ", "12", "?")))
                .containsExactly(
                        "name.short", "dateOfBirth.format", "postcode.format", "contact.format", "identifier.format");
    }

    @Test
    void valuesAreReadAsTheyAreKept() {
        var question = new Typed(null, "1982-02-05", "zs14ab", "01632 960001", "qq 12 34 56 c").question();
        assertThat(question.postcode()).contains("ZS1 4AB");
        assertThat(question.ways()).containsExactly("phone:+441632960001");
        assertThat(question.identifiers()).containsExactlyInAnyOrder("nino:QQ123456C", "reference:QQ123456C");
        assertThat(question.born().orElseThrow().isADay()).isTrue();
    }

    @Test
    void aReferenceIsTheEndOfAnIdOrAllOfIt() {
        UUID id = UUID.randomUUID();
        assertThat(new Typed(null, null, null, null, "citizen:" + id).question().citizen())
                .contains(id);
        assertThat(new Typed(null, null, null, null, "4F2A").question().reference())
                .contains("4f2a");
    }

    @Test
    void nothingOfItIsPrinted() {
        assertThat(named("Ann Lee") + " " + named("Ann Lee").question()).doesNotContain("Ann", "ann");
    }

    @Test
    void aFieldErrorSaysNothingThatWasTyped() {
        assertThat(catchThrowableOfType(InvalidInput.class, named("qx")::question)
                        .errors())
                .extracting(FieldError::message)
                .noneMatch(message -> message.contains("qx"));
    }
}
