package org.foothold.triage.assessment.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foothold.triage.translation.application.InterfaceTexts;
import org.foothold.triage.translation.application.LiveTranslations;
import org.foothold.triage.translation.domain.EnglishText;
import org.foothold.triage.translation.web.EnglishMarks;
import org.foothold.weblayout.LayoutMessages;
import org.foothold.weblayout.Locales;

/** The words of the pages in further languages: translated where they are translated, else English that is marked as such. */
@ApplicationScoped
public class PageWords implements InterfaceTexts {
    /** Words of the longer conversation and of workers' pages, which speak English and Welsh. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(conversation|money|mediated|set|channel|per|removal|add)_.*|entry_number|part_of|prompt_title|skip|skipped|none|remove"
                    + "|yes_add|no_more|no_none|entries_full|save_entry|amount|how_often|choose_period|part_is_enough"
                    + "|error_(words|too_long|number|whole_number|decimals|too_low|too_high|money|period|date|incomplete_date"
                    + "|too_early|too_late|place|another|too_few|set|channel)");

    /** Words of the frame on pages that anybody meets; the others are for people at work, or no words. */
    private static final Pattern IN_FRAME = Pattern.compile(
            "error_.*|skip|back|menu|service_information|language_choice|sign_in|sign_out|nav_account|nav_help|phase_.*|exit.*|footer_.*"
                    + "|day|month|year|change|warning|not_found_(title|typed)|problem_.*|unavailable_.*|try_again|go_to_start|in_danger|reference");

    private static final String BY_ITSELF = "\u2068";
    private static final String POP = "\u2069";

    private record Words(EnglishText english, List<String> arguments) {}

    private final LiveTranslations live;
    private final Map<String, Words> page = words("page.", TriageMessages.class);
    private final Map<String, Words> frame = words("frame.", LayoutMessages.class);

    PageWords(LiveTranslations live) {
        this.live = live;
    }

    @Override
    public List<EnglishText> all() {
        return Stream.concat(
                        page.entrySet().stream()
                                .filter(each ->
                                        !ELSEWHERE.matcher(each.getKey()).matches()),
                        frame.entrySet().stream()
                                .filter(each -> IN_FRAME.matcher(each.getKey()).matches()))
                .map(each -> each.getValue().english())
                .toList();
    }

    /** The words of these pages in any language. */
    TriageMessages in(String language) {
        if (Locales.SUPPORTED.contains(language)) {
            return MessageBundles.get(TriageMessages.class, Localized.Literal.of(language));
        }
        return (TriageMessages) Proxy.newProxyInstance(
                TriageMessages.class.getClassLoader(),
                new Class<?>[] {TriageMessages.class},
                (proxy, method, arguments) -> say(
                                language,
                                "page",
                                method.getName(),
                                arguments == null ? List.of() : List.of(arguments),
                                true)
                        .orElseThrow());
    }

    /**
     * One message of a further language; empty where there is no such message, or it is a name.
     *
     * @param mark whether English that stands in is marked
     */
    Optional<String> say(String language, String bundle, String name, List<?> arguments, boolean mark) {
        if (bundle.equals("frame") && name.equals("lang")) {
            return Optional.of(language);
        }
        if (bundle.equals("frame") && name.equals("product")) {
            return Optional.empty();
        }
        if (bundle.equals("frame") && name.equals("dir")) {
            return Optional.of(Locales.directionOf(language));
        }
        return Optional.ofNullable((bundle.equals("frame") ? frame : page).get(name))
                .map(words -> live.in(language)
                        .flatMap(tongue -> tongue.say(words.english()))
                        .map(text -> filled(text, words, arguments, Locales.isRightToLeft(language)))
                        .orElseGet(() -> {
                            var english = filled(words.english().text(), words, arguments, false);
                            return mark ? EnglishMarks.mark(english) : english;
                        }));
    }

    /** Numbers to ring would be turned round among words that run from right to left, so they are set apart. */
    private static String filled(String text, Words words, List<?> arguments, boolean apart) {
        var filled = text;
        for (int i = 0; i < Math.min(arguments.size(), words.arguments().size()); i++) {
            var value = String.valueOf(arguments.get(i));
            filled = filled.replace(
                    "{" + words.arguments().get(i) + "}",
                    apart && value.contains(" ") ? BY_ITSELF + value + POP : value);
        }
        return filled;
    }

    private static Map<String, Words> words(String place, Class<?> messages) {
        var found = new LinkedHashMap<String, Words>();
        Arrays.stream(messages.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> found.put(
                        method.getName(),
                        new Words(
                                new EnglishText(
                                        place + method.getName(),
                                        method.getAnnotation(Message.class).value()),
                                Arrays.stream(method.getParameters())
                                        .map(Parameter::getName)
                                        .toList())));
        return found;
    }
}
