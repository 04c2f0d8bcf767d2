package org.foothold.citizens.people.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foothold.citizens.golden.domain.HeldRecord;
import org.foothold.citizens.linking.domain.CouncilFeatures;
import org.foothold.citizens.linking.domain.Matcher;
import org.foothold.citizens.people.application.PersonShown.Because;
import org.foothold.citizens.people.application.PersonShown.Linked;

/** Says of each record of a person why it is thought to be theirs: by the record before it that it is most like. */
@ApplicationScoped
public class ExplainLinks {

    /** Records explained at most: each is compared with all before it. */
    static final int MOST = 50;

    private final Matcher matcher;

    ExplainLinks(Matcher matcher) {
        this.matcher = matcher;
    }

    public List<Linked> explain(List<HeldRecord> records) {
        List<HeldRecord> inOrder = records.stream()
                .sorted(Comparator.comparing(HeldRecord::linkedSince)
                        .thenComparing(record -> record.ref().id()))
                .toList();
        List<Linked> linked = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            HeldRecord record = inOrder.get(i);
            linked.add(new Linked(record, i < MOST ? mostLike(record, inOrder.subList(0, i)) : Optional.empty()));
        }
        return linked;
    }

    private Optional<Because> mostLike(HeldRecord record, List<HeldRecord> before) {
        var features = CouncilFeatures.of(record.person());
        return before.stream()
                .max(Comparator.comparingInt(other -> matcher.score(features, CouncilFeatures.of(other.person()))))
                .map(other -> new Because(other, matcher.explain(features, CouncilFeatures.of(other.person()))));
    }
}
