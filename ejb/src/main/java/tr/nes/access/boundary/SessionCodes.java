package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.AccessException;
import tr.nes.access.AccessException.Reason;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.session.Confirmations;
import tr.nes.access.control.sms.SmsProtocol;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.access.entity.WebSession;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/**
 * SMS codes with the rules of {@link SmsCodes}, valid only in the login session that requested them. Without a
 * login session every result is that of an unknown challenge.
 */
public abstract class SessionCodes {

    @Inject
    Confirmations confirmations;

    @Inject
    private SmsProtocol protocol;

    /** @throws AccessException CHALLENGE_UNKNOWN if there is none or another session opened it */
    @RolesAllowed(Roles.HOLDER)
    public SmsChallengeView view(UUID challenge) {
        return protocol.view(challenge, binding());
    }

    /** Sends a code, or returns why not. */
    @RolesAllowed(Roles.HOLDER)
    public SmsSendResult send(UUID challenge) {
        return protocol.send(challenge, binding());
    }

    /** Checks the code; the counter is committed before the response is sent. Wipes the code. */
    @RolesAllowed(Roles.HOLDER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(UUID challenge, char[] code) {
        return protocol.check(challenge, this::binding, code, this::accepted);
    }

    SmsChallengeView open(WebSession session, SmsPurpose purpose, MobilePhone phone) {
        return protocol.open(session.holder(), purpose, phone, binding(session));
    }

    WebSession session() {
        return confirmations.session().orElseThrow(() -> new AccessException(Reason.CHALLENGE_UNKNOWN));
    }

    /** Different for each use, so that no code is valid for another. */
    abstract String binding(WebSession session);

    /** Effect of a correct code, in the transaction that counts it. */
    abstract void accepted(SmsChallenge challenge);

    Optional<String> binding() {
        return confirmations.session().map(this::binding);
    }
}
