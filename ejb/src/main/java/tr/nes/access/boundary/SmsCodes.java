package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.sms.SmsProtocol;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/**
 * SMS Onay: six digits, valid for 300 s; five wrong codes end the attempt; a new code after 60 s; ten messages per
 * phone and day. A challenge is bound to its creator: {@code binding} (browser session or kiosk visit) must be the
 * same each time.
 */
@Stateless
public class SmsCodes {

    @Inject
    private SmsProtocol protocol;

    @Inject
    private Holders holders;

    /** Opens a challenge; nothing is sent yet. It expires after half an hour. */
    @PermitAll
    public SmsChallengeView open(HolderId holder, SmsPurpose purpose, String binding) {
        return protocol.open(holder, purpose, holders.view(holder).phone(), binding);
    }

    /** @throws AccessException CHALLENGE_UNKNOWN if there is none or it was opened under another binding */
    @PermitAll
    public SmsChallengeView view(UUID challenge, String binding) {
        return protocol.view(challenge, Optional.ofNullable(binding));
    }

    /** Onay: sends a code, or returns why not; ENDED also if there is no such challenge under this binding. */
    @PermitAll
    public SmsSendResult send(UUID challenge, String binding) {
        return protocol.send(challenge, Optional.ofNullable(binding));
    }

    /**
     * Gönder: checks the code; the counter is committed before the response is sent, even if the caller's
     * transaction is rolled back. Accepts a code once; ENDED also if there is no such challenge under this
     * binding. Wipes the code.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(UUID challenge, String binding, char[] code) {
        return protocol.check(challenge, () -> Optional.ofNullable(binding), code, accepted -> {});
    }
}
