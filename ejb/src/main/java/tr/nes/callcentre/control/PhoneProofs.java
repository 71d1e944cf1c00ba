package tr.nes.callcentre.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.NewPhoneCodes;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.callcentre.CallCentreException;
import tr.nes.callcentre.CallCentreException.Reason;
import tr.nes.callcentre.entity.Proposal;
import tr.nes.callcentre.entity.SupportCall;

/** Codes to proposed phones: one that does not return its code can't be approved. */
@ApplicationScoped
public class PhoneProofs {

    @Inject
    private NewPhoneCodes codes;

    @Inject
    private ProposalRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws CallCentreException PHONE_CODE_LIMIT */
    @Transactional
    public void send(Proposal proposal) {
        UUID challenge = codes.open(proposal.holder(), proposal.phone(), binding(proposal.id()));
        proposal.asks(challenge);
        if (codes.send(challenge, binding(proposal.id())) != SmsSendResult.SENT) {
            throw new CallCentreException(Reason.PHONE_CODE_LIMIT);
        }
    }

    /** Without a transaction: the counter of wrong codes commits by itself. Wipes the code. */
    public SmsCodeResult check(SupportCall call, char[] code) {
        try {
            Proposal waiting = records.waiting(call).stream()
                    .filter(each -> !each.isProven())
                    .findFirst()
                    .orElseThrow(() -> new CallCentreException(Reason.PROPOSAL_CLOSED));
            return codes.check(waiting.challenge(), binding(waiting.id()), code, () -> prove(waiting.id()));
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    private void prove(UUID id) {
        Proposal proposal = records.lock(id);
        proposal.prove(clock.instant());
        audit.record(AuditFact.done(AuditAction.PHONE_PROVEN, proposal.holder(), id.toString()));
    }

    private static String binding(UUID proposal) {
        return "proposal/" + proposal;
    }
}
