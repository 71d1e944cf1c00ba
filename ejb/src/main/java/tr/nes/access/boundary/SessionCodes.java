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
 * SMS codes under the rules of {@link SmsCodes}, good only in the login session that asked for them. Without a login session
 * every answer is that of an unknown challenge.
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

    /** Sends a code, or says why not. */
    @RolesAllowed(Roles.HOLDER)
    public SmsSendResult send(UUID challenge) {
        return protocol.send(challenge, binding());
    }

    /** Compares; the counter is committed before the answer goes out. Wipes the code. */
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

    /** Each use has its own, so that no code serves another. */
    abstract String binding(WebSession session);

    /** What a right code does, in the transaction that counts it. */
    abstract void accepted(SmsChallenge challenge);

    Optional<String> binding() {
        return confirmations.session().map(this::binding);
    }
}
