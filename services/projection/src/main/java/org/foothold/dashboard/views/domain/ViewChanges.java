package org.foothold.dashboard.views.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * What a batch of events changes in the views, folded: at most one row per key and table, however many events spoke of
 * it. Rows come out sorted by key, so that all writers lock in one order.
 */
public final class ViewChanges {

    private static final Comparator<RecordRef> BY_RECORD =
            Comparator.comparing(RecordRef::id).thenComparing(RecordRef::service);

    private final Map<UUID, FlagRow> flags = new HashMap<>();
    private final Map<UUID, AssessmentRow> assessments = new HashMap<>();
    private final Map<UUID, ConversationRow> conversations = new HashMap<>();
    private final Map<StepKey, ConversationStepRow> steps = new HashMap<>();
    private final Map<RecordRef, SourceRecordRow> records = new HashMap<>();
    private final Map<UUID, ProfileRow> profiles = new HashMap<>();
    private final Map<UUID, ConsentRow> consents = new HashMap<>();
    private final Map<UUID, AgreementRow> agreements = new HashMap<>();
    private final Map<UUID, TimelineRow> timeline = new HashMap<>();

    public void add(Row<?> row) {
        switch (row) {
            case FlagRow flag -> flags.merge(flag.flagId(), flag, FlagRow::merge);
            case AssessmentRow one -> assessments.merge(one.assessmentId(), one, AssessmentRow::merge);
            case ConversationRow one -> conversations.merge(one.assessmentId(), one, ConversationRow::merge);
            case ConversationStepRow one ->
                steps.merge(new StepKey(one.assessmentId(), one.step()), one, ConversationStepRow::merge);
            case SourceRecordRow one -> records.merge(one.record(), one, SourceRecordRow::merge);
            case ProfileRow profile -> profiles.merge(profile.citizenId(), profile, ProfileRow::merge);
            case ConsentRow consent -> consents.merge(consent.consentId(), consent, ConsentRow::merge);
            case AgreementRow one -> agreements.merge(one.agreementId(), one, AgreementRow::merge);
            case TimelineRow entry -> timeline.merge(entry.eventId(), entry, TimelineRow::merge);
            default -> throw new IllegalArgumentException("no view holds " + row.getClass());
        }
    }

    public Collection<FlagRow> flags() {
        return sorted(flags, Comparator.naturalOrder());
    }

    public Collection<AssessmentRow> assessments() {
        return sorted(assessments, Comparator.naturalOrder());
    }

    public Collection<ConversationRow> conversations() {
        return sorted(conversations, Comparator.naturalOrder());
    }

    public Collection<ConversationStepRow> steps() {
        return sorted(steps, Comparator.comparing(StepKey::assessmentId).thenComparing(StepKey::step));
    }

    public Collection<SourceRecordRow> records() {
        return sorted(records, BY_RECORD);
    }

    public Collection<ProfileRow> profiles() {
        return sorted(profiles, Comparator.naturalOrder());
    }

    public Collection<ConsentRow> consents() {
        return sorted(consents, Comparator.naturalOrder());
    }

    public Collection<AgreementRow> agreements() {
        return sorted(agreements, Comparator.naturalOrder());
    }

    /** Sorted by person and time, which keeps the entries of one person on neighbouring pages. */
    public Collection<TimelineRow> timeline() {
        return timeline.values().stream()
                .sorted(Comparator.comparing(TimelineRow::record, BY_RECORD)
                        .thenComparing(TimelineRow::occurredAt)
                        .thenComparing(TimelineRow::eventId))
                .toList();
    }

    /** How many rows these changes write. */
    public int size() {
        return flags.size()
                + assessments.size()
                + conversations.size()
                + steps.size()
                + records.size()
                + profiles.size()
                + consents.size()
                + agreements.size()
                + timeline.size();
    }

    private record StepKey(UUID assessmentId, String step) {}

    private static <K, R> List<R> sorted(Map<K, R> rows, Comparator<? super K> order) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(Map.Entry::getValue)
                .toList();
    }
}
