package org.foothold.citizens.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about files that hold everybody their source still has. */
@MessageBundle("extract")
public interface ExtractMessages {

    @Message("Who is in the file?")
    String complete_legend();

    @Message("Only for: {mappings}")
    String complete_hint(String mappings);

    @Message("This file holds everybody the source still has")
    String complete_option();

    @Message("Whoever is no longer in it is withdrawn from the single view. If they are many, you are asked first.")
    String complete_option_hint();

    @Message(
            "The files of this mapping never hold everybody the source still has. Untick the box, or choose another kind of file.")
    String complete_never();

    @Message("Complete file")
    String file_is_complete();

    @Message("Yes: it holds everybody the source still has")
    String file_is_complete_yes();

    @Message("No longer in the file")
    String title();

    @Message("Withdrawing those who are no longer in the file")
    String progress();

    @Message("Records of the source before the file")
    String records();

    @Message("No longer in the file")
    String missing();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Kept: on legal hold")
    String held();

    @Message("Kept: came back meanwhile")
    String came_back();

    @Message("Went wrong")
    String failed();

    @Message("Waiting for a decision")
    String waiting();

    @Message("Decided")
    String answered();

    @Message("{by}, {at}")
    String answered_by(String by, String at);

    @Message("Are they really gone?")
    String confirm_title();

    @Message("{missing} of {records} records are no longer in this file.")
    String question(String missing, String records);

    @Message(
            "An export that broke off looks like this. Nobody is withdrawn until you say so. Your answer counts for this file alone.")
    String confirm_lead();

    @Message("Withdraw them")
    String confirm();

    @Message("Keep them")
    String decline();

    @Message("{#when code}"
            + "{#is 'counting'}Being counted"
            + "{#is 'waiting'}Waiting for a decision"
            + "{#is 'going'}Being withdrawn"
            + "{#is 'done'}Done"
            + "{#is 'declined'}Kept: somebody declined"
            + "{#is 'overtaken'}A later complete file decides"
            + "{#else}{code}{/when}")
    String state(String code);

    @Message("{#when code}"
            + "{#is 'newer-import-began'}A newer import of this source has begun since. Look at that one; this file decides no more."
            + "{#is 'nothing-waits'}This import does not wait for an answer, or no longer."
            + "{#else}{code}{/when}")
    String refused(String code);
}
