package tr.nes.cardconnector.vendor;

/** Commands that write a new PIN once PUK or old PIN was accepted. */
final class NewPinCommands {

    private static final int CHANGE = 0x0024;
    private static final int PUT_DATA = 0x00DA;
    private static final int PUT_DATA_BY_LIST = 0x00DB;

    private NewPinCommands() {}

    /** @param key PUK or old PIN, which must not be in it */
    static boolean isWrittenBy(ShortCommand command, References references, byte[] newPin, byte[] key) {
        return switch (command.instruction()) {
            case CHANGE -> isChange(command, references, newPin);
            case PUT_DATA, PUT_DATA_BY_LIST -> isObject(command, newPin, key);
            default -> false;
        };
    }

    static boolean isChange(ShortCommand command, References references, byte[] newPin) {
        boolean form = SecretForms.isExactly(command.data(), newPin)
                || references.givesBoth() && SecretForms.isExactly(command.data(), newPin, newPin);
        return form && references.writesPin().contains(command.parameters());
    }

    /** The secret's own data object; its form is not public. */
    static boolean isObject(ShortCommand command, byte[] newPin, byte[] key) {
        boolean object = command.instruction() == PUT_DATA || command.instruction() == PUT_DATA_BY_LIST;
        return object && SecretForms.standIn(command.data(), newPin) && !SecretForms.standIn(command.data(), key);
    }
}
