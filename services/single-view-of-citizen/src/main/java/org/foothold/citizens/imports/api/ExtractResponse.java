package org.foothold.citizens.imports.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.extract.domain.Extract;
import org.foothold.citizens.extract.domain.Extract.Answer;

/**
 * Whom a complete file no longer has, and what becomes of them.
 *
 * @param records how many the source had before the file
 * @param noLongerThere how many of them the file no longer has
 * @param waitsForDecision they are so many that a person has to confirm it
 * @param held kept because a legal hold stands on the person
 * @param cameBack sent again since, so they stay
 * @param failed kept because something went wrong; the next complete file tries again
 */
@Schema(name = "CompleteFile")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtractResponse(
        @Schema(enumeration = {"counting", "waiting", "going", "done", "declined", "overtaken"})
        String state,

        boolean waitsForDecision,
        long records,
        long noLongerThere,
        long withdrawn,
        long held,
        long cameBack,
        long failed,
        int percent,
        String answeredBy,
        Instant answeredAt,
        Instant finishedAt) {

    /** @param go whether those whom the file no longer has are withdrawn */
    @Schema(name = "CompleteFileAnswer")
    public record ToAnswer(Boolean go) {}

    static ExtractResponse of(Extract extract) {
        var counts = extract.counts();
        return new ExtractResponse(
                extract.state().code(),
                extract.isWaiting(),
                extract.records(),
                extract.missing(),
                counts.withdrawn(),
                counts.held(),
                counts.cameBack(),
                counts.failed(),
                extract.percent(),
                extract.answer().map(Answer::by).orElse(null),
                extract.answer().map(Answer::at).orElse(null),
                extract.finishedAt().orElse(null));
    }
}
