package org.foothold.triage.publishing.domain;

import java.util.List;

/** Files that cannot be read as a question set with its rules; each finding names the file and the place. */
public class UnreadableSet extends RuntimeException {
    private final transient List<String> findings;

    public UnreadableSet(List<String> findings) {
        super(String.join("; ", findings), null, false, false);
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
