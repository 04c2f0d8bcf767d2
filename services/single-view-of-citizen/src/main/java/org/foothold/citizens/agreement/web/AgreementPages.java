package org.foothold.citizens.agreement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foothold.citizens.agreement.application.Agreements;
import org.foothold.citizens.agreement.application.EndAgreementHandler;
import org.foothold.citizens.agreement.application.SignAgreement;
import org.foothold.citizens.agreement.application.SignAgreementHandler;
import org.foothold.citizens.agreement.domain.DataItem;
import org.foothold.citizens.wording.CitizensMessages;
import org.foothold.citizens.wording.Wording;
import org.foothold.events.Purpose;
import org.foothold.kernel.InvalidInput;
import org.foothold.security.CurrentCaller;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Sign and end agreements with partners. */
@Path("/citizens/agreements")
@RolesAllowed(Role.Code.DPO)
@Produces(MediaType.TEXT_HTML)
public class AgreementPages {

    private static final int ON_A_PAGE = 10;
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final SignAgreementHandler sign;
    private final EndAgreementHandler end;
    private final Agreements agreements;
    private final IdempotentCommands commands;
    private final CurrentCaller caller;
    private final InstantSource clock;
    private final RoutingContext request;

    AgreementPages(
            SignAgreementHandler sign,
            EndAgreementHandler end,
            Agreements agreements,
            IdempotentCommands commands,
            CurrentCaller caller,
            InstantSource clock,
            RoutingContext request) {
        this.sign = sign;
        this.end = end;
        this.agreements = agreements;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<AgreementView> agreements,
                Pagination pages,
                List<Option> purposes,
                List<Option> items,
                AgreementForm form,
                FormErrors errors);

        private Templates() {}
    }

    @GET
    @Operation(hidden = true)
    public Uni<Response> list(@RestQuery String page) {
        int number = page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        return list(number, new AgreementForm(), FormErrors.none(), 200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> sign(@BeanParam AgreementForm form) {
        Map<String, Object> content = Map.of(
                "organisation", String.valueOf(form.organisation),
                "purposes", form.purposes == null ? List.of() : form.purposes,
                "dataItems", form.dataItems == null ? List.of() : form.dataItems,
                "from", String.valueOf(form.validFrom),
                "to", String.valueOf(form.validTo));
        return Uni.createFrom()
                .item(() -> command(form))
                .chain(command -> commands.form(
                        form.idempotencyKey,
                        content,
                        () -> sign.handle(command).replaceWith(AgreementPages::toTheList)))
                .onFailure(InvalidInput.class)
                .recoverWithUni(failure -> list(1, form, Wording.of(request).errors((InvalidInput) failure), 422));
    }

    @POST
    @Path("{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> end(@RestPath UUID id, @RestForm String idempotencyKey) {
        return commands.form(idempotencyKey, id, () -> end.handle(id).replaceWith(AgreementPages::toTheList));
    }

    private SignAgreement command(AgreementForm form) {
        return new SignAgreement(
                form.organisation == null ? null : form.organisation.strip(),
                codes(form.purposes, Purpose::of),
                codes(form.dataItems, DataItem::of),
                Set.of(),
                day("validFrom", form.validFrom).orElse(null),
                day("validTo", form.validTo),
                caller.get().subject().orElseThrow());
    }

    private Uni<Response> list(int number, AgreementForm form, FormErrors errors, int status) {
        var wording = Wording.of(request);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return agreements
                .newest((number - 1) * ON_A_PAGE, ON_A_PAGE)
                .chain(found -> agreements.howMany().map(total -> {
                    var views = found.stream()
                            .map(agreement -> AgreementView.of(agreement, today, wording))
                            .toList();
                    var pages = new Pagination(number, ON_A_PAGE, total, "/citizens/agreements");
                    return Response.status(status)
                            .entity(Templates.list(
                                    views,
                                    pages,
                                    purposes(wording.messages()),
                                    items(wording.messages()),
                                    form,
                                    errors))
                            .header("Cache-Control", "no-store")
                            .build();
                }));
    }

    private static Response toTheList() {
        return Response.seeOther(URI.create("/citizens/agreements")).build();
    }

    private static List<Option> purposes(CitizensMessages words) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose != Purpose.BREAK_GLASS && purpose != Purpose.OPERATIONS)
                .map(purpose -> Option.of(purpose.code(), words.purpose(purpose.code())))
                .toList();
    }

    private static List<Option> items(CitizensMessages words) {
        return Arrays.stream(DataItem.values())
                .map(item -> Option.of(item.code(), words.item(item.code())))
                .toList();
    }

    private static Optional<LocalDate> day(String field, String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException malformed) {
            throw new InvalidInput(field, "format", "Give a day like 2026-11-22.");
        }
    }

    private static <T> Set<T> codes(List<String> codes, Function<String, Optional<T>> value) {
        return codes == null
                ? Set.of()
                : codes.stream().map(value).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
