package tr.nes.kiosk;

/** Whether a registered reader can be used. */
public enum ReaderState {
    ATTACHED,
    /** PC/SC lists no reader that is bound to it. */
    MISSING,
    /** PC/SC lists more than one: they can't be distinguished, so none is used. */
    AMBIGUOUS,
    /** The card service of its node hangs or is gone: the attached readers are not known. */
    NOT_ANSWERING,
    /** Staff took it out of service. */
    OUT_OF_SERVICE
}
