package org.foothold.triage.publishing.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about question sets, in English here and in Welsh in {@code messages/publishing_cy.properties}. */
@MessageBundle("publishing")
public interface PublishingMessages {
    @Message("Question sets and rules")
    String title();

    @Message(
            "Write a draft, check it, and let somebody else publish it. A published version never changes; conversations already begun go on with the version they began with.")
    String lead();

    @Message("Versions")
    String versions();

    @Message("Version")
    String version();

    @Message("State")
    String state();

    @Message("Last edited")
    String edited();

    @Message("in use")
    String in_use();

    @Message("draft")
    String draft();

    @Message("checked")
    String checked();

    @Message("published")
    String published();

    @Message("withdrawn")
    String withdrawn();

    @Message("rolled back")
    String rolled_back();

    @Message("Begin a draft")
    String begin();

    @Message("Name of the set")
    String name();

    @Message(
            "A set that is there already is copied from its newest version; another name begins a new one. Lower case, with hyphens.")
    String name_hint();

    @Message("Questions (YAML, or a FHIR R4 Questionnaire), for a new set")
    String questions_file();

    @Message("Rules (DMN), for a new set")
    String rules_file();

    @Message("Test cases (YAML), for a new set")
    String test_cases_file();

    @Message("Without files a new set begins empty.")
    String files_hint();

    @Message("Begin the draft")
    String begin_button();

    @Message("Questions")
    String questions();

    @Message("Rules")
    String rules();

    @Message("Test cases")
    String test_cases();

    @Message("Last edited by {who}, {when}")
    String edited_by(String who, String when);

    @Message("Check this draft")
    String check_button();

    @Message("Checks")
    String checks();

    @Message(
            "Not checked yet. The checks look at the questions, the tables and the ways through them, run the test cases, and change each row of the rules to see whether a test case notices.")
    String not_checked();

    @Message("These checks are of an earlier state of the draft. Check it again.")
    String checked_earlier();

    @Message("Waiting to begin")
    String check_waiting();

    @Message("Looking at questions, rules and test cases")
    String check_looking();

    @Message("{done} of {total} rows tried")
    String check_rows(int done, int total);

    @Message("Passed: {cases} test cases, {percent} % of {rows} rows guarded by one")
    String check_passed(int cases, int percent, int rows);

    @Message("Not passed")
    String check_failed();

    @Message("Rows whose change no test case notices")
    String surviving();

    @Message("See how far it has come")
    String refresh();

    @Message("Publish")
    String publish();

    @Message(
            "Whoever edited a version last does not publish it: somebody else looks at it first. New conversations get it some seconds later; those already begun keep theirs.")
    String publish_hint();

    @Message("You edited this version last, so another analyst or an administrator has to publish it.")
    String publish_not_you();

    @Message("Use this version again")
    String roll_back();

    @Message("New conversations get this version again some seconds later.")
    String roll_back_hint();

    @Message("Withdraw")
    String withdraw();

    @Message("It cannot be used again. Conversations that began with it go on with it.")
    String withdraw_hint();

    @Message("Why?")
    String reason();

    @Message("This is kept with your name. Write nothing about a person.")
    String reason_hint();

    @Message("What was done")
    String history();

    @Message("Action")
    String action();

    @Message("By")
    String by();

    @Message("When")
    String when();

    @Message("Download")
    String download();

    @Message("The file")
    String file_text();

    @Message("Or upload a file, which takes the place of the text above")
    String file_upload();

    @Message("Save")
    String save();

    @Message("Run on this version")
    String run_title();

    @Message("{passed} of {all} test cases passed")
    String run_summary(int passed, int all);

    @Message("Test case")
    String test_case();

    @Message("Result")
    String result();

    @Message("Rules that fired")
    String fired();

    @Message("passed")
    String passed();

    @Message("failed")
    String failed();

    @Message("The test cases cannot be run:")
    String cannot_run();

    @Message("Row")
    String row();

    @Message("Change")
    String change();

    @Message("Upload rules")
    String upload_rules();

    @Message("Rules file (DMN)")
    String upload_rules_file();

    @Message("Row {row}")
    String row_title(String row);

    @Message("When: {column}")
    String condition(String column);

    @Message("Then: {column}")
    String then(String column);

    @Message("Reason ({language})")
    String reason_in(String language);

    @Message("Text in quotation marks, numbers as > 3 or [1..5]; - where it does not matter")
    String condition_hint();

    @Message("Name of another row like this one")
    String new_row();

