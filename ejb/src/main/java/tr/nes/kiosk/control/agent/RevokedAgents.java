package tr.nes.kiosk.control.agent;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.remote.RemoteReaders;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.KioskAgent;

/** Revokes agents and, once that is committed, ends their connections. */
@ApplicationScoped
public class RevokedAgents {

    @Resource(lookup = "java:/eis/RemoteReaders")
    private RemoteReaders remote;

    @Inject
    private AgentRecords records;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AgentRevoked> revoked;

    @Inject
    private Clock clock;

    /** The agent of the terminal, if any, and its code. */
    public void revokeAt(TerminalId terminal) {
        List<KioskAgent> agents = records.of(terminal);
        if (!agents.isEmpty()) {
            agents.forEach(agent -> agent.revoke(clock.instant()));
            audit.record(AuditFact.done(AuditAction.AGENT_REVOKED, null, terminal.value()));
            revoked.fire(new AgentRevoked(terminal));
        }
    }

    void cut(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgentRevoked agent) {
        remote.cut(agent.terminal().value());
    }
}
