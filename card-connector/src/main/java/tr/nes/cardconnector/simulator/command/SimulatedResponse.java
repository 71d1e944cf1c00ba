package tr.nes.cardconnector.simulator.command;

import java.util.Arrays;

/** Builds responses with their status words (ISO/IEC 7816-4:2005 §5.1.3). */
public final class SimulatedResponse {

    public static final int OK = 0x9000;
    static final int END_OF_FILE = 0x6282;
    public static final int WRONG_LENGTH = 0x6700;
    static final int SECURITY_NOT_SATISFIED = 0x6982;
    public static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    static final int NO_FILE_SELECTED = 0x6986;
    static final int WRONG_DATA = 0x6A80;
    static final int FILE_NOT_FOUND = 0x6A82;
    static final int WRONG_PARAMETERS = 0x6A86;
    static final int REFERENCE_NOT_FOUND = 0x6A88;
    static final int BEHIND_THE_END = 0x6B00;
    static final int UNKNOWN_INSTRUCTION = 0x6D00;

    private SimulatedResponse() {}

    public static byte[] word(int statusWord) {
        return with(new byte[0], statusWord);
    }

    static byte[] ok(byte[] data) {
        return with(data, OK);
    }

    static byte[] with(byte[] data, int statusWord) {
        byte[] answer = Arrays.copyOf(data, data.length + 2);
        answer[data.length] = (byte) (statusWord >> 8);
        answer[data.length + 1] = (byte) statusWord;
        return answer;
    }
}
