package org.foothold.triage.nearby.domain;

import java.util.Optional;

/** Somewhere to go: what it is called, what it does, where it is and how to reach it. In the words of whoever runs it. */
public record Place(
        String name, Optional<String> what, Optional<String> address, Optional<String> phone, Optional<String> web) {}
