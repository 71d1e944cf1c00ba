package tr.nes.access;

import java.util.Arrays;

/**
 * One press of Giriş.
 *
 * @param captcha the one last shown; null if none was
 * @param captchaAnswer the characters of its picture, or the solution of its work (Base64, ALTCHA)
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
