package tr.nes.cardconnector.vendor;

import java.util.List;
import tr.nes.cardconnector.ResponseApdu;

/** What an operation expects of the library besides reading. For one operation; not thread-safe. */
interface OperationRules {

    /** Nothing but reading. */
    OperationRules READING = command -> false;

    /** Whether this command may be sent now; asked once for each, and a command that is expected is then sent. */
    boolean expects(ShortCommand command);

    /** Called before an expected command is sent; what this throws ends the operation without the command. */
    default void sending() {}

    /** The card's answer to an expected command. */
    default void answered(ResponseApdu answer) {}

    /** Secrets that must not stand in any other command; ASCII digits. */
    default List<byte[]> secrets() {
        return List.of();
    }
}
