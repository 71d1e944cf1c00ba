package tr.nes.kiosk.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsSending;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.card.CardInReader;
import tr.nes.kiosk.CodeAnswer;
import tr.nes.kiosk.ServicingView;
import tr.nes.shared.Roles;

/**
 * One holder's visit at a kiosk, from the first touch to Bitir. {@code token} is the servicing cookie's 256-bit content;
 * a session serves only at the terminal that opened it. Every call but {@link #view} counts as touching.
 *
 * <p>All methods but {@link #open} throw {@link tr.nes.kiosk.ServicingOver} when the session ended or never was, and
 * {@link tr.nes.kiosk.WrongStep} when the call does not fit the step (back button, second tab): nothing is changed then.
 */
@Stateless
@RolesAllowed(Roles.TERMINAL)
public class Servicing {

    /** Ends what was open at this terminal and opens a new session. Returns the token for the cookie. */
    public String open() {
        throw new UnsupportedOperationException();
    }

    /** Does not count as touching. */
    public ServicingView view(String token) {
        throw new UnsupportedOperationException();
    }

    /** Devam ediyorum. */
    public void touch(String token) {
        throw new UnsupportedOperationException();
    }

    /** IDENTIFY to CHOOSE_CARD by a Doğrulama Kodu. */
    public CodeAnswer redeem(String token, char[] code) {
        throw new UnsupportedOperationException();
    }

    /** IDENTIFY to CONFIRM_LOGIN by identity number and security word. */
    public WordResult logIn(String token, WordAttempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** CONFIRM_LOGIN or APPROVE: sends the SMS code. */
    public SmsSending sendSms(String token) {
        throw new UnsupportedOperationException();
    }

    /** CONFIRM_LOGIN to CHOOSE_CARD. */
    public SmsAnswer confirmLogin(String token, char[] code) {
        throw new UnsupportedOperationException();
    }

    /** CHOOSE_CARD: what is in this terminal's readers. */
    public List<CardInReader> cards(String token) {
        throw new UnsupportedOperationException();
    }

    /** CHOOSE_CARD to ENTER_PIN; the card is read again. READY means chosen, anything else says why not. */
    public CardInReader choose(String token, String reader) {
        throw new UnsupportedOperationException();
    }

    /** ENTER_PIN to APPROVE. Both arrays are wiped. Keeps the PIN sealed until the operation or the session's end. */
    public tr.nes.card.PinProblem enterPin(String token, char[] pin, char[] repeated) {
        throw new UnsupportedOperationException();
    }

    /** APPROVE to ENTER_PIN: the PIN kept so far is erased. */
    public void back(String token) {
        throw new UnsupportedOperationException();
    }

    /** APPROVE to WORKING by SMS code; the card operation starts by itself. */
    public SmsAnswer approveBySms(String token, char[] code) {
        throw new UnsupportedOperationException();
    }

    /** APPROVE to WORKING by WEB Parola. False: wrong (counted with the login's own counter). */
    public boolean approveByWord(String token, char[] word) {
        throw new UnsupportedOperationException();
    }

    /** Bitir, timeout, card taken: everything the session knew is erased. Idempotent. */
    public void end(String token) {
        throw new UnsupportedOperationException();
    }
}
