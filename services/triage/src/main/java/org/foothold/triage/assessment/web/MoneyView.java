package org.foothold.triage.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.foothold.triage.assessment.domain.MoneyCheck;
import org.foothold.triage.questionset.domain.MoneyColumn;

/**
 * The money check, drawn and as a table beside the drawing.
 *
 * @param left what is left, or what is missing where {@code doesNotReach}; empty where one side is not known
 * @param bars as long as the longest is wide
 */
public record MoneyView(
        boolean known,
        boolean doesNotReach,
        String comesIn,
        String goesOut,
        String left,
        Bars bars,
        List<Row> income,
        List<Row> outgoings,
        List<Row> debts) {

    /** One line of the table. */
    public record Row(String label, String amount) {}

    /** Lengths on a drawing 300 units wide. */
    public record Bars(long comesIn, long goesOut, long left) {
        private static final long LONGEST = 300;
        private static final long BEFORE = 90;
        private static final long GAP = 8;

        /** Where the words after a bar begin. */
        public long after(long bar) {
            return BEFORE + bar + GAP;
        }

        static Bars of(MoneyCheck money) {
            long most = Math.max(1, Math.max(money.comesIn(), money.goesOut()));
            return new Bars(
                    money.comesIn() * LONGEST / most,
                    money.goesOut() * LONGEST / most,
                    Math.abs(money.left()) * LONGEST / most);
        }
    }

    static MoneyView of(MoneyCheck money, AnswerWords in) {
        var outgoings = new ArrayList<>(rows(money, in, MoneyColumn.OUTGOING));
        money.linesOf(MoneyColumn.PRIORITY_PAYMENT, MoneyColumn.OTHER_PAYMENT)
                .forEach(line -> outgoings.add(new Row(
                        in.words().money_towards(line.label().in(in.language())), AnswerWords.pounds(line.pence()))));
        return new MoneyView(
                money.isKnown(),
                money.doesNotReach(),
                AnswerWords.pounds(money.comesIn()),
                AnswerWords.pounds(money.goesOut()),
                AnswerWords.pounds(Math.abs(money.left())),
                Bars.of(money),
                rows(money, in, MoneyColumn.INCOME),
                outgoings,
                debts(money, in));
    }

    private static List<Row> debts(MoneyCheck money, AnswerWords in) {
        var debts = new ArrayList<Row>();
        money.linesOf(MoneyColumn.PRIORITY_DEBT)
                .forEach(line -> debts.add(new Row(
                        in.words().money_first(line.label().in(in.language())), AnswerWords.pounds(line.pence()))));
        debts.addAll(rows(money, in, MoneyColumn.OTHER_DEBT));
        return debts;
    }

    private static List<Row> rows(MoneyCheck money, AnswerWords in, MoneyColumn column) {
        return money.linesOf(column).stream()
                .map(line -> new Row(line.label().in(in.language()), AnswerWords.pounds(line.pence())))
                .toList();
    }
}
