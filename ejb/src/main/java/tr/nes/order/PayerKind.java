package tr.nes.order;

/** Who owes. */
public enum PayerKind {
    PERSON,
    INSTITUTION
}
