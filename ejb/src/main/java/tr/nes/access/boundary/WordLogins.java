package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Şifreli Giriş: checks the security word. Counters and refusal audit are committed before the answer goes out. */
@Stateless
public class WordLogins {

    /** Consumes the picture first; a wrong picture checks no word and counts no try. Wipes the word. */
    @PermitAll
    public WordResult check(WordAttempt attempt) {
        throw new UnsupportedOperationException();
    }

    /** WEB Parola at a kiosk: the same word, the same lock counter, no picture. Wipes the word. */
    @RolesAllowed(Roles.TERMINAL)
    public boolean confirm(HolderId holder, char[] word) {
        throw new UnsupportedOperationException();
    }
}
