package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;
import tr.nes.access.SmsAnswer;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSending;
import tr.nes.shared.HolderId;

/**
 * SMS Onay: six digits, 300 s, five wrong ones end the attempt, a new one after 60 s, ten messages per phone and day.
 * A challenge belongs to whoever opened it: {@code binding} (session or servicing session) must be the same each time.
 */
@Stateless
public class SmsCodes {

    /** Opens a challenge; nothing is sent yet. */
    @PermitAll
    public SmsChallengeView open(HolderId holder, SmsPurpose purpose, String binding) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public SmsChallengeView view(UUID challenge, String binding) {
        throw new UnsupportedOperationException();
    }

    /** Onay: sends a code, or says why not. */
    @PermitAll
    public SmsSending send(UUID challenge, String binding) {
        throw new UnsupportedOperationException();
    }

    /** Gönder: compares; the counter is committed before the answer goes out. */
    @PermitAll
    public SmsAnswer check(UUID challenge, String binding, char[] code) {
        throw new UnsupportedOperationException();
    }
}
