package org.foothold.triage.translation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.foothold.kernel.InvalidInput;
import org.foothold.kernel.RuleViolation;
import org.foothold.security.Role;
import org.foothold.security.command.IdempotentCommands;
import org.foothold.triage.publishing.web.Analyst;
import org.foothold.triage.translation.application.TranslateHandler;
import org.foothold.triage.translation.application.TranslationsReader;
import org.foothold.triage.translation.domain.TranslationState;
import org.foothold.weblayout.FormErrors;
import org.foothold.weblayout.Locales;
import org.foothold.weblayout.Option;
import org.foothold.weblayout.Pagination;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How far each language has come, text by text; what somebody wrote, somebody else confirms. */
@Path(TranslationPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Code.ANALYST, Role.Code.ADMIN})
public class TranslationPages {
    static final String PATH = "/triage/publishing/translations";
    private static final int ON_A_PAGE = 50;

    private final TranslationsReader reader;
    private final TranslateHandler translate;
    private final IdempotentCommands commands;
    private final Analyst analyst;
    private final TranslatingWords words;

    TranslationPages(
            TranslationsReader reader,
            TranslateHandler translate,
            IdempotentCommands commands,
            Analyst analyst,
            TranslatingWords words) {
        this.reader = reader;
        this.translate = translate;
        this.commands = commands;
        this.analyst = analyst;
        this.words = words;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance languages(List<LanguageRow> rows);

        static native TemplateInstance language(
                LanguageRow row,
                String title,
                List<TextView> texts,
                List<Option> states,
                String state,
                Pagination pages);

        static native TemplateInstance text(TextView view, String typed, String back, FormErrors errors);

        private Templates() {}
    }

    @GET
    public Uni<Response> languages() {
        analyst.id();
        return reader.all()
                .map(all -> Response.ok(Templates.languages(
                                all.stream().map(LanguageRow::of).toList()))
                        .build());
    }

    @GET
    @Path("/{language}")
    public Uni<Response> language(@RestPath String language, @RestQuery String state, @RestQuery Integer page) {
        var me = analyst.id();
        var wanted = Arrays.stream(TranslationState.values())
                .filter(known -> code(known).equals(state))
                .findFirst();
        int number = page == null ? 1 : Math.max(1, page);
        return reader.of(language).map(coverage -> {
            var found = coverage.pairs().stream()
                    .filter(pair -> wanted.isEmpty() || pair.state() == wanted.get())
                    .toList();
            var path = PATH + "/" + language
                    + wanted.map(chosen -> "?state=" + code(chosen)).orElse("");
            return Response.ok(Templates.language(
                            LanguageRow.of(coverage),
                            words.messages().of_language(Locales.nameOf(language)),
                            found.stream()
                                    .skip((number - 1L) * ON_A_PAGE)
                                    .limit(ON_A_PAGE)
                                    .map(pair -> TextView.of(language, pair, me, words))
                                    .toList(),
                            states(),
                            wanted.map(TranslationPages::code).orElse(""),
                            new Pagination(number, ON_A_PAGE, found.size(), path)))
                    .build();
        });
    }

    @POST
    @Path("/{language}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> confirmAll(@RestPath String language, @RestForm String idempotencyKey) {
        var me = analyst.id();
        return commands.form(
                idempotencyKey,
                Map.of("confirm all", language),
                () -> translate.confirmAll(language, me).replaceWith(to(PATH + "/" + language)));
    }

    @GET
    @Path("/{language}/texts/{place}")
    public Uni<Response> text(@RestPath String language, @RestPath String place) {
        return page(language, place, 200, null, FormErrors.none());
    }

    @POST
    @Path("/{language}/texts/{place}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> write(
            @RestPath String language, @RestPath String place, @RestForm String text, @RestForm String idempotencyKey) {
        var me = analyst.id();
        return commands.form(
                        idempotencyKey,
                        Map.of("write", language + " " + place, "text", Objects.toString(text, "")),
                        () -> translate.write(language, place, text, me).replaceWith(to(pathOf(language, place))))
                .onFailure(InvalidInput.class)
                .recoverWithUni(invalid -> page(language, place, 422, text, words.invalid((InvalidInput) invalid)))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(language, place, 409, text, words.refusal((RuleViolation) refused)));
    }

    @POST
    @Path("/{language}/texts/{place}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Code.ANALYST)
    public Uni<Response> confirm(@RestPath String language, @RestPath String place, @RestForm String idempotencyKey) {
        var me = analyst.id();
        return commands.form(
                        idempotencyKey,
                        Map.of("confirm", language + " " + place),
                        () -> translate.confirm(language, place, me).replaceWith(to(pathOf(language, place))))
                .onFailure(RuleViolation.class)
                .recoverWithUni(refused -> page(language, place, 409, null, words.refusal((RuleViolation) refused)));
    }

    private Uni<Response> page(String language, String place, int status, String typed, FormErrors errors) {
        var me = analyst.id();
        return reader.text(language, place).map(pair -> {
            var view = TextView.of(language, pair, me, words);
            return Response.status(status)
                    .entity(Templates.text(view, typed == null ? view.text() : typed, PATH + "/" + language, errors))
                    .build();
        });
    }

    private List<Option> states() {
        return Stream.concat(
                        Stream.of(Option.of("", words.messages().all())),
                        Arrays.stream(TranslationState.values())
                                .map(state -> Option.of(code(state), words.state(state))))
                .toList();
    }

    private static String code(TranslationState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String pathOf(String language, String place) {
        return PATH + "/" + language + "/texts/" + place;
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
