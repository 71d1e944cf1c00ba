package tr.nes.cardconnector;

import jakarta.resource.ResourceException;

/**
 * Something between us and the card broke; the subclass says what. A status word is never one of these.
 *
 * <p>The message may be logged: it holds no command data.
 */
public abstract sealed class CardConnectorException extends ResourceException
        permits CardAbsent,
                CardMute,
                CardRemoved,
                CardServiceGone,
                CardSilent,
                ReaderBusy,
                ReaderGone,
                RequestCancelled {

    private static final long serialVersionUID = 1L;

    protected CardConnectorException(String message, Throwable cause) {
        super(message, cause);
    }
}
