package tr.nes.cardconnector;

import jakarta.resource.ResourceException;

/**
 * Communication with the card failed; the subclass says how. Status words are never reported by an exception.
 *
 * <p>The message may be logged: it contains no command data.
 */
public abstract sealed class CardConnectorException extends ResourceException
        permits CardAbsent,
                CardLibraryFailed,
                CardMute,
                CardRemoved,
                CardServiceGone,
                CardSilent,
                CommandForbidden,
                ReaderBusy,
                ReaderGone,
                RequestCancelled {

    private static final long serialVersionUID = 1L;

    protected CardConnectorException(String message, Throwable cause) {
        super(message, cause);
    }
}
