package org.foothold.triage.publishing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.foothold.decisiontables.UnusableTables;
import org.foothold.triage.assessment.engine.RulesFile;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.publishing.rulefile.RuleFile;

/** Changes rows of the rules in turn: a row that may be taken out, or say another thing, without any test case noticing is guarded by none. */
@ApplicationScoped
class TryRows {
    private final SetReading reading;

    TryRows(SetReading reading) {
        this.reading = reading;
    }

    /** The rows among these whose change no test case notices. */
    List<String> surviving(SetVersion draft, int from, int number) {
        var read = reading.whole(draft.ref(), draft.files());
        var rules = RuleFile.read(draft.files().rules());
        var surviving = new ArrayList<String>();
        int noticedBy = from;
        for (var row : rules.rows().stream().skip(from).limit(number).toList()) {
            for (var mutation : rules.mutationsOf(row).toList()) {
                var noticed = noticedBy(mutation, read, noticedBy);
                if (noticed.isEmpty()) {
                    surviving.add(row);
                    break;
                }
                noticedBy = noticed.getAsInt();
            }
        }
        return surviving;
    }

    private static OptionalInt noticedBy(RuleFile mutation, ReadSet read, int from) {
        try {
            var changed = RulesFile.read("changed rules", read.questions().ref(), mutation.text());
            return read.noticedBy(changed, from);
        } catch (UnusableTables notEvenRules) {
            return OptionalInt.of(from);
        }
    }
}
