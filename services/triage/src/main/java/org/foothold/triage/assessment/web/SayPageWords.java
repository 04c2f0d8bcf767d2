package org.foothold.triage.assessment.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Results;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.foothold.weblayout.Locales;

/** Answers {@code {triage:…}} and {@code {layout:…}} of templates in further languages, before the message bundles, which know English and Welsh, are asked. */
class SayPageWords {
    /** Attribute of a page whose English words are marked. */
    static final String MARKED = "english-is-marked";

    private static final String DYNAMIC = "message";

    void register(@Observes EngineBuilder engine, PageWords words) {
        engine.addNamespaceResolver(new Resolver("triage", "page", words));
        engine.addNamespaceResolver(new Resolver("layout", "frame", words));
    }

    private record Resolver(String namespace, String bundle, PageWords words) implements NamespaceResolver {
        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 1;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            if (!(context.getAttribute("locale") instanceof Locale locale)
                    || Locales.SUPPORTED.contains(locale.getLanguage())) {
                return Results.notFound(context);
            }
            boolean mark = Boolean.TRUE.equals(context.getAttribute(MARKED));
            return evaluated(context).thenCompose(arguments -> {
                boolean dynamic = context.getName().equals(DYNAMIC) && !arguments.isEmpty();
                var name = dynamic ? String.valueOf(arguments.getFirst()) : context.getName();
                var given = dynamic ? arguments.subList(1, arguments.size()) : arguments;
                return words.say(locale.getLanguage(), bundle, name, given, mark)
                        .map(said -> (CompletionStage<Object>) CompletableFuture.<Object>completedFuture(said))
                        .orElseGet(() -> Results.notFound(context));
            });
        }

        private static CompletionStage<List<Object>> evaluated(EvalContext context) {
            CompletionStage<List<Object>> all = CompletableFuture.completedFuture(new ArrayList<>());
            for (Expression parameter : context.getParams()) {
                all = all.thenCombine(context.evaluate(parameter), (known, value) -> {
                    known.add(value);
                    return known;
                });
            }
            return all;
        }
    }
}
