package org.foothold.citizens.subjectaccess.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.citizens.subjectaccess.domain.SubjectExport;

/** Everything held on a person. The sections are what it comes to, then the tables by their names, row by row. */
@Schema(name = "SubjectAccess")
public record SubjectAccessResponse(
        String reference, String citizen, Instant at, Map<String, List<Map<String, Object>>> held) {

    public static SubjectAccessResponse of(SubjectExport export) {
        Map<String, List<Map<String, Object>>> held = new LinkedHashMap<>();
        for (Section section : export.sections()) {
            held.put(section.code(), section.rows());
        }
        return new SubjectAccessResponse(export.reference(), "citizen:" + export.citizen(), export.at(), held);
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "SubjectAccessResponse[" + citizen + "]";
    }
}
