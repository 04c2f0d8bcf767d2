package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which people's rights over their data are served. */
@MessageBundle("rights")
public interface RightsMessages {

    @Message("Everything held on a person")
    String access_title();

    @Message(
            "For a subject access request. The document has every row this service holds on the person; that you looked is written down with the reference of the request.")
    String access_lead();

    @Message("Person")
    String person();

    @Message("A reference like citizen:0190a6c5-… or triage:0190a6c5-…")
    String person_hint();

    @Message("Reference of the request")
    String reference();

    @Message("As in the council's register of requests. Do not write a name.")
    String reference_hint();

    @Message("Show everything")
    String access_submit();

    @Message("What we hold about you")
    String access_document();

    @Message(
            "Read it before you hand it over: free text and contact points may speak of other people, and who looked may endanger somebody. Press Ctrl and P to print.")
    String access_check();

    @Message("Download as a file (JSON)")
    String access_download();

    @Message("Legal holds")
    String holds_title();

    @Message(
            "Nobody on legal hold is erased until the hold is lifted. A hold follows the person when references are joined.")
    String holds_lead();

    @Message("There are no legal holds.")
    String holds_none();

    @Message("Legal holds, those that stand first")
    String holds_caption();

    @Message("Why")
    String hold_why();

    @Message("Since")
    String hold_since();

    @Message("Place a legal hold")
    String hold_place();

    @Message("Reference of the case")
    String hold_reference();

    @Message("Lift")
    String hold_lift();

    @Message("Why it is lifted")
    String hold_lift_why();

    @Message("Erase somebody")
    String erasures_title();

    @Message(
            "Everything this service holds on the person goes, and other services are told to forget them. First you see what will go and what stays; nothing is changed until you confirm.")
    String erasures_lead();

    @Message("See what will go")
    String erasure_look();

    @Message("Erasures, newest first")
    String erasures_caption();

    @Message("Erased")
    String erased_at();

    @Message("Proof")
    String proof();

    @Message("Check before you erase")
    String check_title();

    @Message("Nothing was erased: something has changed since you looked. This is how things are now.")
    String check_changed();

    @Message("What will go")
    String check_goes();

    @Message("What")
    String check_what();

    @Message("Rows")
    String check_rows();

    @Message(
            "All searches that workers' pages remember go as well: they are sealed, and nobody knows whom they are about.")
    String check_searches();

    @Message("What stays, and why")
    String check_stays();

    @Message("This cannot be undone. A source that still has the person may bring them back with its next file.")
    String check_warning();

    @Message("Erase everything")
    String check_confirm();

    @Message("Erased")
    String erased_title();

    @Message("What went")
    String erased_rows();

    @Message("What was found of them afterwards")
    String proof_caption();

    @Message("Traces")
    String proof_traces();

    @Message(
            "All tables are being searched for what was known of the person. If the service was stopped meanwhile, there will be no proof: what was known of them is no longer there to be sought.")
    String proof_waits();

    @Message("Look again")
    String proof_again();

    @Message("See somebody who is restricted")
    String glass_title();

    @Message(
            "For an emergency alone: you need the address or a number of somebody whom you may not see otherwise, or a way to reach them that is closed. You see them for 15 minutes.")
    String glass_lead();

    @Message("The data-protection officer is told at once that it was you, and why.")
    String glass_warning();

    @Message("A reference like citizen:0190a6c5-…")
    String glass_person_hint();

    @Message("Why you need it")
    String glass_reason();

    @Message("It is kept with your look. Do not write names or addresses.")
    String glass_reason_hint();

    @Message("See them, and tell the officer")
    String glass_submit();

    @Message("A restricted person")
    String glass_behind();

    @Message("Ways to reach them")
    String glass_open();

    @Message("Ways that are not safe")
    String glass_closed();

    @Message("They said that these must not be used: somebody else may read or hear it.")
    String glass_closed_warning();

    @Message("I have seen this")
    String glass_acknowledge();

    @Message("Break-glass alerts")
    String alerts_title();

    @Message("Who needed to see somebody they may not see otherwise, and why. Look at each within a working day.")
    String alerts_lead();

    @Message("Nobody has.")
    String alerts_none();

