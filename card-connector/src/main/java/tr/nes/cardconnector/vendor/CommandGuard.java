package tr.nes.cardconnector.vendor;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/**
 * Decides about each command that the library wants to send in one operation: reading goes; what the operation expects
 * goes after it was journaled; everything else ends the operation, and nothing is sent after that. Secure messaging,
 * logical channels, extended lengths and chained secrets are never expected: they would hide a PUK.
 */
final class CommandGuard {

    private static final int SELECT = 0x00A4;
    private static final int GET_DATA_BY_LIST = 0x00CB;
    private static final int DIRECTORY = 0x8018;
    private static final Set<Integer> READING_WITH_DATA = Set.of(SELECT, GET_DATA_BY_LIST, DIRECTORY);
    /** READ BINARY, READ RECORD, GET RESPONSE, GET DATA (ISO/IEC 7816-4). */
    private static final Set<Integer> READING = Set.of(0x00B0, 0x00B2, 0x00C0, 0x00CA);
    /** A library that reads for ever would keep the reader. */
    private static final int MOST_COMMANDS = 2000;

    /** Bytes kept of earlier commands: a secret of 16 digits, one in each command at most, with room between them. */
    private static final int TAIL = 64;

    private static final int PLAIN = 0x00;
    private static final int PROPRIETARY = 0x80;
    private static final int MORE_FOLLOWS = 0x10;

    private final OperationRules rules;
    private byte[] unexpectedData = {};
    private volatile boolean expected;
    private int commands;
    private volatile int lastWord = ResponseApdu.OK;
    private String refusal;

    CommandGuard(OperationRules rules) {
        this.rules = rules;
    }

    /**
     * Called before a command is sent.
     *
     * @param apdu the caller wipes it
     * @return what is sent; the caller wipes it
     * @throws CommandRefused if it must not be sent, like everything after it
     */
    CommandApdu admit(byte[] apdu) throws CommandRefused {
        if (refusal != null) {
            throw new CommandRefused("after a refused command");
        }
        try {
            return admitted(ShortCommand.of(apdu));
        } catch (CommandRefused refused) {
            refusal = refused.getMessage();
            throw refused;
        }
    }

    private CommandApdu admitted(ShortCommand command) throws CommandRefused {
        try {
            requireReadable(command);
            expected = rules.expects(command);
            if (expected) {
                rules.sending();
            } else {
                requireReading(command);
            }
            return command.toApdu();
        } finally {
            command.wipe();
        }
    }

    private void requireReadable(ShortCommand command) throws CommandRefused {
        boolean chained = command.cla() == MORE_FOLLOWS && command.ins() == SigningRules.COMPUTE;
        if (command.cla() != PLAIN && command.cla() != PROPRIETARY && !chained) {
            throw new CommandRefused(command + ": secure messaging, chaining or a channel of its own");
        }
        if (++commands > MOST_COMMANDS) {
            throw new CommandRefused("more than " + MOST_COMMANDS + " commands");
        }
    }

    private void requireReading(ShortCommand command) throws CommandRefused {
        boolean withData = READING_WITH_DATA.contains(command.instruction());
        boolean bare = READING.contains(command.instruction()) && command.data().length == 0;
        if (!withData && !bare) {
            throw new CommandRefused(command + " was not expected");
        }
        if (holdsSecret(command.data())) {
            throw new CommandRefused(command + " holds a PIN or PUK");
        }
    }

    /** Also in pieces, from one command to the next. */
    private boolean holdsSecret(byte[] data) {
        byte[] both = Arrays.copyOf(unexpectedData, unexpectedData.length + data.length);
        System.arraycopy(data, 0, both, unexpectedData.length, data.length);
        boolean found = rules.secrets().stream().anyMatch(secret -> SecretForms.standIn(both, secret));
        Arrays.fill(unexpectedData, (byte) 0);
        unexpectedData = Arrays.copyOfRange(both, Math.max(0, both.length - TAIL), both.length);
        Arrays.fill(both, (byte) 0);
        return found;
    }

    /** Called with the card's answer to the command admitted last. */
    void answered(ResponseApdu answer) {
        lastWord = answer.statusWord();
        if (expected) {
            rules.answered(answer);
        }
    }

    /** The status word of the last command that was sent; 9000 before the first. */
    int lastWord() {
        return lastWord;
    }

    /** Why the library was stopped; empty if it was not. Has no secret in it. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }
}
