package tr.nes.access;

import java.util.Arrays;

/**
 * One attempt to log in by password.
 *
 * @param captcha the last one shown; null if there was none
 * @param captchaAnswer the characters in its picture, or the solution of its proof of work (Base64, ALTCHA)
 * @param password the password; {@link #wipe()} overwrites it
 * @param device content of the known-device cookie; null if there is none
 */
public record PasswordAttempt(
        String identityNumber, CaptchaId captcha, String captchaAnswer, char[] password, String device) {

    public void wipe() {
        Arrays.fill(password, '\0');
    }

    @Override
    public String toString() {
        return "attempt";
    }
}
