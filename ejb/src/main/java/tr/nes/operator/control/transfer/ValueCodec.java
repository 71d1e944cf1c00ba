package tr.nes.operator.control.transfer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Encoding of a column's value: a byte that is 0 for null, then numbers big-endian, dates in days and times in seconds
 * and nanoseconds since 1970-01-01 UTC, text in UTF-8; text and bytes after their length in four bytes.
 */
final class ValueCodec {

    /** More than any column holds. */
    private static final int LONGEST = 256 << 20;

    private ValueCodec() {}

    static void write(ColumnType type, Object value, DataOutput out) throws IOException {
        out.writeBoolean(value != null);
        if (value == null) {
            return;
        }
        switch (type) {
            case TEXT -> writeBytes(((String) value).getBytes(StandardCharsets.UTF_8), out);
            case BYTES -> writeBytes((byte[]) value, out);
            case BIGINT -> out.writeLong((Long) value);
            case INTEGER -> out.writeInt((Integer) value);
            case BOOLEAN -> out.writeBoolean((Boolean) value);
            case UUID -> {
                out.writeLong(((UUID) value).getMostSignificantBits());
                out.writeLong(((UUID) value).getLeastSignificantBits());
            }
            case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case TIME -> writeTime(((OffsetDateTime) value).toInstant(), out);
        }
    }

    private static void writeTime(Instant time, DataOutput out) throws IOException {
        out.writeLong(time.getEpochSecond());
        out.writeInt(time.getNano());
    }

    private static void writeBytes(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Object read(ColumnType type, DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return switch (type) {
            case TEXT -> new String(readBytes(in), StandardCharsets.UTF_8);
            case BYTES -> readBytes(in);
            case BIGINT -> in.readLong();
            case INTEGER -> in.readInt();
            case BOOLEAN -> in.readBoolean();
            case UUID -> new UUID(in.readLong(), in.readLong());
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case TIME -> Instant.ofEpochSecond(in.readLong(), in.readInt()).atOffset(ZoneOffset.UTC);
        };
    }

    private static byte[] readBytes(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a value of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
