package tr.nes.enrolment.control.paper;

/** JPEG (ISO/IEC 10918-1, annex B) as a chain of segments and scans: nothing before or behind them, and no comment. */
final class JpegStructure {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_SEGMENT = 0xC0;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private final byte[] file;
    private int at;

    private JpegStructure(byte[] file) {
        this.file = file;
    }

    static boolean isWhole(byte[] file) {
        return new JpegStructure(file).isWhole();
    }

    private boolean isWhole() {
        if (marker() != START) {
            return false;
        }
        while (true) {
            int marker = marker();
            if (marker == END) {
                return at == file.length;
            }
            if (marker < FIRST_SEGMENT || marker == COMMENT || !skipSegment()) {
                return false;
            }
            if (marker == SCAN) {
                skipScan();
            }
        }
    }

    /** The next one; -1 if there is none here. */
    private int marker() {
        while (at + 1 < file.length && unsigned(at) == 0xFF && unsigned(at + 1) == 0xFF) {
            at++;
        }
        if (at + 1 >= file.length || unsigned(at) != 0xFF) {
            return -1;
        }
        at += 2;
        return unsigned(at - 1);
    }

    private boolean skipSegment() {
        if (at + 2 > file.length) {
            return false;
        }
        int length = unsigned(at) << 8 | unsigned(at + 1);
        at += length;
        return length >= 2 && at <= file.length;
    }

    /** To the marker behind the coded data, in which 0xFF is followed by 0 or a restart. */
    private void skipScan() {
        while (at + 1 < file.length) {
            int next = unsigned(at + 1);
            if (unsigned(at) == 0xFF && next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                return;
            }
            at++;
        }
    }

    private int unsigned(int index) {
        return Byte.toUnsignedInt(file[index]);
    }
}
