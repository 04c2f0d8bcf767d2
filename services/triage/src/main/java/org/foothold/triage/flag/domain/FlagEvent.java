package org.foothold.triage.flag.domain;

/** What can happen to a flag: {@code raised → resolved}, and no further. */
public sealed interface FlagEvent {
    record Raised() implements FlagEvent {}

    record Resolved(FlagOutcome outcome) implements FlagEvent {}
}
