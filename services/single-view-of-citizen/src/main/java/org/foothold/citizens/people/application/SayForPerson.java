package org.foothold.citizens.people.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.foothold.citizens.consent.application.SayConsent;
import org.foothold.citizens.consent.application.SayConsentHandler;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** A council worker writes down what a person said, who may know of that person. */
@ApplicationScoped
public class SayForPerson {

    private final FindForWorker people;
    private final SayConsentHandler handler;

    SayForPerson(FindForWorker people, SayConsentHandler handler) {
        this.people = people;
        this.handler = handler;
    }

    /** Before the command: whether there is such a person for this worker. */
    public Uni<HeldPerson> person(SayConsent command, Caller caller) {
        Caller worker = caller.person();
        return worker.isCouncilStaff()
                ? people.find(command.citizen(), worker)
                : Uni.createFrom().failure(new NotFound());
    }

    /** The command. */
    public Uni<Consent> say(SayConsent command, HeldPerson person, Caller caller) {
        return handler.handle(command, person, caller.person().subject().orElseThrow(NotFound::new));
    }
}
