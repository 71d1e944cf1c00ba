package tr.nes.production;

import tr.nes.shared.DomainException;

/** A violated rule of the production. */
public class ProductionException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public ProductionException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** A name of the delivery is missing or too long. */
        BATCH_WRONG,
        /** It answers none of our files, or one that was answered. */
        BUREAU_ANSWER,
        /** No bureau is configured, or its keys can't be used. */
        BUREAU_MISSING,
        /** The very same file was taken before. */
        BUREAU_REPLAY,
        /** It was altered, is not signed by the bureau, not encrypted to us, or not in the format. */
        BUREAU_UNREADABLE,
        /** A card can't be what it is to become. */
        CARD_STATE,
        /** None with this serial number is in the stock. */
        CARD_UNKNOWN,
        /** There is no blank card in the delivery, or nobody waits. */
        NOTHING_TO_ORDER,
        /** The card is the caller's own. */
        OWN_MATTER,
        /** Somebody else has to decide. */
        OWN_PROPOSAL,
        /** The order is not one that failed. */
        ORDER_STATE,
        /** There is none with this id. */
        ORDER_UNKNOWN,
        /** Production goes on in the reader. */
        READER_RUNNING,
        /** It is chosen already. */
        READER_TAKEN,
        /** There is none with this id or name at this server. */
        READER_UNKNOWN,
        /** Not serial numbers, one a line, or too many at once. */
        SERIALS_WRONG
    }
}
