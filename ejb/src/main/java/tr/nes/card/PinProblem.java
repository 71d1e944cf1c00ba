package tr.nes.card;

/** Why a new PIN is refused; NONE when it is good. */
public enum PinProblem {
    NONE,
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
