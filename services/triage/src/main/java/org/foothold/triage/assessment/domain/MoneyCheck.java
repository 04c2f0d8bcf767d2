package org.foothold.triage.assessment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.MoneyColumn;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.Route;
import org.foothold.triage.questionset.domain.Text;

/**
 * What comes in, what goes out, what is owed and what is left in a month, from the sums that the question set says count. It is as complete as the answers:
 * what was left out is not guessed.
 *
 * @param priorityDebts how many debts that come first were named, whether or not with a sum
 */
public record MoneyCheck(List<Line> lines, int priorityDebts) {
    /** One sum, in pence a month; what is owed stands by itself. */
    public record Line(MoneyColumn column, Text label, long pence) {}

    public MoneyCheck {
        lines = List.copyOf(lines);
    }

    public static MoneyCheck of(Route route, Answers answers) {
        var lines = new ArrayList<Line>();
        int priorityDebts = 0;
        for (var question : route.questions()) {
            var answer = answers.answerTo(question.key()).orElse(Answer.RATHER_NOT_SAY);
            count(question, answer, question.title(), lines);
            if (question.kind() instanceof Group group && answer instanceof Answer.Listed listed) {
                listed.entries().forEach(entry -> count(group, entry, lines));
                priorityDebts += isOfPriorityDebts(group) ? listed.entries().size() : 0;
            }
        }
        return new MoneyCheck(lines, priorityDebts);
    }

    /** Enough is known to say what is left: something that comes in or goes out, on both sides. */
    public boolean isKnown() {
        return has(MoneyColumn.INCOME) && has(MoneyColumn.OUTGOING);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long comesIn() {
        return sum(MoneyColumn.INCOME);
    }

    public long goesOut() {
        return sum(MoneyColumn.OUTGOING, MoneyColumn.PRIORITY_PAYMENT, MoneyColumn.OTHER_PAYMENT);
    }

    /** Negative where it does not reach. */
    public long left() {
        return comesIn() - goesOut();
    }

    public boolean doesNotReach() {
        return isKnown() && left() < 0;
    }

    public long priorityDebt() {
        return sum(MoneyColumn.PRIORITY_DEBT);
    }

    public long otherDebt() {
        return sum(MoneyColumn.OTHER_DEBT);
    }

    /** The lines of these columns, in the order asked. */
    public List<Line> linesOf(MoneyColumn... columns) {
        return lines.stream()
                .filter(line -> Arrays.asList(columns).contains(line.column()))
                .toList();
    }

    private boolean has(MoneyColumn column) {
        return lines.stream().anyMatch(line -> line.column() == column);
    }

    private long sum(MoneyColumn... columns) {
        return linesOf(columns).stream().mapToLong(Line::pence).sum();
    }

    private static boolean isOfPriorityDebts(Group group) {
        return group.fields().stream()
                .anyMatch(field -> field.countsAs()
                        .filter(MoneyColumn.PRIORITY_DEBT::equals)
                        .isPresent());
    }

    private static void count(Group group, Map<String, Answer> entry, List<Line> lines) {
        for (var field : group.fields()) {
            if (entry.containsKey(field.key())) {
                var label = group.repeats() ? nameOf(group, entry) : field.title();
                count(field, entry.get(field.key()), label, lines);
            }
        }
    }

    private static void count(Question question, Answer answer, Text label, List<Line> lines) {
        if (answer instanceof Answer.Money money) {
            question.countsAs()
                    .ifPresent(column ->
                            lines.add(new Line(column, label, money.per().perMonth(money.pence()))));
        }
    }

    /** What an entry of a repeating group is about: the option chosen in it, else the name of an entry. */
    private static Text nameOf(Group group, Map<String, Answer> entry) {
        return group.fields().stream()
                .filter(field -> entry.containsKey(field.key()))
                .flatMap(field -> field.options().stream()
                        .filter(option -> entry.get(field.key()).options().contains(option.code())))
                .findFirst()
                .map(option -> option.text())
                .orElse(group.item());
    }
}
