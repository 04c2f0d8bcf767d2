package org.foothold.triage.guidance.domain;

import java.util.List;
import org.foothold.triage.questionset.domain.Text;

/** A piece of advice: a heading, what to know in a sentence or two, and who to turn to. */
public record Advice(Text title, Text text, List<Line> lines) {
    public Advice {
        lines = List.copyOf(lines);
    }
}
