package tr.nes.card;

import tr.nes.shared.DomainException;

/** A violated rule of a card or of the data stored for it. */
public class CardException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CardException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The card was destroyed by wrong PUKs and can never be used again. */
        CARD_DEAD,

        /** The card's response could not be interpreted; nothing was changed. */
        CARD_UNREADABLE,

        /** The certificates on the card could not be read, so nothing can be compared with them. */
        CERTIFICATE_UNREADABLE,

        /** The certificate on the card is not the one issued for it: serial numbers may have been mixed up. */
        CERTIFICATE_MISMATCH,

        /** The authority refused the certificate of a new card, or did not answer. */
        CERTIFICATE_NOT_ISSUED,

        /** The card in the reader is not the chosen one, or belongs to another holder. */
        FOREIGN_CARD,

        /** The card is in use already, so that it can't be made. */
        NOT_BLANK,

        /** What was written to a new card is not what the card shows. */
        PERSONALISATION_FAILED,

        /** No PUK is stored for this card. */
        NO_SECRET,

        /** The operation needs commands that were never confirmed on a real card of this type and are not enabled. */
        NOT_CONFIRMED,

        /** Another operation on this card is running, or its outcome is not known yet. */
        OPERATION_OPEN,

        /** The PIN is blocked; it can be unblocked. */
        PIN_BLOCKED,

        /** A stored PIN is never displayed on a kiosk. */
        PIN_ON_KIOSK,

        /** Fewer than two PIN tries remain, or the number is unknown: a wrong old PIN could block the PIN. */
        PIN_TRIES_TOO_LOW,

        /** Fewer than two PUK tries remain: the risk of destroying the card is too high. */
        PUK_TRIES_TOO_LOW,

        /** The card does not tell its PUK tries, or not whether there are two: likewise. */
        PUK_TRIES_UNKNOWN,

        /** The stored PUK was never refused by the card, so it can't be replaced. */
        SECRET_NOT_QUARANTINED,

        /** The stored PUK was refused by the card; the back office has to replace it. */
        SECRET_QUARANTINED,

        /** The submitted PUK can't be unsealed on this server, or is not 4 to 16 digits. */
        SECRET_UNUSABLE,

        /** The card's signature does not verify with its certificate's key. */
        SIGNATURE_INVALID,

        /** The certificate on the card is not active: on hold, revoked, expired or not on record. */
        SIGNER_NOT_ACTIVE,

        /** The authority did not report the certificate's current status; without it nothing is signed. */
        STATUS_NOT_KNOWN,

        /**
         * Reading the remaining tries cost the card a try: no further tries are read and nothing more is
         * presented.
         */
        TRIES_FELL,

        /** A PUK may not be sent to that reader, which is at another machine. */
        UNBLOCK_NOT_HERE,

        /** The card type is not supported. */
        UNKNOWN_CARD_TYPE,

        /** It is an AKİS card of a version that is recognized and not supported. */
        VERSION_NOT_SERVED;

        /** Message key, also used in the journal: ForeignCard. */
        public String key() {
            return camel(name());
        }
    }
}
