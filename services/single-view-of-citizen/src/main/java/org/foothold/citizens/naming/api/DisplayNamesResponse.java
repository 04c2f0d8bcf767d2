package org.foothold.citizens.naming.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.naming.application.DisplayName;
import org.foothold.kernel.Personal;

/** The names that may be shown; an id that is missing is not known, or its name not for the one who asks. */
@Schema(name = "DisplayNames")
public record DisplayNamesResponse(List<Name> names) {

    /**
     * @param displayName absent when the person is restricted and not for the one who asks
     * @param restricted whether only a named team may see the person
     */
    @Schema(name = "DisplayName")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Name(String id, String displayName, boolean restricted) {

        /** Personal values print as nothing. */
        @Override
        public String toString() {
            return "Name[" + id + "]";
        }
    }

    static DisplayNamesResponse of(List<DisplayName> names) {
        return new DisplayNamesResponse(names.stream()
                .filter(name -> name.restricted() || name.name().isPresent())
                .map(name -> new Name(
                        name.id().toString(), name.name().map(Personal::reveal).orElse(null), name.restricted()))
                .toList());
    }
}
