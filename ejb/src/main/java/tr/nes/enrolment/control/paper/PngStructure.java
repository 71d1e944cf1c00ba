package tr.nes.enrolment.control.paper;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** PNG (ISO/IEC 15948) as a chain of chunks: nothing before, between or behind them. */
final class PngStructure {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int AROUND_DATA = 12;

    private PngStructure() {}

    static boolean isWhole(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        if (file.length < Long.BYTES || chunks.getLong() != SIGNATURE) {
            return false;
        }
        int type = HEADER;
        boolean first = true;
        while (type != END) {
            if (chunks.remaining() < AROUND_DATA) {
                return false;
            }
            int length = chunks.getInt();
            type = chunks.getInt(chunks.position());
            if (length < 0
                    || length > chunks.remaining() - 8
                    || first && type != HEADER
                    || !hasItsSum(chunks, length)) {
                return false;
            }
            first = false;
        }
        return !chunks.hasRemaining();
    }

    /** Reads type, data and check sum. */
    private static boolean hasItsSum(ByteBuffer chunk, int length) {
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), chunk.position(), length + 4);
        chunk.position(chunk.position() + length + 4);
        return chunk.getInt() == (int) sum.getValue();
    }
}
