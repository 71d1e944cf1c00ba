package tr.nes.driver;

import tr.nes.shared.DomainException;

/** A violated rule of the catalogue of drivers. */
public class DriverException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public DriverException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** Empty or longer than 100 characters. */
        TITLE_TURKISH_WRONG,
        /** Empty or longer than 100 characters. */
        TITLE_ENGLISH_WRONG,
        /** Empty or longer than 30 characters. */
        RELEASE_WRONG,
        /** No version of an operating system is chosen. */
        SYSTEM_MISSING,
        /** Neither 32 nor 64 bits. */
        BITS_MISSING,
        /** Other characters than letters, digits, dot, hyphen, underscore, or an ending that drivers don't have. */
        FILE_NAME_WRONG,
        /** The content does not begin as a file of this ending does. */
        FILE_TYPE_WRONG,
        /** Nothing in it. */
        FILE_EMPTY,
        /** More octets than the installation allows. */
        FILE_TOO_LARGE,
        /** The scanner found something. */
        FILE_INFECTED,
        /** The scanner that is configured gave no verdict. */
        SCANNER_UNAVAILABLE,
        /** There is no authority here whose key could sign. */
        NO_SIGNING_KEY,
        /** There is none of that number. */
        UNKNOWN,
        /** It is withdrawn or replaced already. */
        NOT_PUBLISHED
    }
}
