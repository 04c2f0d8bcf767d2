package org.foothold.triage.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** Measures the shipped rules: how quickly they decide, and what they decide over combinations of answers. {@code deploy/local/bench triage} starts it. */
public final class RuleQuality {
    private static final List<String> SETS = List.of("first-step", "full-conversation");
    private static final String HELP = """
            bench triage: how quickly the rules of triage decide, whether they hold over combinations of answers, and how few questions are asked
              --rate N            full triages a second (500)
              --seconds N         length of a measured run (20)
              --combinations N    combinations over both sets: all pairs, all triples that decide, filled up by chance (5000000)
              --sample N          of these so many, spread evenly (all)
              --threads N         for the combinations (2)
              --people N          of each persona of the sample city, for how few questions are asked (400)
              --seed N            which people (1)
              --only WHAT         latency, combinations or asking
              --results DIR       folder of the JSON file (.foothold/bench)""";

    private RuleQuality() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.println(HELP);
            return;
        }
        var asked = options(arguments);
        var document = new LinkedHashMap<String, Object>();
        document.put("benchmark", "triage");
        document.put("processors", Runtime.getRuntime().availableProcessors());
        document.put("java", Runtime.version().toString());
        var only = asked.getOrDefault("--only", "");
        if (only.isEmpty() || only.equals("latency")) {
            document.put("latency", latency(asked));
        }
        long findings = only.isEmpty() || only.equals("combinations") ? combinations(asked, document) : 0;
        if (only.isEmpty() || only.equals("asking")) {
            findings += asking(asked, document);
        }
        write(document, Path.of(asked.getOrDefault("--results", ".foothold/bench")));
        System.exit(findings == 0 ? 0 : 1);
    }

    private static List<Map<String, Object>> latency(Map<String, String> asked)
            throws InterruptedException, ExecutionException {
        var rows = new ArrayList<Map<String, Object>>();
        for (var name : SETS) {
            var row = new DecisionLatency(MeasuredSet.shipped(name))
                    .at(number(asked, "--rate", 500), Duration.ofSeconds(number(asked, "--seconds", 20)));
            System.out.println("  " + row);
            rows.add(row);
        }
        return rows;
    }

    private static long combinations(Map<String, String> asked, Map<String, Object> document)
            throws InterruptedException, ExecutionException {
        long wanted = Long.parseLong(asked.getOrDefault("--combinations", "5000000"));
        long sampled = Long.parseLong(asked.getOrDefault("--sample", String.valueOf(Long.MAX_VALUE)));
        var rows = new ArrayList<Map<String, Object>>();
        var shown = new ArrayList<String>();
        long findings = 0;
        for (var name : SETS) {
            var run = new CombinationRun(MeasuredSet.shipped(name));
            var row = run.over(
                    (wanted + 1) / SETS.size(),
                    sampled == Long.MAX_VALUE ? sampled : (sampled + 1) / SETS.size(),
                    number(asked, "--threads", 2));
            System.out.println("  " + row);
            run.shown().forEach(found -> System.out.println("    " + found));
            rows.add(row);
            shown.addAll(run.shown());
            findings += (long) row.get("findings");
        }
        document.put("combinations", rows);
        document.put("findings", shown);
        return findings;
    }

    /** Of the one set that is asked adaptively. */
    private static long asking(Map<String, String> asked, Map<String, Object> document) {
        var report = new AskingReport(MeasuredSet.shipped(SETS.getLast()));
        var rows = report.over(number(asked, "--people", 400), number(asked, "--seed", 1));
        rows.forEach(row -> System.out.println("  " + row));
        System.out.println("  " + report.times());
        document.put("asking", rows);
        document.put("asking, time", report.times());
        return AskingReport.wrongIn(rows);
    }

    private static void write(Map<String, Object> document, Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("triage-" + Instant.now().toString().replace(':', '.') + ".json");
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        System.out.println("\nwritten: " + file);
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!HELP.contains(arguments[i] + " ") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not an option, or without its value: " + arguments[i]);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static int number(Map<String, String> asked, String option, int otherwise) {
        return Integer.parseInt(asked.getOrDefault(option, String.valueOf(otherwise)));
    }
}
