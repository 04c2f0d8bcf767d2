package org.foothold.frontdoor.pages;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;

/** The first page: what Foothold is, where each kind of user goes, and help for those who need it this minute. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class StartPages {

    private final Template start;
    private final Reader reader;

    StartPages(@Location("door/start") Template start, Reader reader) {
        this.start = start;
        this.reader = reader;
    }

    @GET
    public Uni<String> start() {
        SecurityIdentity identity = reader.identity();
        return start.data("signedIn", !identity.isAnonymous())
                .data("work", Work.of(identity.getRoles()))
                .data("ownOnly", Work.isOfCitizensAlone(identity.getRoles()))
                .createUni();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return "User-agent: *\nAllow: /$\nAllow: /help/\nDisallow: /\n";
    }

    /** What a signed-in reader comes for; words are the door's messages {@code <key>} and {@code <key>_text}. */
    record Work(String key, String href) {

        private static final List<Work> ALL = List.of(
                new Work("work_me", "/citizens/me"),
                new Work("work_people", "/dashboard/people-to-contact"),
                new Work("work_search", "/citizens/search"),
                new Work("work_imports", "/citizens/imports"),
                new Work("work_review", "/citizens/review"),
                new Work("work_cohorts", "/citizens/cohorts"),
                new Work("work_triage_numbers", "/dashboard/triage"),
                new Work("work_access", "/citizens/access"),
                new Work("work_requests", "/citizens/requests"),
                new Work("work_agreements", "/citizens/agreements"));

        static List<Work> of(Set<String> roles) {
            return ALL.stream().filter(work -> work.isFor(roles)).toList();
        }

        /** Whether what they come for is their own page, and not work. */
        static boolean isOfCitizensAlone(Set<String> roles) {
            return of(roles).stream().allMatch(work -> work.key().equals("work_me"));
        }

        private boolean isFor(Set<String> roles) {
            var wanted = switch (key) {
                case "work_me" -> Set.of("citizen");
                case "work_people" -> Set.of("connector", "partner-worker", "manager");
                case "work_search" -> Set.of("connector", "hub-worker", "contact-centre-agent");
                case "work_imports", "work_cohorts", "work_triage_numbers" -> Set.of("analyst");
                case "work_review" -> Set.of("analyst", "connector");
                default -> Set.of("dpo");
            };
            return wanted.stream().anyMatch(roles::contains);
        }
    }
}
