package org.foothold.triage.quality;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.foothold.triage.assessment.domain.Concern;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.publishing.rulefile.RuleFile;
import org.foothold.triage.publishing.store.SetFilesReader;
import org.foothold.triage.publishing.store.ShippedSetFiles;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** A shipped set as it is measured: read and compiled as the service does it, with what its rules say of each option. */
record MeasuredSet(QuestionSetRef ref, SetFiles files, ReadSet read, Map<String, Concern> concerns) {

    static MeasuredSet shipped(String name) {
        return new ShippedSetFiles()
                .all().entrySet().stream()
                        .filter(each -> each.getKey().name().equals(name))
                        .max(Map.Entry.comparingByKey(Comparator.comparingInt(QuestionSetRef::version)))
                        .map(each -> of(each.getKey(), each.getValue()))
                        .orElseThrow();
    }

    private static MeasuredSet of(QuestionSetRef ref, SetFiles files) {
        var concerns = RuleFile.read(files.rules()).concerns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Concern.of(each.getValue())));
        return new MeasuredSet(ref, files, compiled(ref, files), concerns);
    }

    /** The same once more from its files, as when a version is taken in. */
    ReadSet compiledAgain() {
        return compiled(ref, files);
    }

    private static ReadSet compiled(QuestionSetRef ref, SetFiles files) {
        return new SetFilesReader().whole(ref, files);
    }
}
