package tr.nes.kiosk;

import tr.nes.shared.DomainException;

/** A violated rule of a terminal or its readers. */
public class KioskException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public KioskException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The terminal has no agent whose certificate is in force. */
        AGENT_UNKNOWN,

        /** Another office has this name and address. */
        OFFICE_TAKEN,

        /** Somebody else changed the office since it was looked at. */
        OFFICE_CHANGED_MEANWHILE,

        /** No office has this id. */
        OFFICE_UNKNOWN,

        /** Another reader has this id. */
        READER_ID_TAKEN,

        /** The reader has to be taken out of service first. */
        READER_IN_SERVICE,

        /** The reader with the chosen card is no longer attached. */
        READER_MISSING,

        /** Cards are made in the attached reader. */
        READER_MAKES_CARDS,

        /** The attached reader is registered under another id. */
        READER_NAME_TAKEN,

        /** The reader is at the agent of another terminal. */
        READER_OF_OTHER_TERMINAL,

        /** The reader was taken out of service. */
        READER_OUT_OF_SERVICE,

        /** No reader has this id. */
        READER_UNKNOWN,

        /** The terminal still has readers. */
        TERMINAL_HAS_READERS,

        /** Another terminal has this name. */
        TERMINAL_ID_TAKEN,

        /** The terminal is retired. */
        TERMINAL_OVER,

        /** No terminal has this name. */
        TERMINAL_UNKNOWN
    }
}