    @Message("Those you have not seen first, then the newest")
    String alerts_caption();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("You can look until {at}. Each look is written down.")
    String glass_until(String at);

    @Message("Seen {at}")
    String glass_seen(String at);

    @Message("Lifted {at}: {because}")
    String hold_lifted(String at, String because);

    @Message("A legal hold stands (reference {reference}): {reason} Nothing is erased until it is lifted.")
    String hold_stands(String reference, String reason);

    @Message(
            "{sought} values of the person were searched for in every table on {at}. {others} more are not theirs alone, because records of other people have them too, and were not sought.")
    String erasure_sought(int sought, int others, String at);

    @Message("Request {reference}, as of {at}")
    String access_caption(String reference, String at);

    @Message("{number} of {rows}")
    String row_of(int number, int rows);

    @Message("{#when code}"
            + "{#is 'what-stands'}Who we think you are"
            + "{#is 'why-one-person'}Why we think these records are one person"
            + "{#is 'household'}Others of your household"
            + "{#is 'agreements'}Partners that may ask, and for what"
            + "{#is 'retention'}How long we keep what each source says"
            + "{#is 'shared'}What workers of partners were shown"
            + "{#is 'citizen'}The reference you have here"
            + "{#is 'source_record'}Records from sources"
            + "{#is 'contact_point'}Ways to reach you"
            + "{#is 'record_link'}Which record was linked to you, and when"
            + "{#is 'consent'}What you said to the use of your data"
            + "{#is 'consent_statement'}Each word on it, as it was written down"
            + "{#is 'record_search'}By what you can be found"
            + "{#is 'record_sighting'}When each source last sent its record"
            + "{#is 'match_key'}Digests by which records find each other"
            + "{#is 'match_review'}Open questions whether records are yours"
            + "{#is 'match_verdict'}What people decided of your records"
            + "{#is 'match_verdict_record'}Whose the records were before"
            + "{#is 'record_to_link'}Records waiting to be linked"
            + "{#is 'person_to_fetch'}Details still to be fetched"
            + "{#is 'import_source_id'}Seen in a file that is being read"
            + "{#is 'record_identity'}Links kept for other parts of this service"
            + "{#is 'absorbed_citizen'}References that lead to yours"
            + "{#is 'outbox_event'}What other services were told: references and codes only"
            + "{#is 'access_index'}Who looked, in all services, and why"
            + "{#is 'legal_hold'}Legal holds"
            + "{#is 'break_glass'}Who broke the glass to see you, and why"
            + "{#is 'citizen_indicator'}Signs worked out from your records"
            + "{#is 'cohort'}Groups by conditions"
            + "{#is 'cohort_count'}Counts of groups"
            + "{#is 'erasure'}Erasures"
            + "{#is 'access_anchor'}Anchors of the proof of looks"
            + "{#is 'access_subject'}Index of the looks"
            + "{#is 'agreement'}Agreements"
            + "{#is 'debezium_heartbeat'}Sign of life"
            + "{#is 'flyway_schema_history'}History of the tables"
            + "{#is 'idempotent_command'}Sealed answers of a day"
            + "{#is 'import_finding'}Findings in files"
            + "{#is 'import_job'}Imports"
            + "{#is 'inbox_event'}Events taken in"
            + "{#is 'kept_search'}Searches remembered, sealed"
            + "{#is 'reconcile_run'}Runs of reconciling"
            + "{#is 'access_record'}Who looked here, as the proof of it is kept"
            + "{#is 'rights_request'}What you asked of us about your data"
            + "{#is 'rights_copy'}Copies made for you"
            + "{#is 'account_access'}Online access that was given to you"
            + "{#is 'account_access_record'}The records it rested on"
            + "{#else}{code}{/when}")
    String section(String code);

    @Message("{#when code}"
            + "{#is 'household'}How many and when; who they are is not told."
            + "{#is 'agreements'}An agreement alone shows nothing: each time it is asked what you said and what the purpose is."
            + "{#is 'why-one-person'}Scores are in thousandths of a bit; the steps add up to the score."
            + "{#else}{/when}")
    String section_lead(String code);

