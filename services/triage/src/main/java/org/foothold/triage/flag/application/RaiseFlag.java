package org.foothold.triage.flag.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foothold.events.RecordRef;
import org.foothold.kernel.Personal;
import org.foothold.triage.flag.domain.FlagOrigin;
import org.foothold.triage.flag.domain.FlagReason;
import org.foothold.triage.flag.domain.Urgency;

/** Somebody should be contacted. The note is for the one who does, and stays here. */
public record RaiseFlag(
        RecordRef person,
        Optional<UUID> assessmentId,
        List<FlagReason> reasons,
        Urgency urgency,
        FlagOrigin origin,
        Optional<String> raisedBy,
        Optional<Personal<String>> note) {}
