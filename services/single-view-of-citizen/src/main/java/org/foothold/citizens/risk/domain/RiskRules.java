package org.foothold.citizens.risk.domain;

/** The rules an analyst wrote. */
@FunctionalInterface
public interface RiskRules {

    /** Judges what is known; fails aloud when the rules cannot be asked. */
    Risk judge(Indicators indicators);
}
