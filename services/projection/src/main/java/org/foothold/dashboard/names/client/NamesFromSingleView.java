package org.foothold.dashboard.names.client;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.foothold.dashboard.names.application.NameSource;
import org.foothold.dashboard.names.client.CitizensApi.Asked;

/** Names from the single view, which decides anew each time what this reader may be told, and records it. */
@ApplicationScoped
public class NamesFromSingleView implements NameSource {

    private final CitizensApi citizens;

    NamesFromSingleView(@RestClient CitizensApi citizens) {
        this.citizens = citizens;
    }

    @Override
    public Uni<Map<String, String>> namesOf(List<String> ids) {
        return citizens.displayNames(new Asked(ids)).map(answer -> {
            Map<String, String> names = new HashMap<>();
            answer.names().forEach(named -> {
                if (named.displayName() != null) {
                    names.put(named.id(), named.displayName());
                }
            });
            return names;
        });
    }
}
