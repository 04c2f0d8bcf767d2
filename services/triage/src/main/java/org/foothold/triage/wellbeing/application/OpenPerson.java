package org.foothold.triage.wellbeing.application;

import java.util.Set;
import org.foothold.events.RecordRef;
import org.foothold.triage.held.domain.Worker;
import org.foothold.triage.wellbeing.domain.Taken;

/**
 * A person as a worker may see them here.
 *
 * @param record to which what is asked now is tied
 * @param records under all of which they are known
 * @param onlyOwn the worker sees what they asked themselves and no more: the person is restricted, or nobody knows yet who they are
 */
public record OpenPerson(RecordRef record, Set<RecordRef> records, boolean onlyOwn) {

    boolean shows(Taken taken, Worker worker) {
        return records.contains(taken.person())
                && (taken.by().is(worker) || !onlyOwn && taken.by().isColleagueOf(worker));
    }
}
