package org.foothold.citizens.matching.domain;

/**
 * What a name roughly sounds like, for finding records worth comparing: the first letter and the consonants after it by
 * their family, without vowels and repeats. Coarser than an ear, and that is what a search needs.
 */
final class Sound {

    private static final int LENGTH = 4;

    private Sound() {}

    static String of(String name) {
        String text = name.replace("ph", "f")
                .replace("ck", "k")
                .replace("gh", "g")
                .replace("kn", "n")
                .replace("wr", "r");
        var code = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length() && code.length() < LENGTH; i++) {
            char family = familyOf(text.charAt(i));
            if (i == 0) {
                code.append(family == 0 ? text.charAt(0) : family);
            } else if (family != 0 && family != last) {
                code.append(family);
            }
            last = family;
        }
        return code.toString();
    }

    /** 0 for a letter that is hardly heard. */
    private static char familyOf(char letter) {
        return switch (letter) {
            case 'b', 'p' -> 'p';
            case 'f', 'v' -> 'f';
            case 'c', 'k', 'q', 'g', 'j', 'x' -> 'k';
            case 's', 'z' -> 's';
            case 'd', 't' -> 't';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'w', ' ' -> 0;
            default -> letter;
        };
    }
}
