package tr.nes.access;

/** Result of answering a captcha; the captcha is used up in any case. */
public enum CaptchaResult {
    RIGHT,
    WRONG,
    /** Correct, but more work is required by now. */
    TOO_LITTLE_WORK
}