    @Message("In lower case, with hyphens. It stands beneath this row and can be changed then.")
    String new_row_hint();

    @Message("Copy this row")
    String copy_row();

    @Message("Enter a name in lower case, with hyphens, that nothing else in these rules has")
    String error_row_name();

    @Message("Problems in this file")
    String problems();

    @Message("What is here is kept. These have to be put right before it can be checked:")
    String problems_text();

    @Message("Remove this row")
    String remove_row();

    @Message("Rules that cannot be read as tables are shown as they stand:")
    String rules_unreadable();

    @Message("The checks must pass first.")
    String error_not_checked();

    @Message("You edited this version last, so somebody else has to publish it.")
    String error_four_eyes();

    @Message(
            "Somebody else changed this draft while you wrote. Copy what you wrote, open the draft again and put it in.")
    String error_changed();

    @Message("A published version never changes. Begin a draft from it.")
    String error_published();

    @Message("There is a draft of this set already. Go on with that one.")
    String error_one_draft();

    @Message("This version is in use. Publish or go back to another one first.")
    String error_in_use();

    @Message("Only a published version can be used again or withdrawn.")
    String error_not_published();

    @Message("Say why, in 500 characters or fewer")
    String error_reason();

    @Message("Enter a name in lower case, with hyphens, of 40 characters or fewer")
    String error_name();

    @Message("There is no set of this name to copy")
    String error_unknown();

    @Message("This FHIR questionnaire cannot be asked: {problem}")
    String error_instrument(String problem);

    @Message("A file may have 400,000 characters at most")
    String error_too_long();

    @Message("This cannot be done now")
    String error_other();

    @Message("What it would change")
    String comparison();

    @Message("What {version} would change")
    String comparison_title(String version);

    @Message(
            "Every completed assessment of this set, on whichever version, is decided again by this draft and compared with what was decided then. Nothing is changed for anybody.")
    String comparison_lead();

    @Message("Compare with what was decided so far")
    String comparison_button();

    @Message("Waiting to begin")
    String comparison_waiting();

    @Message("{done} of {total} assessments decided again")
    String comparison_running(String done, String total);

    @Message("{done} assessments decided again")
    String comparison_done(String done);

    @Message("The draft was changed while it was compared. Compare it again.")
    String comparison_overtaken();

    @Message("The draft cannot be read, so it decides nothing. Check it to see what is wrong.")
    String comparison_unreadable();

    @Message("This comparison is of an earlier state of the draft. Compare it again.")
    String comparison_earlier();

    @Message("Not compared yet.")
    String comparison_none();

    @Message("{count} would come to another stage.")
    String comparison_elsewhere(String count);

    @Message("{count} flags would have another urgency, and {reasons} other needs or dangers on them.")
    String comparison_flags(String count, String reasons);

    @Message("For {count} the rules of the draft fail, and a person would have to look.")
    String comparison_failed(String count);

    @Message(
            "{count} were stored with another outcome than their own version gives now. Tell the people who run the service: this should not be.")
    String comparison_replayed(String count);

    @Message("From stage (down) to stage (across)")
    String comparison_stages();

    @Message("From urgency of the flag (down) to urgency (across)")
    String comparison_urgencies();

    @Message("Answers that this draft does not ask for any more")
    String comparison_not_asked();

    @Message("Answer")
    String answer();

    @Message("People who gave it")
    String answered_by();

    @Message("See whom it would move")
    String comparison_people();

    @Message("Whom {version} would move")
    String comparison_people_title(String version);

    @Message("References only. Whoever may look at people finds them by the reference. That you looked is recorded.")
    String comparison_people_lead();

    @Message("Reference")
    String reference();

    @Message("Completed")
    String completed();

    @Message("Was decided")
    String stage_before();

    @Message("Would be decided")
    String stage_after();

    @Message("Nobody would stand elsewhere.")
    String comparison_nobody();

    @Message("Show more")
    String show_more();

    @Message("Find a person")
    String find_person();

    @Message("self-service")
    String stage_universal_self_service();

    @Message("help in person")
    String stage_universal_mediated();

    @Message("a look by a person")
    String stage_targeted_triage();

    @Message("one connector for all")
    String stage_targeted_coordinated();

    @Message("crisis")
    String stage_crisis();

    @Message("crisis")
    String urgency_crisis();

    @Message("urgent")
    String urgency_urgent();

    @Message("routine")
    String urgency_routine();

    @Message("no flag")
    String urgency_none();
}
