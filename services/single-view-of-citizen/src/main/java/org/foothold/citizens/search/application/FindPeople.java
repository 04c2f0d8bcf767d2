package org.foothold.citizens.search.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.golden.application.GoldenRecords;
import org.foothold.citizens.golden.application.HeldPeople;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.search.domain.Candidate;
import org.foothold.citizens.search.domain.PeopleQuestion;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/**
 * Searches for people. Names as they were typed come first; where they lead to few people, names close to them are looked for
 * too. At most {@value #MOST} people are ever found: who wants more is asked to say more. Who was shown is written down before
 * the answer goes out.
 */
@ApplicationScoped
public class FindPeople {

    /** People a search leads to at most. */
    public static final int MOST = 100;

    /** With this many found as typed, nobody looks for typing errors. */
    private static final int ENOUGH = 10;

    private final People people;
    private final HeldPeople held;
    private final GoldenRecords golden;
    private final Audit audit;

    FindPeople(People people, HeldPeople held, GoldenRecords golden, Audit audit) {
        this.people = people;
        this.held = held;
        this.golden = golden;
        this.audit = audit;
    }

    /**
     * One page of what was found.
     *
     * @param total how many were found in all, at most {@value #MOST}
     * @param more whether there were more than that
     */
    public record Found(List<PersonFound> people, int total, boolean more) {}

    private record Ranked(UUID citizen, double fits) {}

    public Uni<Found> find(PeopleQuestion question, int offset, int most, Caller caller) {
        Caller person = caller.person();
        if (!person.isCouncilStaff()) {
            return Uni.createFrom().failure(new NotFound());
        }
        return people.exactly(question, person.teams())
                .chain(exactly -> ranked(question, exactly).size() >= ENOUGH
                                || question.words().isEmpty()
                                || question.isNarrow()
                        ? Uni.createFrom().item(exactly)
                        : people.roughly(question, person.teams())
                                .map(roughly -> Stream.concat(exactly.stream(), roughly.stream())
                                        .toList()))
                .map(candidates -> ranked(question, candidates))
                .chain(ranked -> shown(ranked, offset, most, person)
                        .map(shown -> new Found(shown, Math.min(MOST, ranked.size()), ranked.size() > MOST)))
                .call(found -> audit.record(
                        Access.to("people-search")
                                .showingCitizens(found.people().stream()
                                        .map(PersonFound::citizen)
                                        .toList()),
                        caller));
    }

    /** Best first; of those that fit alike the one known longest, so that pages do not overlap. */
    private static List<Ranked> ranked(PeopleQuestion question, List<Candidate> candidates) {
        Map<UUID, Double> best = new HashMap<>();
        candidates.forEach(candidate -> best.merge(candidate.citizen(), candidate.fits(question), Math::max));
        return best.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                .filter(ranked -> ranked.fits() > 0)
                .sorted(Comparator.comparingDouble(Ranked::fits).reversed().thenComparing(Ranked::citizen))
                .toList();
    }

    private Uni<List<PersonFound>> shown(List<Ranked> ranked, int offset, int most, Caller person) {
        List<UUID> page = ranked.stream()
                .limit(MOST)
                .skip(offset)
                .limit(most)
                .map(Ranked::citizen)
                .toList();
        return held.findAll(page).map(found -> {
            Map<UUID, HeldPerson> byId = new HashMap<>();
            found.stream().filter(one -> one.isOpenTo(person.teams())).forEach(one -> byId.put(one.citizen(), one));
            return page.stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .map(one -> PersonFound.of(one, golden.of(one)))
                    .toList();
        });
    }
}
