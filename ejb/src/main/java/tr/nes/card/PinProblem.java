package tr.nes.card;

/** Why a new PIN is refused; NONE when it is good. */
public enum PinProblem {
    NONE,
    /** The old one has not 4 to 16 digits: no card could accept it. */
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
