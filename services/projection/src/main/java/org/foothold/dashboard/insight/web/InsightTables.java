package org.foothold.dashboard.insight.web;

import java.util.function.UnaryOperator;
import org.foothold.dashboard.insight.domain.Insight;
import org.foothold.dashboard.insight.domain.InsightFilter.Dimension;
import org.foothold.dashboard.wording.InsightMessages;
import org.foothold.dashboard.wording.Wording;

/** Names the tables, their rows and their columns. */
final class InsightTables {

    private final Insight insight;
    private final Wording words;
    private final InsightMessages say;

    InsightTables(Insight insight, Wording words) {
        this.insight = insight;
        this.words = words;
        this.say = words.insight();
    }

    NumberTable reach() {
        return table("reach", say.reach_table(), say.how_far(), say::reach);
    }

    NumberTable stages() {
        return table("stages", say.stages_table(), say.stage(), words.codes()::stage);
    }

    NumberTable reachBy(Dimension by) {
        return table("reach-by", say.reach_by(say.dimension(by.code())), say.dimension(by.code()), of(by));
    }

    NumberTable stagesBy(Dimension by) {
        return table("stages-by", say.stages_by(say.dimension(by.code())), say.dimension(by.code()), of(by));
    }

    NumberTable questions() {
        return table("questions", say.questions_table(), say.question(), say::step);
    }

    NumberTable offered() {
        return table("offered", say.offered_table(), say.offered(), words.codes()::need);
    }

    NumberTable takenUp() {
        return table("taken-up", say.taken_up_table(), say.taken_up(), say::take_up);
    }

    NumberTable contact() {
        return table("contact", say.contact_table(), say.contact(), say::came_of_it);
    }

    private NumberTable table(String name, String caption, String first, UnaryOperator<String> row) {
        return NumberTable.of(insight.table(name), caption, first, this::column, row, say.hidden());
    }

    private UnaryOperator<String> of(Dimension by) {
        return switch (by) {
            case CHANNEL -> say::channel;
            case LANGUAGE -> say::language;
            case WARD -> say::ward;
        };
    }

    /** A stage, or how far they came. */
    private String column(String code) {
        String stage = words.codes().stage(code);
        return stage.equals(code) ? say.column(code) : stage;
    }
}
