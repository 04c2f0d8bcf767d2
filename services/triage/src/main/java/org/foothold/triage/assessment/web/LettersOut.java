package org.foothold.triage.assessment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Links by which somebody sends the result to themselves from their own mail or messages: no address is given to us, and nobody here
 * knows that it was sent.
 *
 * @param mail a {@code mailto} link (RFC 6068), still without anybody to send it to
 * @param text an {@code sms} link (RFC 5724, with the body that phones understand)
 */
record LettersOut(String mail, String text) {
    /** Longer links are cut off by some mail programs. */
    private static final int LONGEST = 1_800;

    private static final String NEW_LINE = "%0D%0A";

    /** @param words the first line is the subject; as many of the others go along as fit */
    static LettersOut of(String words) {
        var lines = words.strip().lines().map(String::strip).toList();
        var subject = encoded(lines.getFirst());
        var body = new StringBuilder();
        var before = "";
        for (var line : lines.subList(1, lines.size())) {
            var next = encoded(line);
            if (subject.length() + body.length() + next.length() + NEW_LINE.length() > LONGEST) {
                break;
            }
            if (!body.isEmpty() && (!line.isEmpty() || !before.isEmpty())) {
                body.append(NEW_LINE);
            }
            body.append(next);
            before = line;
        }
        return new LettersOut("mailto:?subject=" + subject + "&body=" + body, "sms:?body=" + subject + NEW_LINE + body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
