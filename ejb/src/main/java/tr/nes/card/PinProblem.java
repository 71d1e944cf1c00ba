package tr.nes.card;

/** Why a new PIN is refused; NONE if it is acceptable. */
public enum PinProblem {
    NONE,
    /** The old PIN is not 4 to 16 digits: no card could accept it. */
    OLD_PIN_FORM,
    EMPTY,
    NOT_DIGITS,
    TOO_SHORT,
    TOO_LONG,
    MISMATCH,
    SAME_DIGIT,
    RUN,
    BIRTH_DATE,
    IDENTITY_NUMBER
}
