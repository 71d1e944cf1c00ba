package tr.nes.cardtype;

import tr.nes.shared.DomainException;

/** A broken rule of a commissioning. */
public class CardTypeException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public CardTypeException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The card belongs to a holder, or is being made for one: it is no test card. */
        NO_TEST_CARD,

        /** The card's ATR is not of a generation whose commands are known. */
        CARD_TYPE_NOT_KNOWN,

        /** An earlier walk with this card presented its PUK and did not come to its end: a second time may cost a try. */
        TEST_CARD_SPENT,

        /** PIN and PUK of the test card can't be unsealed on this server, or are not 4 to 16 digits each. */
        TEST_SECRETS_UNUSABLE,

        /** The card's ATR is driven by the manufacturer's library, which can't be used: see the log. */
        LIBRARY_UNUSABLE
    }
}
