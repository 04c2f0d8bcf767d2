package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages, and what the codes on them are called. */
@MessageBundle("citizens")
public interface CitizensMessages {

    @Message("When")
    String when();

    @Message("State")
    String state();

    @Message("Kind")
    String kind();

    @Message("Nobody")
    String nobody();

    @Message("and {count} more")
    String and_more(int count);

    @Message("in {service}")
    String in_service(String service);

    @Message("Who looked at whom")
    String looks_title();

    @Message(
            "Every answer of any service that shows people is written down before it goes out. Your own searches here are written down too.")
    String looks_lead();

    @Message("Person")
    String looks_person();

    @Message("A reference, like citizen:0190a6c5-… or triage:0190a6c5-…")
    String looks_person_hint();

    @Message("Who looked")
    String looks_worker();

    @Message("Their user id")
    String looks_worker_hint();

    @Message("Day")
    String looks_day();

    @Message("Like 2026-11-22")
    String day_hint();

    @Message("Search")
    String search();

    @Message("Nothing was found.")
    String looks_nothing();

    @Message("Looks, newest first")
    String looks_caption();

    @Message("For what")
    String looks_purpose();

    @Message("What was shown")
    String looks_shown();

    @Message("People")
    String looks_people();

    @Message("Import a source file")
    String imports_title();

    @Message(
            "Each good row becomes a source record. A row that cannot be used is set aside with its reason. Importing the same file again changes nothing.")
    String imports_lead();

    @Message("What kind of file is it?")
    String imports_mapping();

    @Message("The mapping says which column holds what.")
    String imports_mapping_hint();

    @Message("File")
    String imports_file();

    @Message("CSV, or NDJSON with one record on each line; plain or compressed with gzip")
    String imports_file_hint();

    @Message("Import")
    String imports_submit();

    @Message("Nothing has been imported yet.")
    String imports_none();

    @Message("Imports")
    String imports_caption();

    @Message("Handed in")
    String imports_handed_in();

    @Message("Rows")
    String imports_rows();

    @Message("Set aside")
    String imports_set_aside();

    @Message("Import of {file}")
    String import_title(String file);

    @Message("{done} of {total} rows")
    String import_progress(String done, String total);

    @Message("The file is being checked")
    String import_checking();

    @Message("Size")
    String import_size();

    @Message("Finished")
    String import_finished();

    @Message("New records")
    String import_new();

    @Message("Changed records")
    String import_changed();

    @Message("Known already")
    String import_same();

    @Message("Rows set aside")
    String import_rejected();

    @Message("Values left out")
    String import_left_out();

    @Message("Download what was wrong, by line (CSV)")
    String import_report();

    @Message("{#when code}"
            + "{#is 'empty-file'}The file is empty."
            + "{#is 'too-many-rows'}The file has too many rows."
            + "{#is 'half-a-file'}The end of the file is missing."
            + "{#is 'wrong-encoding'}The file is not in the encoding that the mapping says."
            + "{#is 'foreign-utf-8'}The file is not in the encoding that the mapping says."
            + "{#is 'broken-quotes'}Quotation marks in the file are broken."
            + "{#is 'null-character'}This is not a text file."
            + "{#is 'line-too-long'}A line of the file is too long."
            + "{#is 'row-too-long'}A row of the file is too long."
            + "{#is 'wrong-header'}The header does not fit the mapping."
            + "{#is 'wrong-columns'}No line fits the mapping."
            + "{#is 'mapping-gone'}The mapping is no longer there."
            + "{#is 'file-lost'}The file is no longer kept here."
            + "{#is 'internal'}We could not go on."
            + "{#else}{code}{/when}")
    String import_problem(String code);

    @Message("{#when code}"
            + "{#is 'accepted'}Waiting"
            + "{#is 'running'}Being read"
            + "{#is 'done'}Done"
            + "{#is 'refused'}Refused"
            + "{#is 'failed'}Failed"
            + "{#else}{code}{/when}")
    String import_status(String code);

    @Message("{#when name}"
            + "{#is 'rent-arrears'}Rent arrears"
            + "{#is 'council-tax-arrears'}Council tax arrears"
            + "{#is 'contact-centre-log'}Contact-centre log"
            + "{#is 'family-flags'}Family-service flags"
            + "{#is 'benefits'}Benefit claims"
            + "{#is 'food-voucher-requests'}Food-voucher requests"
            + "{#is 'historical-people'}Historical people"
            + "{#else}{title}{/when}")
    String mapping(String name, String title);

    @Message("Data-sharing agreements")
    String agreements_title();

    @Message("There is no agreement yet, so nothing about anybody leaves the council.")
    String agreements_none();

    @Message("Agreements")
    String agreements_caption();

    @Message("Partner")
    String agreements_partner();

    @Message("The code of its organisation, like food-bank")
    String agreements_partner_hint();

    @Message("What it may see")
    String agreements_items();

