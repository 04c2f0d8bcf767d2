package org.foothold.citizens.linking.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One batch of records being linked. Each record is decided against what is known, the decision becomes known, and so on
 * to the next; at the end {@link #moves()} and {@link #absorbed()} say what is different. The order of the records
 * matters as little as the matcher allows.
 */
public final class LinkingRound {

    /** A record that has a new citizen: the first one when {@code from} is null. */
    public record Move(UUID record, UUID from, UUID to, String rule) {}

    private final Matcher matcher;
    private final KnownPeople people;
    private final Supplier<UUID> newCitizenId;
    private final Map<UUID, Move> moves = new LinkedHashMap<>();
    private final Map<UUID, UUID> absorbed = new LinkedHashMap<>();
    private final Set<UUID> neverToldOf = new HashSet<>();

    public LinkingRound(Matcher matcher, KnownPeople people, Supplier<UUID> newCitizenId) {
        this.matcher = matcher;
        this.people = people;
        this.newCitizenId = newCitizenId;
    }

    public void link(UUID record, Features features) {
        switch (matcher.decide(features, people.candidatesFor(record, features))) {
            case Decision.SomebodyNew somebody -> {
                UUID citizen = newCitizenId.get();
                neverToldOf.add(citizen);
                move(record, features, citizen, somebody.rule());
            }
            case Decision.Known known -> {
                for (UUID old : known.absorbed()) {
                    people.recordsOf(old).forEach((other, its) -> move(other, its, known.citizenId(), known.rule()));
                    if (!neverToldOf.contains(old)) {
                        absorbed.put(old, known.citizenId());
                    }
                }
                move(record, features, known.citizenId(), known.rule());
            }
        }
    }

    /** Whose the record is by now. */
    public UUID citizenOf(UUID record) {
        return people.citizenOf(record);
    }

    /** The records whose citizen is another than before this round. */
    public Map<UUID, Move> moves() {
        return Collections.unmodifiableMap(moves);
    }

    /** The ids that lead elsewhere from now on. */
    public Map<UUID, UUID> absorbed() {
        return Collections.unmodifiableMap(absorbed);
    }

    private void move(UUID record, Features features, UUID to, String rule) {
        UUID from = moves.containsKey(record) ? moves.get(record).from() : people.citizenOf(record);
        people.link(record, features, to);
        if (to.equals(from)) {
            moves.remove(record);
        } else {
            moves.put(record, new Move(record, from, to, rule));
        }
    }
}
