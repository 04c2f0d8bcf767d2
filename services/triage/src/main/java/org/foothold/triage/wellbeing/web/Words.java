package org.foothold.triage.wellbeing.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.wellbeing.domain.Item;
import org.foothold.triage.wellbeing.domain.WhyWrong;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;

/** Says codes, days and errors in the reader's language. */
record Words(WellBeingMessages say, Locale language) {

    static Words in(Locale language) {
        return new Words(
                MessageBundles.get(WellBeingMessages.class, Localized.Literal.of(language.getLanguage())), language);
    }

    String day(Instant at) {
        return in("d MMMM yyyy", at);
    }

    /** Short enough to stand below a line. */
    String shortDay(Instant at) {
        return in("d MMM yy", at);
    }

    private String in(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, language)
                .withZone(PlatformClock.LOCAL_TIME)
                .format(at);
    }

    String question(Item item) {
        return say.question(item.code());
    }

    String name(Item item) {
        return say.name(item.code());
    }

    String answer(Item item, String answer) {
        return item.isScale() ? answer : say.answer(item.code() + "." + answer);
    }

    /** What may be chosen; the ends of a scale are said. */
    List<Option> answers(Item item) {
        return item.asShown().stream()
                .map(answer -> Option.of(answer, item.isScale() ? end(item, answer) : answer(item, answer)))
                .toList();
    }

    private String end(Item item, String answer) {
        return switch (answer) {
            case "0" -> item == Item.ANXIOUS ? say.not_at_all_anxious() : say.not_at_all();
            case "10" -> item == Item.ANXIOUS ? say.completely_anxious() : say.completely();
            default -> answer;
        };
    }

    List<Option> whys() {
        return Stream.of(WhyWrong.values())
                .map(why -> Option.of(why.code(), say.why(why.code())))
                .toList();
    }

    FormErrors errors(InvalidInput invalid) {
        FormErrors errors = FormErrors.none();
        for (var error : invalid.errors()) {
            errors = errors.with(
                    error.field(),
                    switch (error.code()) {
                        case "required" -> say.error_nothing();
                        default -> say.error_unknown();
                    });
        }
        return errors;
    }
}
