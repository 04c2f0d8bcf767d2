package org.foothold.dashboard.views.store;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.foothold.dashboard.views.domain.TimelineRow;

/** Timeline entries in the binary format of COPY, as the PostgreSQL manual describes it under COPY, "Binary Format". */
final class TimelineBinary {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short COLUMNS = 7;
    private static final short END = -1;
    private static final byte JSONB_VERSION = 1;
    private static final OffsetDateTime EPOCH = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final int USUAL_SIZE = 256;

    private final ByteArrayOutputStream bytes;
    private final DataOutputStream out;

    private TimelineBinary(int entries) {
        bytes = new ByteArrayOutputStream(entries * USUAL_SIZE);
        out = new DataOutputStream(bytes);
    }

    static InputStream of(Collection<TimelineRow> entries) throws IOException {
        var binary = new TimelineBinary(entries.size());
        binary.out.write(SIGNATURE);
        binary.out.writeInt(0);
        binary.out.writeInt(0);
        for (TimelineRow entry : entries) {
            binary.write(entry);
        }
        binary.out.writeShort(END);
        return new ByteArrayInputStream(binary.bytes.toByteArray());
    }

    private void write(TimelineRow entry) throws IOException {
        out.writeShort(COLUMNS);
        text(entry.record().service());
        uuid(entry.record().id());
        instant(entry.occurredAt());
        uuid(entry.eventId());
        text(entry.kind().code());
        truth(entry.restricted());
        json(new JsonObject(entry.detail()));
    }

    private void text(String value) throws IOException {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private void uuid(UUID value) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }

    /** Microseconds since the year 2000, counted as the reactive client does: what is finer is cut off towards that year. */
    private void instant(Instant value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(ChronoUnit.MICROS.between(EPOCH, value.atOffset(ZoneOffset.UTC)));
    }

    private void truth(boolean value) throws IOException {
        out.writeInt(1);
        out.writeByte(value ? 1 : 0);
    }

    private void json(JsonObject value) throws IOException {
        byte[] utf8 = value.encode().getBytes(StandardCharsets.UTF_8);
        out.writeInt(1 + utf8.length);
        out.writeByte(JSONB_VERSION);
        out.write(utf8);
    }
}
