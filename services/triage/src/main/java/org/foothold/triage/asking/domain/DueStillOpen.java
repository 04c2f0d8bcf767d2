package org.foothold.triage.asking.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foothold.triage.assessment.domain.Answers;
import org.foothold.triage.entitlement.domain.ConditionTable;
import org.foothold.triage.entitlement.domain.Fact;
import org.foothold.triage.entitlement.domain.FactSources;
import org.foothold.triage.entitlement.domain.Facts;
import org.foothold.triage.entitlement.domain.FactsOfAConversation;
import org.foothold.triage.questionset.domain.Question;
import org.foothold.triage.questionset.domain.QuestionSet;

/** Whether an answer may still change what somebody may be due: an entitlement of which the verdict is open depends on a fact that it tells. */
final class DueStillOpen {
    private final List<ConditionTable> tables;
    private final Facts facts;
    private final Predicate<Fact> settled;

    DueStillOpen(
            QuestionSet set,
            List<ConditionTable> tables,
            Answers answers,
            Map<String, Standing> standings,
            LocalDate today) {
        this.tables = FactsOfAConversation.canBeReadFrom(set) ? tables : List.of();
        this.facts = FactsOfAConversation.read(set, answers, today);
        this.settled =
                fact -> FactSources.of(fact).stream().noneMatch(question -> standings.get(question) == Standing.OPEN);
    }

    boolean mayChangeBy(Question question) {
        var asked = FactSources.readFrom(question.key());
        return !asked.isEmpty() && tables.stream().anyMatch(table -> table.mayDependOn(asked, facts, settled));
    }
}
