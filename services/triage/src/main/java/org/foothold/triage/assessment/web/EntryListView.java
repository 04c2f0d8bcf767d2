package org.foothold.triage.assessment.web;

import java.util.List;
import org.foothold.weblayout.Option;

/** A group that repeats, as a list. */
public record EntryListView(QuestionView question, List<Row> rows, String another, boolean full, List<Option> choices) {

    /** One entry, told apart by what it says. */
    public record Row(String name, String summary, String change, String remove) {}
}