    @Message("{#when code}"
            + "{#is 'worker'}Who looked"
            + "{#is 'broken_at'}When"
            + "{#is 'ends_at'}Until"
            + "{#is 'acknowledged_by'}Seen by the officer"
            + "{#is 'acknowledged_at'}Seen"
            + "{#is 'reference'}Reference"
            + "{#is 'placed_by'}Placed by"
            + "{#is 'placed_at'}Placed"
            + "{#is 'lifted_by'}Lifted by"
            + "{#is 'lifted_at'}Lifted"
            + "{#is 'lifted_because'}Lifted because"
            + "{#is 'id'}Reference"
            + "{#is 'version'}Version"
            + "{#is 'created_at'}Since"
            + "{#is 'absorbed_into'}Leads to"
            + "{#is 'ward'}Ward"
            + "{#is 'age_band'}Age band"
            + "{#is 'language'}Language"
            + "{#is 'restricted_to'}For this team only"
            + "{#is 'record_id'}Record"
            + "{#is 'citizen_id'}Person"
            + "{#is 'rule'}By the rule"
            + "{#is 'since'}From"
            + "{#is 'until'}Until"
            + "{#is 'service'}Service"
            + "{#is 'source_system'}Source"
            + "{#is 'source_id'}Reference in the source"
            + "{#is 'category'}About"
            + "{#is 'content_hash'}Hash of the content"
            + "{#is 'import_id'}Import"
            + "{#is 'observed_on'}As of"
            + "{#is 'received_at'}Received"
            + "{#is 'last_seen_at'}Last sent by the source"
            + "{#is 'set_aside_at'}Last in a file in a row that could not be used"
            + "{#is 'given_name'}Given names"
            + "{#is 'family_name'}Family name"
            + "{#is 'date_of_birth'}Date of birth"
            + "{#is 'nino'}NI number"
            + "{#is 'nhs_number'}NHS number"
            + "{#is 'council_reference'}Council reference"
            + "{#is 'postcode'}Postcode"
            + "{#is 'address'}Address"
            + "{#is 'uprn'}Property number (UPRN)"
            + "{#is 'preferred_channel'}Preferred way to be reached"
            + "{#is 'safe_to_contact'}Safe to contact"
            + "{#is 'facts'}What else the source said"
            + "{#is 'kind'}Kind"
            + "{#is 'value'}Value"
            + "{#is 'digest'}Digest"
            + "{#is 'words'}Words"
            + "{#is 'exact'}Identifiers and ways to reach"
            + "{#is 'purpose'}Purpose"
            + "{#is 'organisation'}Organisation"
            + "{#is 'given'}Said yes"
            + "{#is 'decided_at'}Decided"
            + "{#is 'withdrawn'}Taken back"
            + "{#is 'said_how'}Said how"
            + "{#is 'said_on'}Said on"
            + "{#is 'recorded_by'}Written down by"
            + "{#is 'consent_id'}Consent"
            + "{#is 'word'}Word"
            + "{#is 'record_one'}One record"
            + "{#is 'record_other'}The other record"
            + "{#is 'score'}Score"
            + "{#is 'model'}Model"
            + "{#is 'found_at'}Found"
            + "{#is 'queue'}Queue"
            + "{#is 'question'}Question"
            + "{#is 'verdict'}Decision"
            + "{#is 'reason'}Reason"
            + "{#is 'decided_by'}Decided by"
            + "{#is 'undone_by'}Undone by"
            + "{#is 'undone_at'}Undone"
            + "{#is 'note'}Note"
            + "{#is 'review_id'}Question number"
            + "{#is 'changed'}Changed links"
            + "{#is 'verdict_id'}Decision number"
            + "{#is 'citizen_before'}Person before"
            + "{#is 'line'}Line"
            + "{#is 'attempts'}Attempts"
            + "{#is 'next_attempt_at'}Next attempt"
            + "{#is 'met_at'}Met"
            + "{#is 'last_problem'}Last problem"
            + "{#is 'given_up_at'}Given up"
            + "{#is 'seq'}Number"
            + "{#is 'topic'}Topic"
            + "{#is 'aggregate_id'}About the reference"
            + "{#is 'type'}Event"
            + "{#is 'source'}Source"
            + "{#is 'subject'}Subject"
            + "{#is 'time'}Time"
            + "{#is 'occurred_at'}Happened"
            + "{#is 'aggregate_version'}Version told"
            + "{#is 'correlation_id'}Correlation"
            + "{#is 'causation_id'}Cause"
            + "{#is 'restriction'}Restriction"
            + "{#is 'data_class'}Class of data"
            + "{#is 'traceparent'}Trace"
            + "{#is 'data'}What was told"
            + "{#is 'spec_version'}Form"
            + "{#is 'access_id'}Look"
            + "{#is 'at'}When"
            + "{#is 'actor'}Who looked"
            + "{#is 'role'}Role"
            + "{#is 'action'}What was shown"
            + "{#is 'sequence'}Number in the chain"
            + "{#is 'recorded_at'}Recorded"
            + "{#is 'attribute'}What"
            + "{#is 'as_of'}As of"
            + "{#is 'other_values'}Other values"
            + "{#is 'compared_with'}Compared with"
            + "{#is 'steps'}Steps"
            + "{#is 'seen_from'}First seen"
            + "{#is 'seen_until'}Last seen"
            + "{#is 'purposes'}Purposes"
            + "{#is 'data_items'}What they may see"
            + "{#is 'valid_from'}From"
            + "{#is 'keep'}Kept for"
            + "{#is 'counted_from'}Counted from"
            + "{#is 'because'}Because"
            + "{#is 'valid_to'}Until"
            + "{#is 'computed_on'}Worked out on"
            + "{#is 'level'}Level of risk"
            + "{#is 'notice_served'}Notice served"
            + "{#is 'rent_weeks'}Weeks of rent owed"
            + "{#is 'rent_change'}Rent arrears"
            + "{#is 'council_tax_stage'}Council tax stage"
            + "{#is 'vouchers'}Food vouchers in a year"
            + "{#is 'family_flagged'}Flagged by the family service"
            + "{#is 'benefit_lost'}Benefit lost or refused"
            + "{#is 'children_under_five'}Children under five"
            + "{#is 'last_contact'}Last contact"
            + "{#is 'account'}Account"
            + "{#is 'item'}What is wrong"
            + "{#is 'due_on'}To be answered by"
            + "{#is 'extended_because'}Why it takes longer"
            + "{#is 'state'}State"
            + "{#is 'outcome'}Answer"
            + "{#is 'request_id'}Request"
            + "{#is 'sealed'}Sealed content"
            + "{#is 'made_at'}Made"
            + "{#is 'released_at'}Released"
            + "{#is 'checked'}How it was checked who you are"
            + "{#is 'given_by'}Given by"
            + "{#is 'given_at'}Given"
            + "{#is 'code_hash'}Hash of the code"
            + "{#is 'code_ends_at'}Code ends"
            + "{#is 'linked_at'}Account linked"
            + "{#is 'ended_at'}Ended"
            + "{#is 'ended_by'}Ended by"
            + "{#is 'ended_because'}Why it ended"
            + "{#else}{code}{/when}")
    String column(String code);

    @Message("{#when code}"
            + "{#is 'proof-of-looks'}Who looked must stay provable. References that lead to nobody; no name, number or address."
            + "{#else}{code}{/when}")
    String stays(String code);

    @Message("{#when code}"
            + "{#is 'clean'}No trace found"
            + "{#is 'traces'}Traces found"
            + "{#is 'unproved'}Not searched yet"
            + "{#else}{code}{/when}")
    String erasure_state(String code);

    @Message("{#when key}"
            + "{#is 'reason.telling'}Say why you need it, in 10 to 500 characters."
            + "{#is 'reason.required'}Say why, in at most 500 characters."
            + "{#is 'because.required'}Say why, in at most 500 characters."
            + "{#is 'person.format'}Give a reference like citizen:0190a6c5-0000-7000-8000-000000000000."
            + "{#is 'person.unknown'}Nothing is held under this reference."
            + "{#is 'reference.required'}Give the reference of the request, at most 100 characters."
            + "{#else}{otherwise}{/when}")
    String error(String key, String otherwise);
}
