package org.foothold.triage.publishing.web;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.foothold.triage.publishing.domain.DraftCheck;

/** How far the checks of a draft have come, and what they found. */
@TemplateData
public record CheckView(
        String sentence, boolean over, boolean earlier, int percent, List<String> findings, List<String> surviving) {

    static CheckView of(DraftCheck check, long revision, PublishingMessages words) {
        return new CheckView(
                sentence(check, words),
                check.status().isOver(),
                check.revision() != revision,
                check.rowsTotal() == 0 ? 0 : 100 * check.rowsDone() / check.rowsTotal(),
                check.findings(),
                check.survivingRows());
    }

    private static String sentence(DraftCheck check, PublishingMessages words) {
        return switch (check.status()) {
            case WAITING -> words.check_waiting();
            case RUNNING ->
                check.hasLooked() ? words.check_rows(check.rowsDone(), check.rowsTotal()) : words.check_looking();
            case PASSED -> words.check_passed(check.casesRun(), check.guardedPercent(), check.rowsTotal());
            case FAILED -> words.check_failed();
        };
    }
}
