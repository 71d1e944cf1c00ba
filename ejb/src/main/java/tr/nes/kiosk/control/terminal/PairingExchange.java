package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.kiosk.entity.Terminal;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;

/** Exchanges a pairing code for a credential, once. */
@ApplicationScoped
public class PairingExchange {

    @Inject
    private TerminalRecords records;

    @Inject
    private Event<TerminalPaired> paired;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Under the lock of the terminal's row; committed on return, including the audit row of a refusal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public PairingResult run(String hash) {
        Optional<Terminal> terminal = records.byPairingCode(hash).filter(found -> found.pairingOpen(clock.instant()));
        if (terminal.isEmpty()) {
            audit.record(AuditFact.refused(AuditAction.TERMINAL_PAIRED, null, "", "code"));
            return PairingResult.not(Outcome.REFUSED);
        }
        String credential = randomness.token();
        terminal.get().pair(Digest.sha256(credential), clock.instant());
        paired.fire(new TerminalPaired(terminal.get().id()));
        audit.record(AuditFact.done(
                AuditAction.TERMINAL_PAIRED, null, terminal.get().id().value()));
        return PairingResult.paired(credential);
    }
}
