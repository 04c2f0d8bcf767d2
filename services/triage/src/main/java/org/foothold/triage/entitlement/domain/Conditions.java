package org.foothold.triage.entitlement.domain;

import java.util.Map;

/** The rules: how it stands with every entitlement, by its code. */
public interface Conditions {
    Map<String, Verdict> over(Facts facts);
}
