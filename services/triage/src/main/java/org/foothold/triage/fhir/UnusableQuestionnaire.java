package org.foothold.triage.fhir;

/** A questionnaire or response that cannot be taken as it is; the message names the item. */
public class UnusableQuestionnaire extends RuntimeException {
    UnusableQuestionnaire(String item, String problem) {
        super("item " + item + ": " + problem);
    }
}
