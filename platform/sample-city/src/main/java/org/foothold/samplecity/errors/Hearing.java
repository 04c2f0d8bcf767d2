package org.foothold.samplecity.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foothold.samplecity.chance.Dice;

/** Names as somebody writes them who only heard them: another spelling of the same sound, or of one close to it. */
final class Hearing {

    /** What is heard, and what is written; in either direction. */
    private static final List<List<String>> ALIKE = List.of(
            List.of("ph", "f"),
            List.of("ck", "k"),
            List.of("kh", "k"),
            List.of("th", "t"),
            List.of("sh", "s"),
            List.of("ee", "i"),
            List.of("oo", "u"),
            List.of("ei", "ie"),
            List.of("ou", "u"),
            List.of("y", "i"),
            List.of("v", "w"),
            List.of("z", "s"),
            List.of("c", "k"),
            List.of("q", "k"),
            List.of("j", "g"),
            List.of("m", "n"),
            List.of("b", "p"),
            List.of("d", "t"),
            List.of("son", "sen"),
            List.of("ll", "l"),
            List.of("ss", "s"),
            List.of("nn", "n"),
            List.of("tt", "t"));

    private Hearing() {}

    static boolean canBeMisheard(String name) {
        return !ways(name).isEmpty();
    }

    /** One sound of it is written another way; what stood in capitals at the beginning still does. */
    static String misheard(String name, Dice dice) {
        List<String> ways = ways(name);
        return ways.get(dice.below(ways.size()));
    }

    private static List<String> ways(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        List<String> ways = new ArrayList<>();
        for (List<String> alike : ALIKE) {
            replaced(name, small, alike.getFirst(), alike.getLast(), ways);
            replaced(name, small, alike.getLast(), alike.getFirst(), ways);
        }
        return ways;
    }

    private static void replaced(String name, String small, String heard, String written, List<String> ways) {
        int at = small.indexOf(heard, 1); // what a name begins with is heard best
        if (at > 0 && small.length() > 3) {
            ways.add(name.substring(0, at) + written + name.substring(at + heard.length()));
        }
    }
}
