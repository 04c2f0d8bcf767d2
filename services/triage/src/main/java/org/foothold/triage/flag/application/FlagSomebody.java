package org.foothold.triage.flag.application;

import java.util.List;
import java.util.Optional;
import org.foothold.kernel.Personal;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;
import org.foothold.triage.person.domain.PersonDetails;

/** A worker asks that somebody they met pass the queue. The note is for the one who makes contact, and stays here. */
public record FlagSomebody(
        PersonDetails details, List<FlagReason> reasons, Urgency urgency, Optional<Personal<String>> note, String by) {}
