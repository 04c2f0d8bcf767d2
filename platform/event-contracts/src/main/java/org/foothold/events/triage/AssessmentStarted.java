package org.foothold.events.triage;

import java.util.UUID;
import org.foothold.events.RecordRef;

/**
 * Somebody began to answer a question set, on whichever channel.
 *
 * @param recordRef the record of the person who answers; a person only once they are met
 * @param channel web, webchat, ivr, telephone, hub, library, partner, api
 */
public record AssessmentStarted(
        UUID assessmentId,
        RecordRef recordRef,
        String questionSet,
        int questionSetVersion,
        String channel,
        String language) {}
