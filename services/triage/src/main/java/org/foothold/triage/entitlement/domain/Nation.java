package org.foothold.triage.entitlement.domain;

/** Where a council is: some schemes are of one nation only. */
public enum Nation {
    ENGLAND,
    WALES
}
