package org.foothold.triage.entitlement.domain;

import java.util.List;

/** The rules as they are written, for finding out what an open answer may still change. */
public interface WrittenConditions {
    /** A table for each entitlement. */
    List<ConditionTable> tables();
}
