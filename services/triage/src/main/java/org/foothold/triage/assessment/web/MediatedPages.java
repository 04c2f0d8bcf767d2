package org.foothold.triage.assessment.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.triage.assessment.application.StartAssessment;
import org.foothold.triage.assessment.domain.Channel;
import org.foothold.triage.held.application.HoldConversationHandler;
import org.foothold.triage.held.application.Workers;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.jboss.resteasy.reactive.RestForm;

/** Begins a conversation that a worker holds with somebody: the same questions on the same pages, with what helps to ask them. */
@Path("/triage/conversations/new")
@RolesAllowed({Role.Code.CONNECTOR, Role.Code.HUB_WORKER, Role.Code.CONTACT_CENTRE_AGENT})
public class MediatedPages {
    private static final List<String> SETS = List.of(ConversationPages.FULL_CONVERSATION, "first-step");

    private final Visits visits;
    private final HoldConversationHandler hold;
    private final CurrentCaller caller;
    private final FormMessages messages;

    MediatedPages(Visits visits, HoldConversationHandler hold, CurrentCaller caller, FormMessages messages) {
        this.visits = visits;
        this.hold = hold;
        this.caller = caller;
        this.messages = messages;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mediated(
                List<Option> sets, List<Option> channels, String set, String channel, FormErrors errors);
    }

    @GET
    public Uni<Response> ask() {
        return visits.page(page(SETS.getFirst(), null, FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> start(@RestForm String set, @RestForm String channel) {
        var words = messages.words(visits.language());
        var held = Optional.ofNullable(channel).flatMap(Channel::of).filter(Channel::isMediated);
        var errors = FormErrors.none()
                .withIf(set == null || !SETS.contains(set), "set", words.error_set())
                .withIf(held.isEmpty(), "channel", words.error_channel());
        return errors.isEmpty()
                ? hold.handle(new StartAssessment(set, held.get(), visits.language()), Workers.of(caller.get()))
                        .chain(visits::begin)
                : visits.page(422, page(set, channel, errors));
    }

    private TemplateInstance page(String set, String channel, FormErrors errors) {
        var words = messages.words(visits.language());
        return Templates.mediated(
                List.of(
                        Option.of(SETS.getFirst(), words.set_full()).withHint(words.set_full_hint()),
                        Option.of(SETS.getLast(), words.set_first()).withHint(words.set_first_hint())),
                Stream.of(Channel.values())
                        .filter(Channel::isMediated)
                        .map(place -> Option.of(place.code(), wordsFor(place, words)))
                        .toList(),
                set,
                channel,
                errors);
    }

    private static String wordsFor(Channel channel, TriageMessages words) {
        return switch (channel) {
            case TELEPHONE -> words.channel_telephone();
            case HUB -> words.channel_hub();
            case LIBRARY -> words.channel_library();
            default -> words.channel_partner();
        };
    }
}
