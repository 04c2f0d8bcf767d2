package org.foothold.citizens.retention.web;

import java.time.Period;
import java.util.Optional;
import org.foothold.citizens.retention.domain.RetentionRule;
import org.jboss.resteasy.reactive.RestForm;

/** The form on which a rule is changed. */
public class RuleForm {

    @RestForm
    Integer basedOn;

    @RestForm
    String keep;

    @RestForm
    String unit;

    @RestForm
    String from;

    @RestForm
    String because;

    @RestForm
    String why;

    static RuleForm of(int version, Optional<RetentionRule> rule) {
        var form = new RuleForm();
        form.basedOn = version;
        form.unit = "Y";
        rule.ifPresent(form::fill);
        return form;
    }

    private void fill(RetentionRule rule) {
        Period time = rule.keep();
        unit = time.getDays() > 0 ? "D" : time.toTotalMonths() % 12 > 0 ? "M" : "Y";
        keep = String.valueOf(
                switch (unit) {
                    case "D" -> time.getDays();
                    case "M" -> time.toTotalMonths();
                    default -> time.getYears() + time.getMonths() / 12;
                });
        from = rule.from().code();
        because = rule.because();
    }

    /** As it is written in ISO 8601. */
    String period() {
        boolean whole = keep != null && keep.strip().matches("[0-9]{1,5}");
        boolean known = unit != null && unit.matches("[YMD]");
        return whole && known ? "P" + keep.strip() + unit : null;
    }

    public Integer getBasedOn() {
        return basedOn;
    }

    public String getKeep() {
        return keep;
    }

    public String getUnit() {
        return unit;
    }

    public String getFrom() {
        return from;
    }

    public String getBecause() {
        return because;
    }

    public String getWhy() {
        return why;
    }
}
