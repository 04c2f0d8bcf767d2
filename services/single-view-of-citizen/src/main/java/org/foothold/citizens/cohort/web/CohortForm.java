package org.foothold.citizens.cohort.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.cohort.domain.Conditions;
import org.jboss.resteasy.reactive.RestForm;

/** The form on which people are described. Fields with a number are named like their condition. */
public class CohortForm {

    @RestForm
    String idempotencyKey;

    @RestForm
    String name;

    @RestForm
    List<String> conditions;

    @RestForm("rent-weeks-at-least")
    String rentWeeks;

    @RestForm("vouchers-at-least")
    String vouchers;

    @RestForm("no-contact-in-days")
    String noContact;

    @RestForm
    String action;

    public String getName() {
        return name;
    }

    public List<String> getConditions() {
        return conditions;
    }

    public String getRentWeeks() {
        return rentWeeks;
    }

    public String getVouchers() {
        return vouchers;
    }

    public String getNoContact() {
        return noContact;
    }

    boolean isToCount() {
        return "count".equals(action);
    }

    /** @throws org.foothold.kernel.InvalidInput with every field that cannot be read */
    Conditions asked() {
        return Conditions.ofCodes(codes());
    }

    Map<String, Integer> codes() {
        Map<String, Integer> codes = new HashMap<>();
        if (conditions != null) {
            conditions.forEach(code -> codes.put(code, 1));
        }
        put(codes, "rent-weeks-at-least", rentWeeks);
        put(codes, "vouchers-at-least", vouchers);
        put(codes, "no-contact-in-days", noContact);
        return codes;
    }

    /** What is no number is out of range, and said so where it was typed. */
    private static void put(Map<String, Integer> codes, String code, String written) {
        if (written != null && !written.isBlank()) {
            String number = written.strip();
            codes.put(code, number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0);
        }
    }
}
