package org.foothold.triage.publishing.application;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.triage.publishing.domain.SetVersion;
import org.foothold.triage.questionset.domain.QuestionSetRef;

/** Begins a draft. There is one of a set at a time, so that two analysts see what the other does. */
@ApplicationScoped
public class CreateDraftHandler {
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final SetVersions versions;
    private final InstantSource clock;

    CreateDraftHandler(SetVersions versions, InstantSource clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<SetVersion> handle(CreateDraft command) {
        if (command.name() == null || !command.name().matches(NAME)) {
            throw new InvalidInput(
                    "name", "malformed", "Name the set in lower case, with hyphens, in 40 characters or fewer");
        }
        return versions.toChange(command.name()).chain(earlier -> {
            var draft = draft(command, earlier);
            return versions.add(draft).replaceWith(draft);
        });
    }

    private SetVersion draft(CreateDraft command, List<SetVersion> earlier) {
        if (earlier.stream().anyMatch(version -> version.status().isOpen())) {
            throw new RuleViolation(
                    "one-draft-at-a-time", "There is a draft of this set already. Go on with that one.");
        }
        if (command.files() == null && earlier.isEmpty()) {
            throw new InvalidInput("name", "unknown", "There is no set of this name to copy");
        }
        var files = command.files() == null ? earlier.getLast().files() : command.files();
        int number = earlier.isEmpty() ? 1 : earlier.getLast().ref().version() + 1;
        return SetVersion.draft(
                new QuestionSetRef(command.name(), number), files.numbered(number), command.by(), clock.instant());
    }
}
