package org.foothold.samplecity.people;

import java.util.Optional;
import org.foothold.samplecity.chance.Digits;
import org.foothold.samplecity.chance.Shuffle;

/**
 * Telephone numbers of the ranges that Ofcom keeps for radio and television drama. Only 1,000 of them are mobile and 16,000
 * have an area code, so a number is given to at most {@link #HOLDERS} households, as numbers are handed on in life, and in a
 * city of more than some 40,000 people part of the households have none. The last hundred of Birmingham belong to the canaries.
 */
public final class Phones {

    static final int HOLDERS = 2;

    private static final String[] STEMS = {
        "07700900",
        "01632960",
        "01134960",
        "01144960",
        "01154960",
        "01164960",
        "01174960",
        "01184960",
        "01214960",
        "01314960",
        "01414960",
        "01514960",
        "01614960",
        "01914980",
        "02079460",
        "02896496",
        "02920180"
    };
    private static final int PER_STEM = 1_000;
    private static final int CANARY_STEM = 8;
    private static final int CANARIES_FROM = 900;

    private final Shuffle slots;
    private final int given;

    Phones(long seed, long askers) {
        slots = new Shuffle(seed, askers);
        given = STEMS.length * PER_STEM * HOLDERS;
    }

    Optional<String> of(long asker) {
        long slot = slots.at(asker);
        if (slot >= given) {
            return Optional.empty();
        }
        int stem = (int) (slot % STEMS.length);
        int line = (int) (slot / STEMS.length % PER_STEM);
        return stem == CANARY_STEM && line >= CANARIES_FROM ? Optional.empty() : Optional.of(number(stem, line));
    }

    static String ofCanary(int canary) {
        return number(CANARY_STEM, CANARIES_FROM + canary);
    }

    /** Whether these digits lie in a range kept for drama. */
    public static boolean isDrama(String digits) {
        for (String stem : STEMS) {
            if (digits.length() == 11 && digits.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static String number(int stem, int line) {
        return STEMS[stem] + Digits.padded(line, 3);
    }
}
