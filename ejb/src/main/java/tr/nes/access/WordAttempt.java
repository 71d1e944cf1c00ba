package tr.nes.access;

import java.util.Arrays;

/**
 * One press of Giriş.
 *
 * @param captcha the picture last shown; null if none was
 * @param word the security word; {@link #wipe()} overwrites it
 * @param device content of the known-device cookie; null if there is none
 */
public record WordAttempt(String identityNumber, CaptchaId captcha, String pictureText, char[] word, String device) {

    public void wipe() {
        Arrays.fill(word, '\0');
    }

    @Override
    public String toString() {
        return "attempt";
    }
}
