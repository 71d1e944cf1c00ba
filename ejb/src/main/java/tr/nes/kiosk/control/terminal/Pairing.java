package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.access.boundary.GuessLimits;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;

/** Counts a try before its code is looked at; what is counted and refused is committed apart from the caller. */
@ApplicationScoped
public class Pairing {

    @Inject
    private PairingExchange exchange;

    @Inject
    private GuessLimits limits;

    @Inject
    private AuditTrail audit;

    /** @param hash as {@link PairingCode#hash} makes it */
    public PairingResult pair(String hash) {
        if (!limits.takePairingTry()) {
            return throttled();
        }
        PairingResult result = exchange.run(hash);
        if (result.outcome() == Outcome.PAIRED) {
            limits.giveBackPairingTry();
        }
        return result;
    }

    private PairingResult throttled() {
        if (limits.isFirstRefusedPairingTry()) {
            audit.recordApart(AuditFact.refused(AuditAction.TERMINAL_PAIRED, null, "", "throttled"));
        }
        return PairingResult.not(Outcome.THROTTLED);
    }
}
