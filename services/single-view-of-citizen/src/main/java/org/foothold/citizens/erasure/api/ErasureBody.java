package org.foothold.citizens.erasure.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foothold.citizens.erasure.domain.Erasure;
import org.foothold.citizens.erasure.domain.ErasurePreview;
import org.foothold.citizens.subject.domain.HeldIn;

/** An erasure as it is answered: no value of anybody. Without {@code provedAt} the search has not ended, or never will. */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureBody(
        UUID id,
        String citizen,
        String reference,
        String erasedBy,
        Instant erasedAt,
        Map<String, Long> removed,
        Instant provedAt,
        Boolean clean,
        Integer valuesSought,
        Integer valuesOfOthers,
        Map<String, Long> traces) {

    /**
     * Who is to be erased.
     *
     * @param state from the preview; only to confirm
     */
    @Schema(name = "ErasureRequest")
    public record Request(String person, String reference, String state) {}

    /** What an erasure would do: rows by table. */
    @Schema(name = "ErasurePreview")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Preview(
            String citizen,
            String reference,
            String state,
            Map<String, Long> goes,
            Map<String, Long> stays,
            Map<String, String> staysBecause,
            String legalHold) {

        static Preview of(ErasurePreview preview) {
            Map<String, String> because = new LinkedHashMap<>();
            preview.stays()
                    .keySet()
                    .forEach(table -> because.put(table.table(), table.stays().code()));
            return new Preview(
                    "citizen:" + preview.citizen(),
                    preview.reference(),
                    preview.state(),
                    byTable(preview.goes()),
                    byTable(preview.stays()),
                    because,
                    preview.hold().map(hold -> hold.reference()).orElse(null));
        }

        private static Map<String, Long> byTable(Map<HeldIn, Long> counts) {
            Map<String, Long> byTable = new LinkedHashMap<>();
            counts.forEach((table, rows) -> byTable.put(table.table(), rows));
            return byTable;
        }
    }

    static ErasureBody of(Erasure erasure) {
        var proof = erasure.proof();
        return new ErasureBody(
                erasure.id(),
                "citizen:" + erasure.citizen(),
                erasure.reference(),
                erasure.erasedBy(),
                erasure.erasedAt(),
                erasure.removed(),
                proof.map(Erasure.Proof::at).orElse(null),
                proof.map(Erasure.Proof::isClean).orElse(null),
                proof.map(Erasure.Proof::sought).orElse(null),
                proof.map(Erasure.Proof::ofOthers).orElse(null),
                proof.map(Erasure.Proof::traces).orElse(null));
    }
}
