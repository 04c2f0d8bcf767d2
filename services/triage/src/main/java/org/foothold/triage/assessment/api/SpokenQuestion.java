package org.foothold.triage.assessment.api;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Dates;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.weblayout.Locales;

/** A question as a telephone menu reads it out. */
public record SpokenQuestion(
        @Schema(description = "To be read out, one after another")
        List<String> say,

        List<Key> keys,

        @Schema(description = "It cannot be answered on a keypad: pass the call to a person")
        boolean needsPerson) {

    /** What a key means; answer with {@code pressed}. */
    public record Key(String press, String option) {}

    static SpokenQuestion of(Question question, String language) {
        var words = MessageBundles.get(
                IvrMessages.class, Localized.Literal.of(Locales.SUPPORTED.contains(language) ? language : "en"));
        var pad = new KeyPad(question);
        var say = new ArrayList<String>();
        say.add(question.title().in(language));
        question.hint().ifPresent(hint -> say.add(hint.in(language)));
        if (!pad.canBeKeyed()) {
            say.add(words.person());
            return new SpokenQuestion(say, List.of(), true);
        }
        var keys = new ArrayList<Key>();
        if (question.kind() instanceof Choose) {
            pad.keys().forEach((key, option) -> {
                say.add(words.press(option.text().in(language), String.join(" ", key.split(""))));
                keys.add(new Key(key, option.code()));
            });
            if (question.takesSeveral()) {
                say.add(words.several());
            }
        } else {
            say.add(question.kind() instanceof Dates ? words.date() : words.number());
        }
        if (pad.maySkip()) {
            say.add(words.skip());
            keys.add(new Key(KeyPad.SKIP, "rather-not-say"));
        }
        return new SpokenQuestion(say, keys, false);
    }
}
