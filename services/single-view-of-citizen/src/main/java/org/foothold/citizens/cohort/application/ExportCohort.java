package org.foothold.citizens.cohort.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.cohort.application.People.Member;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;
import org.foothold.security.PurposeChoice;

/**
 * Hands out who is in a cohort for a stated purpose, a thousand people in a file. Ids and codes alone: who somebody is, is on their record page, for those who see
 * it. Everybody in the file is named in one access record, written before it goes out.
 */
@ApplicationScoped
public class ExportCohort {

    /** So many people are in one file at most. */
    public static final int PEOPLE_IN_A_FILE = 1_000;

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();

    private final Cohorts cohorts;
    private final People people;
    private final CountCohorts countCohorts;
    private final Audit audit;

    ExportCohort(Cohorts cohorts, People people, CountCohorts countCohorts, Audit audit) {
        this.cohorts = cohorts;
        this.people = people;
        this.countCohorts = countCohorts;
        this.audit = audit;
    }

    /**
     * @param part 1 for the first thousand
     * @throws InvalidInput for a purpose that no list is handed out for
     */
    public Uni<String> export(UUID cohort, int part, Caller caller) {
        Purpose purpose = caller.purpose()
                .filter(PurposeChoice.OFFERED::contains)
                .orElseThrow(() -> new InvalidInput("purpose", "required", "Say what the list is for."));
        return cohorts.find(cohort)
                .map(found -> found.orElseThrow(NotFound::new))
                .chain(found -> people.members(
                        found.conditions(),
                        countCohorts.today(),
                        purpose,
                        (part - 1) * PEOPLE_IN_A_FILE,
                        PEOPLE_IN_A_FILE))
                .call(members -> audit.record(
                        Access.to("cohort-export")
                                .showingCitizens(
                                        members.stream().map(Member::citizen).toList())
                                .because("cohort " + cohort + ", part " + part),
                        caller))
                .map(ExportCohort::csv);
    }

    private static String csv(List<Member> members) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "citizen",
                "level",
                "score",
                "weeks_of_rent_owed",
                "rent_arrears_change",
                "vouchers_in_a_year",
                "last_contact",
                "as_of");
        members.forEach(member -> line(
                text,
                member.citizen(),
                member.level(),
                member.score(),
                member.rentWeeks().orElse(""),
                member.rentChange().orElse(""),
                member.vouchers().map(String::valueOf).orElse(""),
                member.lastContact().map(String::valueOf).orElse(""),
                member.computedOn()));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... cells) {
        try {
            FORMAT.printRecord(text, cells);
        } catch (IOException neverOnAStringBuilder) {
            throw new UncheckedIOException(neverOnAStringBuilder);
        }
    }
}
