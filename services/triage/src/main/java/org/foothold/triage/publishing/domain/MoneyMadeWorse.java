package org.foothold.triage.publishing.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foothold.triage.questionset.domain.Answer;
import org.foothold.triage.questionset.domain.Group;
import org.foothold.triage.questionset.domain.MoneyColumn;
import org.foothold.triage.questionset.domain.Question;

/** Money in a worse way: nothing comes in where something did, twice as much and more goes out or is owed, and there is one debt more. */
final class MoneyMadeWorse {
    private static final long A_LITTLE = 100_00;

    private MoneyMadeWorse() {}

    static Stream<Answer> of(Question question, Answer answer) {
        if (!question.countsInMoneyCheck()) {
            return Stream.empty();
        }
        return switch (answer) {
            case Answer.Money money -> Stream.of(worse(question, money));
            case Answer.Listed listed when question.kind() instanceof Group group -> ofEntries(group, listed);
            default -> Stream.empty();
        };
    }

    private static Stream<Answer> ofEntries(Group group, Answer.Listed listed) {
        var worse = new ArrayList<Answer>();
        if (!listed.entries().isEmpty()) {
            var first = worse(group, listed.entries().getFirst());
            worse.add(listed.with(1, first));
            if (group.repeats() && listed.entries().size() < group.atMost() && owes(group)) {
                worse.add(listed.with(listed.entries().size() + 1, first));
            }
        }
        return worse.stream();
    }

    private static boolean owes(Group group) {
        return group.fields().stream()
                .flatMap(field -> field.countsAs().stream())
                .anyMatch(column -> List.of(MoneyColumn.PRIORITY_DEBT, MoneyColumn.OTHER_DEBT)
                        .contains(column));
    }

    private static Map<String, Answer> worse(Group group, Map<String, Answer> entry) {
        var changed = new LinkedHashMap<>(entry);
        for (var field : group.fields()) {
            if (field.countsAs().isPresent() && entry.get(field.key()) instanceof Answer.Money money) {
                changed.put(field.key(), worse(field, money));
            }
        }
        return changed;
    }

    private static Answer worse(Question question, Answer.Money money) {
        boolean comesIn = question.countsAs().filter(MoneyColumn.INCOME::equals).isPresent();
        return new Answer.Money(comesIn ? 0 : money.pence() * 2 + A_LITTLE, money.per());
    }
}
