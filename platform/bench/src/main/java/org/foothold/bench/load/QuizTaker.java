package org.foothold.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/**
 * Somebody who takes the First step on its pages as a browser does, over and over: each turn is the next request, be it a page or the answer to one. Every taker comes from an address of their own, as people
 * do; from one address alone the service would hold them back.
 */
public final class QuizTaker implements OpenLoop.Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern OPTION = Pattern.compile("name=\"answer\"[^>]*value=\"([a-z-]+)\"");
    private static final Pattern COOKIE = Pattern.compile("foothold_triage=([^;]*)");

    private final HttpClient http;
    private final String door;
    private final Histogram microseconds;
    private final LongAdder refused;
    private String next = "/triage";
    private String answer;
    private String cookie = "";

    /**
     * @param number of the taker, from 1; below 250
     * @param refused counts answers that are no page and lead nowhere
     */
    public QuizTaker(String door, int number, Histogram microseconds, LongAdder refused) throws IOException {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.1." + number))
                .connectTimeout(PATIENCE)
                .build();
        this.door = door;
        this.microseconds = microseconds;
        this.refused = refused;
    }

    @Override
    public void send(int number, long dueNanos) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(door + next))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookie);
        var sent = http.send(
                (answer == null
                                ? request.GET()
                                : request.header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofString(answer)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        microseconds.recordValue((System.nanoTime() - dueNanos) / 1_000);
        goOn(sent);
    }

    private void goOn(HttpResponse<String> got) {
        got.headers().allValues("Set-Cookie").forEach(set -> {
            var own = COOKIE.matcher(set);
            cookie = own.find() ? "foothold_triage=" + own.group(1) : cookie;
        });
        if (got.statusCode() == 303) {
            var to = got.headers().firstValue("Location").orElse("/triage");
            next = URI.create(to).getPath();
            answer = null;
        } else if (got.statusCode() == 200) {
            fill(got.body());
        } else {
            refused.increment();
            startAfresh();
        }
    }

    /** The answer to the page that was shown: the first option, the way past the details, sending; after the result another conversation begins. */
    private void fill(String page) {
        if (next.equals("/triage")) {
            answer = "";
        } else if (next.startsWith("/triage/questions/")) {
            var option = OPTION.matcher(page);
            answer = option.find() ? "then=&answer=" + option.group(1) : "then=&skip=yes";
        } else if (next.equals("/triage/contact-details")) {
            next = "/triage/check-answers";
            answer = null;
        } else if (next.equals("/triage/check-answers")) {
            answer = "";
        } else {
            startAfresh();
        }
    }

    private void startAfresh() {
        next = "/triage";
        answer = null;
        cookie = "";
    }

    @Override
    public void close() {
        http.close();
    }
}
