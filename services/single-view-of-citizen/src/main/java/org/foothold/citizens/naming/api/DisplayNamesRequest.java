package org.foothold.citizens.naming.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.events.RecordRef;
import org.foothold.kernel.InvalidInput;

/** @param ids record references or {@code citizen:<id>}, at most 50 */
@Schema(name = "DisplayNamesRequest")
public record DisplayNamesRequest(List<String> ids) {

    static final int MOST = 50;

    Set<RecordRef> references() {
        if (ids == null || ids.isEmpty() || ids.size() > MOST) {
            throw new InvalidInput("ids", "size", "Give 1 to " + MOST + " ids.");
        }
        Set<RecordRef> references = new LinkedHashSet<>();
        for (String id : ids) {
            try {
                references.add(RecordRef.parse(id));
            } catch (IllegalArgumentException malformed) {
                throw new InvalidInput("ids", "format", "An id is a record reference or “citizen:” and a UUID.");
            }
        }
        return references;
    }
}
