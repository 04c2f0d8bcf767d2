package org.foothold.triage.questionset.domain;

import java.util.Optional;
import org.foothold.kernel.Codes;

/** Where a sum goes in the money check. Debts are told apart as money advisers do: priority ones can cost a home, heat or freedom. */
public enum MoneyColumn {
    INCOME("income"),
    OUTGOING("outgoing"),
    PRIORITY_DEBT("priority-debt"),
    PRIORITY_PAYMENT("priority-payment"),
    OTHER_DEBT("other-debt"),
    OTHER_PAYMENT("other-payment");

    private final String code;

    MoneyColumn(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MoneyColumn> of(String code) {
        return Codes.find(values(), MoneyColumn::code, code);
    }
}
