package org.foothold.dashboard.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happened to a person, one sentence for each kind of fact; the parameters come in words already. */
@MessageBundle("fact")
public interface FactMessages {

    @Message("Started a triage conversation{#if channel} {channel}{/if}.")
    String assessment_started(String channel);

    @Message("Completed a triage conversation. Stage: {stage}.{#if needs} Needs help with {needs}.{/if}")
    String assessment_completed(String stage, String needs);

    @Message("Did not finish a triage conversation.")
    String assessment_abandoned();

    @Message("Left contact details.")
    String person_met();

    @Message("Flagged for contact{#if origin} {origin}{/if}: {urgency}.{#if reasons} Because of {reasons}.{/if}")
    String flag_raised(String origin, String urgency, String reasons);

    @Message("The flag was closed{#if outcome}: {outcome}{/if}.")
    String flag_resolved(String outcome);

    @Message("Was asked about well-being and money.")
    String well_being_taken();

    @Message("Answers about well-being and money were marked as entered in error.")
    String well_being_entered_in_error();

    @Message("The council received a record about {category}{#if observedOn}, dated {observedOn}{/if}.")
    String record_received(String category, String observedOn);

    @Message("Agreed to sharing for this purpose: {purpose}{#if organisation}, with {organisation}{/if}.")
    String consent_given(String purpose, String organisation);

    @Message("Refused sharing for this purpose: {purpose}{#if organisation}, with {organisation}{/if}.")
    String consent_refused(String purpose, String organisation);

    @Message(
            "Took back the agreement to sharing for this purpose: {purpose}{#if organisation}, with {organisation}{/if}.")
    String consent_withdrawn(String purpose, String organisation);

    /** How a list of words ends. */
    @Message("and")
    String and();
}
