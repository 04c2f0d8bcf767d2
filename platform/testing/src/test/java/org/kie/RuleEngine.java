package org.kie;

/** Stands for the library that evaluates decision tables, where that library itself is not needed. */
public final class RuleEngine {

    public Object evaluate() {
        return null;
    }
}
