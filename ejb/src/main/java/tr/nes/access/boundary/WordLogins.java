package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import tr.nes.access.WordAttempt;
import tr.nes.access.WordResult;
import tr.nes.access.control.WordCheck;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Şifreli Giriş: checks the security word. Counters and refusal audit are committed before the answer goes out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WordLogins {

    @Inject
    private WordCheck check;

    /** Consumes the picture first; a wrong picture checks no word and counts no try. Wipes the word. */
    @PermitAll
    public WordResult check(WordAttempt attempt) {
        try {
            return check.login(attempt);
        } finally {
            attempt.wipe();
        }
    }

    /** WEB Parola at a kiosk: the same word, the same lock counter, no picture. Wipes the word. */
    @RolesAllowed(Roles.TERMINAL)
    public boolean confirm(HolderId holder, char[] word) {
        try {
            return check.confirm(holder, word);
        } finally {
            Arrays.fill(word, '\0');
        }
    }
}
