package org.foothold.security.edge;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One bucket of tokens per client: it holds {@code burst} at most and gains {@code perSecond}; a request takes one.
 * Memory is bounded: the client not seen for longest is forgotten, and would begin with a full bucket.
 */
final class TokenBuckets {

    private static final double NANOS = 1_000_000_000d;

    private final double perSecond;
    private final double burst;
    private final Map<String, Bucket> buckets;

    TokenBuckets(int perSecond, int burst, int remembered) {
        this.perSecond = perSecond;
        this.burst = Math.max(1, burst);
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    private record Bucket(double tokens, long at) {}

    /** Takes a token; zero when there was one, else how long until there is. Nothing is taken by asking too early. */
    synchronized Duration take(String client, long nanoTime) {
        Bucket before = buckets.getOrDefault(client, new Bucket(burst, nanoTime));
        double gained = Math.max(0, nanoTime - before.at()) / NANOS * perSecond;
        double tokens = Math.min(burst, before.tokens() + gained);
        boolean granted = tokens >= 1;
        buckets.put(client, new Bucket(granted ? tokens - 1 : tokens, nanoTime));
        return granted ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond * NANOS));
    }

    synchronized int remembered() {
        return buckets.size();
    }
}
