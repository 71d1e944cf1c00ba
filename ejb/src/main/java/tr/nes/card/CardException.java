package tr.nes.card;

import tr.nes.shared.DomainException;

/** A rule that a card, or what is kept for it, breaks. */
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
        /** The card was destroyed by wrong PUKs and never serves again. */
        CARD_DEAD,

        /** The card answered in a way that we do not understand; nothing was changed. */
        CARD_UNREADABLE,

        /** The certificate on the card is not the one that we issued for it: serial numbers may be mixed up. */
        CERTIFICATE_MISMATCH,

        /** The card in the reader is not the one that was chosen, or not a card of this holder. */
        FOREIGN_CARD,

        /** No PUK is in custody for this card. */
        NO_SECRET,

        /** What this kind of card needs was never confirmed on a real card, and is not switched on. */
        NOT_CONFIRMED,

        /** Another operation on this card is under way, or its outcome is not known yet. */
        OPERATION_OPEN,

        /** The card takes no PIN any more; it can be unblocked. */
        PIN_BLOCKED,

        /** A stored PIN is never shown on the screen of a kiosk. */
        PIN_ON_KIOSK,

        /** Fewer than two PIN tries remain, or the card does not tell: a wrong old PIN could block it. */
        PIN_TRIES_TOO_LOW,

        /** Fewer than two PUK tries remain, or the card does not tell: the risk of destroying it is too high. */
        PUK_TRIES_TOO_LOW,

        /** The PUK in custody was never refused by the card: it stays. */
        SECRET_NOT_QUARANTINED,

        /** The stored PUK was refused by the card; the back office has to replace it. */
        SECRET_QUARANTINED,

        /** What was given as a PUK does not open here, or is not 4 to 16 digits. */
        SECRET_UNUSABLE,

        /** What the card gave is no signature by its certificate's key. */
        SIGNATURE_INVALID,

        /** The certificate on the card is not in use: on hold, revoked, expired or not on record. */
        SIGNER_NOT_ACTIVE,

        /** The authority did not tell where the card's certificate stands now, and without that nothing is signed. */
        STATUS_NOT_KNOWN,

        /** The card lost a try only by being asked how many it has left: it is asked and presented nothing more. */
        TRIES_FELL,

        /** The card in the reader is no card that we know how to speak to. */
        UNKNOWN_CARD_TYPE;

        /** As in the journal and the bundles: ForeignCard. */
        public String key() {
            return camel(name());
        }
    }
}
