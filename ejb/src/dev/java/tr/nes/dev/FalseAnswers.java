package tr.nes.dev;

import tr.nes.cardconnector.CardChannel;
import tr.nes.cardconnector.CardConnectorException;

/**
 * Simulated cards whose response to a PUK or new PIN does not match what they did, or that do not carry out the
 * command.
 */
final class FalseAnswers {

    private static final int VERIFY = 0x20;
    private static final byte PERFORM = 0x2A;
    private static final int CHANGE = 0x24;
    private static final int UNBLOCK = 0x2C;
    private static final byte[] OK = {(byte) 0x90, 0x00};
    private static final byte[] TWO_TRIES_LEFT = {0x63, (byte) 0xC2};
    private static final byte[] CONDITIONS_NOT_SATISFIED = {0x69, (byte) 0x85};
    private static final byte[] WRONG_PUK_OF_VERSION_TWO = {0x00, VERIFY, 0x00, (byte) 0x82, 0x04, '0', '0', '0', '0'};

    private FalseAnswers() {}

    static CardChannel of(CardChannel card, CardShape shape) {
        return command -> {
            boolean writes = writesPin(command);
            return switch (shape) {
                case CLAIMS_NEW_PIN -> writes ? OK.clone() : card.transmit(command);
                case DENIES_PUK -> presentsSecret(command) ? TWO_TRIES_LEFT.clone() : card.transmit(command);
                case REFUSES_NEW_PIN -> writes ? CONDITIONS_NOT_SATISFIED.clone() : card.transmit(command);
                case CLAIMS_RIGHT_PUK -> claimed(card.transmit(command), presentsSecret(command));
                case COUNTS_PUK_USES -> counted(card, command);
                default -> card.transmit(command);
            };
        };
    }

    private static byte[] claimed(byte[] answer, boolean untrue) {
        return untrue ? OK.clone() : answer;
    }

    private static byte[] counted(CardChannel card, byte[] command) throws CardConnectorException {
        byte[] answer = card.transmit(command);
        if (command[1] == UNBLOCK) {
            card.transmit(WRONG_PUK_OF_VERSION_TWO);
        }
        return answer;
    }

    /** CHANGE REFERENCE DATA or RESET RETRY COUNTER. */
    static boolean writesPin(byte[] command) {
        return command[1] == CHANGE || command[1] == UNBLOCK;
    }

    /** PERFORM SECURITY OPERATION, ISO/IEC 7816-8 §11.7. */
    static boolean signs(byte[] command) {
        return command[1] == PERFORM;
    }

    /** VERIFY with data, or PUK and new PIN in one command. */
    private static boolean presentsSecret(byte[] command) {
        return presentsAlone(command) || command[1] == UNBLOCK;
    }

    /** VERIFY with data. */
    static boolean presentsAlone(byte[] command) {
        return command[1] == VERIFY && command.length > 5;
    }
}
