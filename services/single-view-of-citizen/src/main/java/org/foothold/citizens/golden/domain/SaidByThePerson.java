package org.foothold.citizens.golden.domain;

/**
 * The source of what people said is wrong and the council accepted. A record of it speaks of one thing only, the thing that was corrected; name and
 * date of birth stand in it beside that to say who speaks. All other sources keep what they said.
 */
public final class SaidByThePerson {

    public static final String SOURCE = "said-by-the-person";

    private static final String CORRECTION_OF = "correction-of-";

    private SaidByThePerson() {}

    /** The category of a record that corrects this. */
    public static String category(String item) {
        return CORRECTION_OF + item;
    }

    static boolean is(HeldRecord record) {
        return record.sourceSystem().equals(SOURCE);
    }

    static boolean speaksOf(Attribute attribute, HeldRecord record) {
        return !is(record) || record.category().equals(category(attribute.code()));
    }
}
