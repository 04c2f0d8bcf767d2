package org.foothold.citizens.mypage.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.foothold.audit.Access;
import org.foothold.audit.Audit;
import org.foothold.citizens.account.application.OwnAccess;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.consent.application.Consents;
import org.foothold.citizens.consent.application.SayConsent;
import org.foothold.citizens.consent.application.SayConsentHandler;
import org.foothold.citizens.consent.domain.Consent;
import org.foothold.citizens.consent.domain.How;
import org.foothold.citizens.consent.domain.Word;
import org.foothold.citizens.golden.application.HeldPeople.HeldPerson;
import org.foothold.citizens.mypage.domain.Choice;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.NotFound;
import org.foothold.security.Caller;

/** What somebody said to sharing, and their next word on it, which holds at once. */
@ApplicationScoped
public class OwnSharing {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    /** More agreements than any council has. */
    private static final int ALL = 10_000;

    private final OwnAccess ownAccess;
    private final Consents consents;
    private final Agreements agreements;
    private final SayConsentHandler handler;
    private final Audit audit;
    private final InstantSource clock;

    OwnSharing(
            OwnAccess ownAccess,
            Consents consents,
            Agreements agreements,
            SayConsentHandler handler,
            Audit audit,
            InstantSource clock) {
        this.ownAccess = ownAccess;
        this.consents = consents;
        this.agreements = agreements;
        this.handler = handler;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nothing for an account that leads to nobody. */
    public Uni<Optional<List<Choice>>> choices(Caller caller) {
        return ownAccess
                .person(caller)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : of(found.get())
                                .call(choices -> audit.record(
                                        Access.to("own-page")
                                                .showingCitizen(found.get().citizen()),
                                        caller))
                                .map(Optional::of));
    }

    private Uni<List<Choice>> of(HeldPerson person) {
        return consents.everyWordOf(person.citizen())
                .chain(words -> agreements.newest(0, ALL).map(signed -> Choice.of(words, signed, today())));
    }

    /** Before the word: that there is somebody to say it, and that it is theirs to say. */
    public Uni<HeldPerson> person(Purpose purpose, Optional<String> organisation, Caller caller) {
        return ownAccess
                .personOrNotFound(caller)
                .call(person -> of(person).invoke(choices -> {
                    if (choices.stream()
                            .noneMatch(one -> one.purpose() == purpose
                                    && one.organisation().equals(organisation))) {
                        throw new InvalidInput("purpose", "unknown", "There is nothing to choose about that.");
                    }
                }));
    }

    public Uni<Consent> say(
            Word word, Purpose purpose, Optional<String> organisation, HeldPerson person, Caller caller) {
        var command = new SayConsent(person.citizen(), purpose, organisation, word, How.ONLINE, today());
        return handler.handle(command, person, caller.subject().orElseThrow(NotFound::new));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
