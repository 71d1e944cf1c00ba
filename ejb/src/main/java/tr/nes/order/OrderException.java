package tr.nes.order;

import tr.nes.shared.DomainException;

/** A violated rule of fees and payments. */
public class OrderException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public OrderException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** Not 1 kuruş to 1,000,000 lira, or VAT not 0 to 50 percent. */
        PRICE_WRONG,
        /** A price begins tomorrow at the earliest, and ends on its first day or later. */
        PRICE_DAYS,
        /** The item has another price on one of these days. */
        PRICE_OVERLAPS,
        /** There is no such price, or it is over. */
        PRICE_GONE,
        /** The price list has no price for the item today. */
        PRICE_MISSING,
        /** The number is none of a person or institution, or the name is missing. */
        PAYER_WRONG,
        /** A text is empty or too long. */
        NOTE_WRONG,
        /** Not 1 to 10,000 pieces. */
        QUANTITY_WRONG,
        /** There is no such debt, or it is not open any more. */
        DEBT_GONE,
        /** No debt was chosen. */
        DEBT_NONE,
        /** An earlier try to pay one of these debts is not decided. */
        PAYMENT_UNDER_WAY,
        /** One of these debts was paid meanwhile. */
        PAYMENT_DONE,
        /** Too many tries in this minute. */
        TOO_OFTEN,
        /** The provider gives no answer. */
        PROVIDER_SILENT,
        /** There is no such payment, or nothing of it to give back. */
        PAYMENT_GONE,
        /** The same is proposed already, or under way. */
        DECISION_EXISTS,
        /** It was decided before, or its time is over. */
        DECISION_CLOSED,
        /** Who proposed it does not decide. */
        OWN_PROPOSAL,
        /** Nobody decides about the own debt. */
        OWN_MATTER,
        /** The file was taken before. */
        FILE_REPEATED,
        /** Not a file of the documented kind. */
        FILE_WRONG
    }
}
