package org.foothold.samplecity.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.foothold.samplecity.chance.Dice;

/** The names given in each origin, by sex and year of birth, with what people are called and how clerks spell it. */
public final class NameBook {

    private static final NameBook READ_ONCE = new NameBook();

    private final Map<Origin, Names> byOrigin = new EnumMap<>(Origin.class);
    private final Map<String, List<String>> nicknames = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    private NameBook() {
        for (Origin origin : Origin.values()) {
            var names = new Names();
            lines(origin.name().toLowerCase(Locale.ROOT), names::add);
            byOrigin.put(origin, names);
        }
        lines("nicknames", line -> {
            int colon = line.indexOf(':');
            nicknames.put(line.substring(0, colon), words(line.substring(colon + 1)));
        });
        lines("spellings", line -> words(line).forEach(word -> spellings.put(word, words(line))));
    }

    public static NameBook open() {
        return READ_ONCE;
    }

    String given(Origin origin, Sex sex, int yearOfBirth, Dice dice) {
        var cohorts = byOrigin.get(origin).given.get(sex);
        var cohort = cohorts.floorEntry(yearOfBirth);
        return dice.pickOftenEarly((cohort == null ? cohorts.firstEntry() : cohort).getValue());
    }

    String family(Origin origin, Sex sex, Dice dice) {
        Names names = byOrigin.get(origin);
        if (sex == Sex.FEMALE && !names.womensFamily.isEmpty() && origin.naming() == Origin.Naming.OWN_SECOND_NAME) {
            return dice.pickOftenEarly(names.womensFamily);
        }
        boolean rare = !names.roots.isEmpty() && dice.chance(0.45);
        return rare ? dice.pick(names.roots) + dice.pick(names.endings) : dice.pickOftenEarly(names.family);
    }

    /** A name used beside the formal one, such as the second name after Mohammed or the English one of a Chinese speaker. */
    String callName(Origin origin, Dice dice) {
        var calls = byOrigin.get(origin).call;
        return calls.isEmpty() ? "" : dice.pick(calls);
    }

    /** What friends call a bearer of this name; nothing when they use it whole. */
    public List<String> nicknamesOf(String given) {
        return nicknames.getOrDefault(given, List.of());
    }

    /** Other ways to write this name, the given one included. */
    public List<String> spellingsOf(String name) {
        return spellings.getOrDefault(name, List.of());
    }

    private static void lines(String file, Consumer<String> each) {
        var stream = NameBook.class.getResourceAsStream("/org/foothold/samplecity/names/" + file + ".txt");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(each);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static final class Names {
        final Map<Sex, TreeMap<Integer, List<String>>> given =
                new EnumMap<>(Map.of(Sex.FEMALE, new TreeMap<>(), Sex.MALE, new TreeMap<>()));
        final List<String> family = new ArrayList<>();
        final List<String> womensFamily = new ArrayList<>();
        final List<String> roots = new ArrayList<>();
        final List<String> endings = new ArrayList<>();
        final List<String> call = new ArrayList<>();

        void add(String line) {
            int colon = line.indexOf(':');
            List<String> names = words(line.substring(colon + 1));
            String[] kind = line.substring(0, colon).split(" ");
            switch (line.substring(0, colon)) {
                case "family" -> family.addAll(names);
                case "family female" -> womensFamily.addAll(names);
                case "family roots" -> roots.addAll(names);
                case "family endings" -> endings.addAll(names);
                case "call" -> call.addAll(names);
                default ->
                    given.get(Sex.valueOf(kind[0].toUpperCase(Locale.ROOT))).put(Integer.parseInt(kind[1]), names);
            }
        }
    }
}
