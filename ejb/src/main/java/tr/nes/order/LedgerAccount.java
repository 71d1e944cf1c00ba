package tr.nes.order;

/** The accounts of the books; a positive amount is a debit. */
public enum LedgerAccount {
    /** What payers owe us. */
    DEBTORS,
    /** What we earn. */
    FEES,
    /** What the provider of card payments owes us. */
    CARD_PROVIDER,
    BANK,
    /** What we gave up. */
    WAIVERS,
    /** Money that paid no debt, and is not ours. */
    SURPLUS,
    /** What we gave back of what we earned. */
    REFUNDS
}
