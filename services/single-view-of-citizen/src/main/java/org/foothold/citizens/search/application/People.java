package org.foothold.citizens.search.application;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.foothold.citizens.search.domain.Candidate;
import org.foothold.citizens.search.domain.PeopleQuestion;

/** Finds those who may be meant, few and quickly. Whoever is restricted to a team outside {@code teams} is not among them. */
public interface People {

    /** Whose records hold what was asked, as it was typed. */
    Uni<List<Candidate>> exactly(PeopleQuestion question, Set<String> teams);

    /** Whose names are close to what was typed; asks for words. */
    Uni<List<Candidate>> roughly(PeopleQuestion question, Set<String> teams);
}