    @Message("From")
    String agreements_from();

    @Message("Until")
    String agreements_until();

    @Message("open")
    String agreements_open();

    @Message("End")
    String agreements_end();

    @Message("the agreement with {partner}")
    String agreements_end_which(String partner);

    @Message("Sign an agreement")
    String agreements_sign();

    @Message("For what may it use the data?")
    String agreements_for_what();

    @Message("What may it see?")
    String agreements_see_what();

    @Message("First day")
    String agreements_first_day();

    @Message("Last day (leave empty when open)")
    String agreements_last_day();

    @Message("Sign")
    String agreements_submit();

    @Message("{#when code}"
            + "{#is 'ended'}Ended"
            + "{#is 'holds'}Holds"
            + "{#is 'not-today'}Does not hold today"
            + "{#else}{code}{/when}")
    String agreement_state(String code);

    @Message("{#when code}"
            + "{#is 'name'}Name"
            + "{#is 'ward'}Ward"
            + "{#is 'age-band'}Age band"
            + "{#is 'flag'}Flag"
            + "{#is 'flag-reason'}Flag reason"
            + "{#is 'timeline-triage'}Timeline triage"
            + "{#is 'timeline-records'}Timeline records"
            + "{#else}{code}{/when}")
    String item(String code);

    @Message("{#when code}"
            + "{#is 'early-help'}Early help"
            + "{#is 'referral'}Referral"
            + "{#is 'safeguarding'}Safeguarding"
            + "{#is 'service-improvement'}Service improvement"
            + "{#is 'subject-rights'}Subject rights"
            + "{#is 'operations'}Operations"
            + "{#is 'break-glass'}Break glass"
            + "{#else}{code}{/when}")
    String purpose(String code);

    @Message("{#when code}"
            + "{#is 'dpo'}Data-protection officer"
            + "{#is 'admin'}Administrator"
            + "{#is 'manager'}Manager"
            + "{#is 'analyst'}Analyst"
            + "{#is 'connector'}Community connector"
            + "{#is 'contact-centre-agent'}Contact-centre agent"
            + "{#is 'hub-worker'}Hub worker"
            + "{#is 'partner-worker'}Partner worker{#is 'partner-system'}Partner's system"
            + "{#is 'service'}Service"
            + "{#is 'citizen'}Citizen"
            + "{#else}{code}{/when}")
    String role(String code);

    @Message("{#when code}"
            + "{#is 'access-records'}Access records"
            + "{#is 'display-names'}Display names"
            + "{#is 'person-details'}Person details"
            + "{#is 'person-record'}Record of a person"
            + "{#is 'people-search'}Search for people"
            + "{#is 'people-to-contact'}People to contact"
            + "{#is 'timeline'}Timeline"
            + "{#is 'match-review'}Two records of a doubtful match"
            + "{#is 'match-preview'}What a decision on a match would do"
            + "{#is 'break-glass'}Somebody behind the glass"
            + "{#is 'break-glass-alerts'}Break-glass alerts"
            + "{#is 'erasure-preview'}What erasing somebody would do"
            + "{#is 'legal-holds'}Legal holds"
            + "{#is 'subject-access'}Everything held on a person"
            + "{#is 'own-page'}Own page"
            + "{#is 'own-looks'}Who looked, on the own page"
            + "{#is 'own-requests'}Own requests"
            + "{#is 'own-copy'}Own copy"
            + "{#is 'online-access'}Online access of a person"
            + "{#is 'online-access-given'}Online access was given"
            + "{#is 'rights-requests'}What people ask about their data"
            + "{#is 'triage'}Triage"
            + "{#is 'worker-notes'}Notes on a conversation"
            + "{#is 'asked-consent'}What they said to sharing"
            + "{#is 'support-needs'}What they need to take part"
            + "{#is 'earlier-answer'}An earlier answer"
            + "{#is 'well-being'}Well-being and money"
            + "{#else}{code}{/when}")
    String action(String code);

    @Message("{#when key}"
            + "{#is 'person.format'}Give a reference like citizen:0190a6c5-0000-7000-8000-000000000000."
            + "{#is 'day.format'}Give a day like 2026-11-22."
            + "{#is 'validFrom.format'}Give a day like 2026-11-22."
            + "{#is 'validTo.format'}Give a day like 2026-11-22."
            + "{#is 'organisation.format'}Give the code of the partner, like “food-bank”."
            + "{#is 'purposes.required'}Choose at least one purpose."
            + "{#is 'dataItems.required'}Choose at least one item of data."
            + "{#is 'validFrom.required'}Give the day it begins."
            + "{#is 'validTo.range'}The last day is before the first."
            + "{#is 'mapping.unknown'}Choose one of the mappings that are listed."
            + "{#is 'file.required'}Choose a file that is not empty."
            + "{#else}{otherwise}{/when}")
    String error(String key, String otherwise);
}
