package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.SmsSendResult;
import tr.nes.access.control.sms.SmsProtocol;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/**
 * Verifies by a code that a person on the telephone has a new phone. The code is sent to that phone, says that it may be
 * told to the member of staff, and confirms nothing else. The rules are those of {@link SmsCodes}. Runs within the transaction
 * of a proposal, which asks for the fresh factor.
 */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class NewPhoneCodes {

    @Inject
    private SmsProtocol protocol;

    /** Opens a challenge; nothing is sent yet. It expires after half an hour. */
    public UUID open(HolderId holder, MobilePhone phone, String binding) {
        return protocol.open(holder, SmsPurpose.STAFF_PHONE, phone, binding).id();
    }

    /** ENDED also if there is no such challenge under this binding. */
    public SmsSendResult send(UUID challenge, String binding) {
        return protocol.send(challenge, Optional.of(binding));
    }

    /** Checks the code, once; the counter is committed before the response is sent. Wipes the code. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SmsCodeResult check(UUID challenge, String binding, char[] code, Runnable accepted) {
        return protocol.check(challenge, () -> Optional.of(binding), code, found -> accepted.run());
    }
}
