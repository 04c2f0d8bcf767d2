package org.foothold.triage.translation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.guidance.domain.Line;
import org.foothold.triage.questionset.domain.Choose;
import org.foothold.triage.questionset.domain.Option;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.Section;
import org.foothold.triage.questionset.domain.Text;

/** Goes through the texts of questions and of advice, each with its place; what is not translated here (fields of groups, what a worker reads) stays as it is. */
public final class SetTexts {
    private SetTexts() {}

    /** The same questions with every text exchanged. */
    public static QuestionSet map(QuestionSet set, BiFunction<String, Text, Text> change) {
        var of = set.ref().name();
        return new QuestionSet(
                set.ref(),
                set.languages(),
                change.apply(of + ".title", set.title()),
                set.sections().stream()
                        .map(section -> new Section(
                                section.key(), change.apply(of + ".section." + section.key(), section.title())))
                        .toList(),
                set.questions().stream()
                        .map(question -> map(question, of + ".question." + question.key(), change))
                        .toList(),
                set.adaptive(),
                set.concepts());
    }

    /** The same advice with every text exchanged; who to turn to keeps their name. */
    public static Advice map(Advice advice, String place, BiFunction<String, Text, Text> change) {
        var lines = new ArrayList<Line>();
        for (var line : advice.lines()) {
            var at = "%s.line.%d.note".formatted(place, lines.size() + 1);
            lines.add(
                    new Line(line.name(), line.phone(), line.web(), line.note().map(note -> change.apply(at, note))));
        }
        return new Advice(
                change.apply(place + ".title", advice.title()), change.apply(place + ".text", advice.text()), lines);
    }

    private static Question map(Question question, String place, BiFunction<String, Text, Text> change) {
        return new Question(
                question.key(),
                question.kind() instanceof Choose choose
                        ? new Choose(choose.choice(), options(choose.options(), place, change))
                        : question.kind(),
                change.apply(place + ".title", question.title()),
                question.hint().map(hint -> change.apply(place + ".hint", hint)),
                question.why().map(why -> change.apply(place + ".why", why)),
                question.prompt(),
                question.section(),
                question.askIf(),
                question.maySkip(),
                question.countsAs(),
                question.alwaysAsk());
    }

    private static List<Option> options(List<Option> options, String place, BiFunction<String, Text, Text> change) {
        return options.stream()
                .map(option -> {
                    var at = place + ".option." + option.code();
                    return new Option(
                            option.code(),
                            change.apply(at, option.text()),
                            option.hint().map(hint -> change.apply(at + ".hint", hint)),
                            option.exclusive(),
                            option.danger());
                })
                .toList();
    }
}
