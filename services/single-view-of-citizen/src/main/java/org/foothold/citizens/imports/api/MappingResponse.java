package org.foothold.citizens.imports.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.imports.domain.Mapping;

/** A mapping that can be chosen, and what a file for it must look like. */
@Schema(name = "Mapping")
public record MappingResponse(
        String name,
        String title,
        String sourceSystem,
        String category,
        String encoding,
        String delimiter,
        List<String> columns,

        @Schema(
                description = "Whether its files hold everybody the source still has",
                enumeration = {"never", "ask", "always"})
        String complete) {

    static MappingResponse of(Mapping mapping) {
        return new MappingResponse(
                mapping.name(),
                mapping.title(),
                mapping.sourceSystem(),
                mapping.category(),
                mapping.encoding().name(),
                String.valueOf(mapping.delimiter()),
                List.copyOf(mapping.columns()),
                mapping.complete().code());
    }
}
