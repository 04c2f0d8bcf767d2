package org.foothold.triage.questionset.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.triage.questionset.domain.Text;

/** What must hold of a set's names and words beyond its schema: no key twice, every text in every language, sections whole. Each problem says where it is. */
final class QuestionSetChecks {
    private final QuestionSetDocument set;
    private final List<String> problems = new ArrayList<>();

    private QuestionSetChecks(QuestionSetDocument set) {
        this.set = set;
    }

    static List<String> problemsOf(QuestionSetDocument set) {
        var checks = new QuestionSetChecks(set);
        checks.checkSet();
        return List.copyOf(checks.problems);
    }

    private void checkSet() {
        if (!set.languages().contains(Text.FALLBACK)) {
            problems.add("languages: English (en) must be among them");
        }
        checkText("title", set.title());
        checkSections();
        checkConcepts();
        var keys = new HashSet<String>();
        set.questions().forEach(question -> {
            checkQuestion("question " + question.key(), question, keys);
            checkText("question " + question.key() + ", why", question.why());
            if (question.alwaysAsk() && !set.adaptive()) {
                problems.add("question " + question.key()
                        + ", alwaysAsk: every question of a set is asked that is not adaptive");
            }
        });
    }

    /** A concept is of something that is asked. */
    private void checkConcepts() {
        var known = new HashSet<String>();
        set.questions().forEach(question -> {
            known.add(question.key());
            if (question.options() != null) {
                question.options().forEach(option -> known.add(question.key() + "." + option.code()));
            }
        });
        set.concepts().keySet().stream()
                .filter(place -> !known.contains(place))
                .sorted()
                .forEach(place -> problems.add("concept " + place + ": there is no such question or option"));
    }

    private void checkSections() {
        var keys = new HashSet<String>();
        for (var section : set.sections()) {
            var place = "section " + section.key();
            if (!keys.add(section.key())) {
                problems.add(place + ": there are two with this key");
            }
            checkText(place + ", title", section.title());
        }
        checkOrderOfSections(keys);
    }

    /** Questions of one section stand together and in the order of the sections, so that progress only goes forward. */
    private void checkOrderOfSections(Set<String> known) {
        var order = set.sections().stream()
                .map(QuestionSetDocument.SectionEntry::key)
                .toList();
        int reached = 0;
        for (var question : set.questions()) {
            var place = "question " + question.key() + ", section";
            if (question.section() == null) {
                if (!known.isEmpty()) {
                    problems.add(place + ": must be given where the set has sections");
                }
            } else if (!known.contains(question.section())) {
                problems.add(place + ": there is no section " + question.section());
            } else if (order.indexOf(question.section()) < reached) {
                problems.add(place + ": " + question.section() + " stands after a later section");
            } else {
                reached = order.indexOf(question.section());
            }
        }
        known.stream()
                .filter(key -> set.questions().stream().noneMatch(question -> key.equals(question.section())))
                .sorted()
                .forEach(key -> problems.add("section " + key + ": has no question"));
    }

    private void checkQuestion(String place, QuestionEntry question, Set<String> keys) {
        if (!keys.add(question.key())) {
            problems.add(place + ": there are two with this key");
        }
        checkText(place + ", title", question.title());
        checkTextIfThere(place + ", hint", question.hint());
        checkTextIfThere(place + ", prompt", question.prompt());
        checkTextIfThere(place + ", unit", question.unit());
        checkTextIfThere(place + ", item", question.item());
        if (question.options() != null) {
            var codes = new HashSet<String>();
            question.options().forEach(option -> checkOption(place, option, codes));
        }
        checkBounds(place, question);
        if (question.fields() != null) {
            var fields = new HashSet<String>();
            question.fields().forEach(field -> checkQuestion(place + ", field " + field.key(), field, fields));
        }
    }

    private void checkBounds(String place, QuestionEntry question) {
        if (question.atLeast() != null
                && question.atMost() != null
                && question.atLeast().compareTo(question.atMost()) > 0) {
            problems.add(place + ", atLeast: is more than atMost");
        }
        if (question.near() != null
                && question.near().fromDays() > question.near().toDays()) {
            problems.add(place + ", near: fromDays is more than toDays");
        }
    }

    private void checkOption(String question, OptionEntry option, Set<String> codes) {
        var place = question + ", option " + option.code();
        if (!codes.add(option.code())) {
            problems.add(place + ": there are two with this code");
        }
        checkText(place, option.text());
        checkTextIfThere(place + ", hint", option.hint());
    }

    private void checkTextIfThere(String place, Map<String, String> texts) {
        if (texts != null) {
            checkText(place, texts);
        }
    }

    private void checkText(String place, Map<String, String> texts) {
        for (var language : set.languages()) {
            if (texts.get(language) == null || texts.get(language).isBlank()) {
                problems.add(place + ": is not written in " + language);
            }
        }
        texts.keySet().stream()
                .filter(language -> !set.languages().contains(language))
                .forEach(language ->
                        problems.add(place + ": is written in " + language + ", which the set does not declare"));
    }
}
