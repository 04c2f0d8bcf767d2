package org.foothold.triage.questionset.domain;

/**
 * Names one published question set for ever. Published sets never change, so an assessment that carries this can be shown and decided
 * again years later just as it was.
 */
public record QuestionSetRef(String name, int version) {
    public QuestionSetRef {
        if (name == null || !name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("A question set is named in lower case, with hyphens");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions of question sets begin at 1");
        }
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
