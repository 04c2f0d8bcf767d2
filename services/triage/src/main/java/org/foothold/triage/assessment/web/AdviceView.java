package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.triage.guidance.domain.Advice;
import org.foothold.triage.guidance.domain.Line;

/** A piece of advice in the reader's language. */
public record AdviceView(String title, String text, List<LineView> lines) {

    /** Somebody to turn to. */
    public record LineView(String name, String phone, String web, String note) {
        static LineView of(Line line, String language) {
            return new LineView(
                    line.name().in(language),
                    line.phone().orElse(null),
                    line.web().orElse(null),
                    line.note().map(note -> note.in(language)).orElse(null));
        }

        /** The number as a telephone dials it. */
        public String dial() {
            return phone.replace(" ", "");
        }
    }

    static AdviceView of(Advice advice, String language) {
        return new AdviceView(
                advice.title().in(language),
                advice.text().in(language),
                advice.lines().stream().map(line -> LineView.of(line, language)).toList());
    }
}
