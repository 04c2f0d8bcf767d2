package org.foothold.citizens.subjectaccess.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foothold.citizens.subjectaccess.domain.Section;
import org.foothold.citizens.subjectaccess.domain.SubjectExport;

/** The export as a file, in the form of the API's answer. */
record HeldFile(String reference, String citizen, String at, Map<String, List<Map<String, Object>>> held) {

    static HeldFile of(SubjectExport export) {
        Map<String, List<Map<String, Object>>> held = new LinkedHashMap<>();
        for (Section section : export.sections()) {
            held.put(section.code(), section.rows());
        }
        return new HeldFile(
                export.reference(), "citizen:" + export.citizen(), export.at().toString(), held);
    }

    /** Personal values print as nothing. */
    @Override
    public String toString() {
        return "HeldFile[" + citizen + "]";
    }
}
