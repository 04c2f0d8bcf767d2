package org.foothold.triage.publishing.application;

import java.util.List;
import org.foothold.triage.publishing.domain.ReadSet;
import org.foothold.triage.publishing.domain.SetFiles;
import org.foothold.triage.questionset.domain.QuestionSet;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Reads the files of a version. Slow enough for a worker thread. */
public interface SetReading {
    /** @throws org.foothold.triage.publishing.domain.UnreadableSet with everything that is wrong, and where */
    QuestionSet questions(QuestionSetRef ref, SetFiles files);

    /** What is wrong with the questions, and with the test cases as answers to them; the rules are not looked at, so this is quick. */
    List<String> problemsInWriting(QuestionSetRef ref, SetFiles files);

    /** All three files. @throws org.foothold.triage.publishing.domain.UnreadableSet as above */
    ReadSet whole(QuestionSetRef ref, SetFiles files);
}
