package org.foothold.triage.held.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foothold.calendar.PlatformClock;
import org.foothold.kernel.InvalidInput;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.held.domain.AskedConsent;
import org.foothold.triage.held.domain.ConsentWord;
import org.foothold.triage.held.domain.Note;
import org.foothold.triage.held.domain.Support;
import org.foothold.triage.held.domain.SupportNeeds;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;

/** Says codes, moments and errors of held conversations in the reader's language. */
record HeldWords(HeldMessages say, Locale language) {

    static HeldWords in(Locale language) {
        return new HeldWords(
                MessageBundles.get(HeldMessages.class, Localized.Literal.of(language.getLanguage())), language);
    }

    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language)
                .withZone(PlatformClock.LOCAL_TIME)
                .format(at);
    }

    String questions(String set) {
        return set.equals("first-step") ? say.first_step() : say.full_conversation();
    }

    String where(Channel channel) {
        return switch (channel) {
            case TELEPHONE -> say.telephone();
            case HUB -> say.hub();
            case LIBRARY -> say.library();
            default -> say.partner();
        };
    }

    /** What stands, and since when. */
    String consent(AskedConsent asked) {
        return say.consent_stands(word(asked.word()), moment(asked.at()));
    }

    List<Option> consentWords(boolean askedAlready) {
        return Stream.of(ConsentWord.values())
                .filter(word -> !askedAlready || word.said().isPresent())
                .map(word -> Option.of(word.code(), word(word)))
                .toList();
    }

    private String word(ConsentWord word) {
        return switch (word) {
            case GIVEN -> say.consent_given();
            case REFUSED -> say.consent_refused();
            case NOT_ASKED -> say.consent_not_asked();
        };
    }

    List<String> needs(SupportNeeds needs) {
        return needs.all().stream()
                .map(need -> need == Support.INTERPRETER
                        ? say.interpreter_into(languageOf(needs.interpretInto().orElseThrow()))
                        : need(need))
                .toList();
    }

    List<Option> allNeeds() {
        return Stream.of(Support.values())
                .map(need -> Option.of(need.code(), need(need)))
                .toList();
    }

    List<Option> allLanguages() {
        return SupportNeeds.LANGUAGES.stream()
                .map(code -> Option.of(code, languageOf(code)))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    FormErrors errors(InvalidInput invalid) {
        var errors = FormErrors.none();
        for (var error : invalid.errors()) {
            errors = errors.with(
                    error.field(),
                    switch (error.field() + "." + error.code()) {
                        case "text.required" -> say.error_note();
                        case "text.too-long" -> say.error_too_long(Note.LONGEST);
                        case "interpretInto.required" -> say.error_language();
                        default -> say.error_support();
                    });
        }
        return errors;
    }

    private String languageOf(String code) {
        return Locale.of(code).getDisplayLanguage(language);
    }

    private String need(Support need) {
        return switch (need) {
            case INTERPRETER -> say.interpreter();
            case BSL -> say.bsl();
            case DEVICE -> say.device();
            case DIGITAL_SKILLS -> say.digital_skills();
            case LARGE_PRINT -> say.large_print();
            case EASY_READ -> say.easy_read();
            case HEARING_LOOP -> say.hearing_loop();
            case STEP_FREE -> say.step_free();
            case QUIET_PLACE -> say.quiet_place();
        };
    }
}
