package tr.nes.delivery;

/** What a holder can say about a shipment. */
public enum ReportKind {
    /** "Gelmedi": nothing came. */
    NOT_ARRIVED,
    CARD_MISSING,
    READER_MISSING,
    DAMAGED
}
