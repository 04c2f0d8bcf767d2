package org.foothold.events.citizens;

import java.util.List;
import org.foothold.events.DataClass;
import org.foothold.events.EventType;

/** What the single view of citizen tells the other services. */
public final class CitizenEvents {

    private CitizenEvents() {}

    /** A source record about a person was taken in, or a new version of it. */
    public static final EventType<RecordReceived> RECORD_RECEIVED = new EventType<>(
            "foothold.citizens.record.received.v1", "citizens.records", RecordReceived.class, DataClass.PSEUDONYMOUS);

    /** A record belongs to this citizen from now on. A merge or a split is a set of these. */
    public static final EventType<RecordLinked> RECORD_LINKED = new EventType<>(
            "foothold.citizens.record.linked.v1", "citizens.records", RecordLinked.class, DataClass.PSEUDONYMOUS);

    /** The source took the record back; facts learnt through it no longer stand. */
    public static final EventType<RecordWithdrawn> RECORD_WITHDRAWN = new EventType<>(
            "foothold.citizens.record.withdrawn.v1", "citizens.records", RecordWithdrawn.class, DataClass.PSEUDONYMOUS);

    /** Two ids turned out to be one person; the old id leads to the surviving one. */
    public static final EventType<CitizenAbsorbed> CITIZEN_ABSORBED = new EventType<>(
            "foothold.citizens.citizen.absorbed.v1", "citizens.records", CitizenAbsorbed.class, DataClass.PSEUDONYMOUS);

    /** A person decided whether two records are of one person. */
    public static final EventType<MatchDecided> MATCH_DECIDED = new EventType<>(
            "foothold.citizens.match.decided.v1", "citizens.records", MatchDecided.class, DataClass.PSEUDONYMOUS);

    /** A decision on two records was undone. */
    public static final EventType<MatchReopened> MATCH_REOPENED = new EventType<>(
            "foothold.citizens.match.reopened.v1", "citizens.records", MatchReopened.class, DataClass.PSEUDONYMOUS);

    /** The codes about a citizen that views may hold: where roughly, how old roughly, how restricted. */
    public static final EventType<ProfileChanged> PROFILE_CHANGED = new EventType<>(
            "foothold.citizens.profile.changed.v1", "citizens.profiles", ProfileChanged.class, DataClass.PSEUDONYMOUS);

    /** The person agreed to this use of their data. */
    public static final EventType<ConsentGiven> CONSENT_GIVEN = new EventType<>(
            "foothold.citizens.consent.given.v1", "citizens.consents", ConsentGiven.class, DataClass.PSEUDONYMOUS);

    /** The person was asked and said no to this use of their data. */
    public static final EventType<ConsentRefused> CONSENT_REFUSED = new EventType<>(
            "foothold.citizens.consent.refused.v1", "citizens.consents", ConsentRefused.class, DataClass.PSEUDONYMOUS);

    /** The person took their agreement back. */
    public static final EventType<ConsentWithdrawn> CONSENT_WITHDRAWN = new EventType<>(
            "foothold.citizens.consent.withdrawn.v1",
            "citizens.consents",
            ConsentWithdrawn.class,
            DataClass.PSEUDONYMOUS);

    /** A data-sharing agreement with a partner holds, or a new version of it does. */
    public static final EventType<AgreementSigned> AGREEMENT_SIGNED = new EventType<>(
            "foothold.citizens.agreement.signed.v1",
            "citizens.agreements",
            AgreementSigned.class,
            DataClass.OPERATIONAL);

    /** A data-sharing agreement no longer holds. */
    public static final EventType<AgreementEnded> AGREEMENT_ENDED = new EventType<>(
            "foothold.citizens.agreement.ended.v1", "citizens.agreements", AgreementEnded.class, DataClass.OPERATIONAL);

    /** All of them, in reading order. */
    public static List<EventType<?>> all() {
        return List.of(
                RECORD_RECEIVED,
                RECORD_LINKED,
                RECORD_WITHDRAWN,
                CITIZEN_ABSORBED,
                MATCH_DECIDED,
                MATCH_REOPENED,
                PROFILE_CHANGED,
                CONSENT_GIVEN,
                CONSENT_REFUSED,
                CONSENT_WITHDRAWN,
                AGREEMENT_SIGNED,
                AGREEMENT_ENDED);
    }
}
