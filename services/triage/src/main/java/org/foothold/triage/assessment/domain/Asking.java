package org.foothold.triage.assessment.domain;

/** How much of a question set somebody is asked. */
public enum Asking {
    EVERYTHING,
    /** What can still change something; the rest is left out, and asked after all if they wish. */
    WHAT_MATTERS
}
