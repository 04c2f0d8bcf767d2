package org.foothold.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.HdrHistogram.Histogram;

/** Fetches one file through the front door: the same way in, and nothing behind it. */
public final class FileReader implements OpenLoop.Sender {
    private final HttpClient http;
    private final URI file;
    private final Histogram microseconds;

    public FileReader(String door, String path, int number, Histogram microseconds) throws IOException {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName("127.0.1." + number))
                .build();
        this.file = URI.create(door + path);
        this.microseconds = microseconds;
    }

    @Override
    public void send(int number, long dueNanos) throws IOException, InterruptedException {
        var got = http.send(HttpRequest.newBuilder(file).build(), HttpResponse.BodyHandlers.ofString());
        if (got.statusCode() != 200) {
            throw new IOException(file + " answers " + got.statusCode());
        }
        microseconds.recordValue((System.nanoTime() - dueNanos) / 1_000);
    }

    @Override
    public void close() {
        http.close();
    }
}
