package org.foothold.triage.fhir;

/** A questionnaire or response that cannot be taken as it is; it names the item. */
public class UnusableQuestionnaire extends RuntimeException {
    private final String item;
    private final String problem;

    UnusableQuestionnaire(String item, String problem) {
        super("item " + item + ": " + problem);
        this.item = item;
        this.problem = problem;
    }

    public String item() {
        return item;
    }

    public String problem() {
        return problem;
    }
}
