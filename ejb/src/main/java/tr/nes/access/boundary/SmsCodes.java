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
 * SMS Onay: six digits, 300 s, five wrong ones end the attempt, a new one after 60 s, ten messages per phone and day.
 * A challenge belongs to whoever opened it: {@code binding} (browser session or kiosk visit) must be the same each time.
 */
@Stateless
public class SmsCodes {

    @Inject
    private SmsProtocol protocol;

    @Inject
    private Holders holders;

    /** Opens a challenge; nothing is sent yet. It is over after half an hour. */
    @PermitAll
    public SmsChallengeView open(HolderId holder, SmsPurpose purpose, String binding) {
        return protocol.open(holder, purpose, holders.view(holder).phone(), binding);
    }

    /** @throws AccessException CHALLENGE_UNKNOWN if there is none or it was opened under another binding */
    @PermitAll
    public SmsChallengeView view(UUID challenge, String binding) {
        return protocol.view(challenge, Optional.ofNullable(binding));
    }

    /** Onay: sends a code, or says why not; ENDED too if there is no such challenge under this binding. */
    @PermitAll
    public SmsSendResult send(UUID challenge, String binding) {
        return protocol.send(challenge, Optional.ofNullable(binding));
    }

    /**
     * Gönder: compares; the counter is committed before the answer goes out, whatever becomes of the caller's
     * transaction. Accepts a code once; ENDED too if there is no such challenge under this binding. Wipes the code.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(UUID challenge, String binding, char[] code) {
        return protocol.check(challenge, () -> Optional.ofNullable(binding), code, accepted -> {});
    }
}
