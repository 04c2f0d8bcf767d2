package org.foothold.security.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The answer to a command as it went out: status, the headers worth repeating, and the body byte for byte.
 *
 * @param replayed whether this is the stored answer of an earlier, equal command
 */
public record StoredResponse(int status, Map<String, List<String>> headers, byte[] body, boolean replayed) {

    public StoredResponse {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    public StoredResponse(int status, Map<String, List<String>> headers, byte[] body) {
        this(status, headers, body, false);
    }

    /** The same answer, given again. */
    StoredResponse again() {
        return new StoredResponse(status, headers, body, true);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredResponse that
                && status == that.status
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body)
                && replayed == that.replayed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body), replayed);
    }

    /** Says nothing of the content. */
    @Override
    public String toString() {
        return "StoredResponse[" + status + ", headers " + new TreeMap<>(headers).keySet() + ", " + body.length
                + " bytes]";
    }
}
