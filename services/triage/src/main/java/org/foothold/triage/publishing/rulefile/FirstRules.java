package org.foothold.triage.publishing.rulefile;

import java.util.stream.Collectors;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.QuestionSet;

/**
 * Rules to begin with, for questions that have none: those of another set, with a row for each option of these questions, which worries nobody yet unless it is marked as danger. What
 * is left open and what is not understood is looked at by a person from the first day.
 */
public final class FirstRules {
    private static final String SAFETY_ROW = "safety-left-open-is-looked-at";
    private static final String SAFETY = "safety";

    private FirstRules() {}

    /** @param like the rules of a set that comes with the service */
    public static String of(QuestionSet set, String like) {
        var rows = set.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> !option.code().equals(Option.RATHER_NOT_SAY))
                        .map(option -> row(question.key(), option)))
                .collect(Collectors.joining("\n"));
        var answers = set.questions().stream()
                .flatMap(question -> question.options().stream()
                        .filter(option -> !option.code().equals(Option.RATHER_NOT_SAY))
                        .map(option -> "\"" + question.key() + "." + option.code() + "\""))
                .collect(Collectors.joining(", "));
        var name = set.ref().name();
        var written = like.replaceFirst(
                        "(?s)<!--.*?-->",
                        "<!-- Rules to begin with: say of each answer how much it worries you, and which needs it shows. -->")
                .replaceFirst(
                        "<definitions ([^>]*) id=\"[^\"]*\" name=\"[^\"]*\" namespace=\"[^\"]*\"",
                        "<definitions $1 id=\"" + name + "\" name=\"" + name + "\" namespace=\"urn:foothold:decisions:"
                                + name + "\"")
                .replaceFirst(
                        "(?s)(<allowedValues id=\"type-answer-values\"><text>).*?</text>", "$1" + answers + "</text>")
                .replaceFirst(
                        "(?s)<rule id=\"meaning-.*(</rule>)(?=\\s*</decisionTable>\\s*</encapsulatedLogic>\\s*</businessKnowledgeModel>\\s*<businessKnowledgeModel id=\"calls-for\")",
                        rows);
        boolean asksAboutSafety =
                set.questions().stream().anyMatch(question -> question.key().equals(SAFETY));
        return asksAboutSafety
                ? written
                : RuleFile.read(written).without(SAFETY_ROW).text();
    }

    private static String row(String question, Option option) {
        var id = "meaning-" + question + "-" + option.code();
        return ("<rule id=\"%1$s\"><inputEntry id=\"%1$s-in\"><text>\"%2$s.%3$s\"</text></inputEntry>"
                        + "<outputEntry id=\"%1$s-concern\"><text>\"%4$s\"</text></outputEntry>"
                        + "<outputEntry id=\"%1$s-needs\"><text>[]</text></outputEntry></rule>")
                .formatted(id, question, option.code(), option.danger().isPresent() ? "danger" : "none");
    }
}
