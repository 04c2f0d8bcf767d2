package org.foothold.triage.questionset.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foothold.triage.questionset.domain.Danger;
import org.foothold.triage.questionset.domain.Text;

/** What must hold before a question set may be published. Each problem says where it is. */
final class QuestionSetChecks {
    private static final List<String> DANGERS =
            Arrays.stream(Danger.values()).map(Danger::code).toList();
    private static final String CODE = "[a-z][a-z0-9-]{0,39}";

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
        checkCode("name", set.name());
        if (set.version() < 1) {
            problems.add("version: must be 1 or more");
        }
        if (!set.languages().contains(Text.FALLBACK)) {
            problems.add("languages: English (en) must be among them");
        }
        checkText("title", set.title());
        if (set.questions().isEmpty()) {
            problems.add("questions: there must be at least one");
        }
        var keys = new HashSet<String>();
        set.questions().forEach(question -> checkQuestion(question, keys));
    }

    private void checkQuestion(QuestionSetDocument.QuestionEntry question, Set<String> keys) {
        var place = "question " + question.key();
        checkCode(place, question.key());
        if (!keys.add(question.key())) {
            problems.add(place + ": there are two with this key");
        }
        if (!Set.of("one", "any").contains(question.choose())) {
            problems.add(place + ", choose: must be one or any");
        }
        checkText(place + ", title", question.title());
        checkText(place + ", why", question.why());
        if (question.hint() != null) {
            checkText(place + ", hint", question.hint());
        }
        if (question.options().size() < 2) {
            problems.add(place + ": must have at least two options");
        }
        var codes = new HashSet<String>();
        question.options().forEach(option -> checkOption(place, option, codes));
    }

    private void checkOption(String question, QuestionSetDocument.OptionEntry option, Set<String> codes) {
        var place = question + ", option " + option.code();
        checkCode(place, option.code());
        if (!codes.add(option.code())) {
            problems.add(place + ": there are two with this code");
        }
        checkText(place, option.text());
        if (option.hint() != null) {
            checkText(place + ", hint", option.hint());
        }
        if (option.danger() != null && !DANGERS.contains(option.danger())) {
            problems.add(place + ", danger: must be one of " + String.join(", ", DANGERS));
        }
    }

    private void checkCode(String place, String code) {
        if (code == null || !code.matches(CODE)) {
            problems.add(place + ": a code is lower-case letters, digits and hyphens, 40 at most");
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
