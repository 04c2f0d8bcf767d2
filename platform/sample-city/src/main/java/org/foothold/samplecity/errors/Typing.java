package org.foothold.samplecity.errors;

import java.text.Normalizer;
import java.util.Locale;
import org.foothold.samplecity.chance.Dice;

/** Slips of the hand on a keyboard. */
public final class Typing {

    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Typing() {}

    /** One slip; words of one letter are typed right. */
    static String slip(String word, Dice dice) {
        if (word.length() < 2) {
            return word;
        }
        int at = 1 + dice.below(word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        return switch (dice.below(4)) {
            case 0 -> before + neighbour(letter, dice) + after;
            case 1 -> after.isEmpty() ? before : before + after.charAt(0) + letter + after.substring(1);
            case 2 -> before + after;
            default -> before + letter + letter + after;
        };
    }

    /** A letter whose key lies beside this one's. */
    static char neighbour(char letter, Dice dice) {
        char small = Character.toLowerCase(plain(String.valueOf(letter)).charAt(0));
        for (String row : ROWS) {
            int at = row.indexOf(small);
            if (at >= 0) {
                int beside = at == 0 ? 1 : at == row.length() - 1 || dice.chance(0.5) ? at - 1 : at + 1;
                char key = row.charAt(beside);
                return Character.isUpperCase(letter) ? Character.toUpperCase(key) : key;
            }
        }
        return 'e';
    }

    /** A digit that is not this one. */
    static char otherDigit(char digit, Dice dice) {
        return (char) ('0' + (digit - '0' + 1 + dice.below(9)) % 10);
    }

    static String replace(String text, int at, char with) {
        return text.substring(0, at) + with + text.substring(at + 1);
    }

    /** Without accents. */
    public static String plain(String text) {
        return Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    static String otherCase(String text, Dice dice) {
        return dice.chance(0.8) ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    }
}
