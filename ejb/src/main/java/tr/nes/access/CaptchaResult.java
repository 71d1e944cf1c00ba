package tr.nes.access;

/** What came of the answer to a captcha; it is used up whatever comes. */
public enum CaptchaResult {
    RIGHT,
    WRONG,
    /** Right, but by now more is asked for. */
    TOO_LITTLE_WORK
}
