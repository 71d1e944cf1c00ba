package tr.nes.kiosk.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.remote.RemoteReaders;
import tr.nes.kiosk.AgentView;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.agent.AgentConfiguration;
import tr.nes.kiosk.control.agent.AgentEnrolment;
import tr.nes.kiosk.control.agent.AgentPort;
import tr.nes.kiosk.control.agent.AgentRecords;
import tr.nes.kiosk.control.agent.DeviceAuthority;
import tr.nes.kiosk.control.agent.RevokedAgents;
import tr.nes.kiosk.control.terminal.TerminalRecords;
import tr.nes.kiosk.entity.KioskAgent;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Agents on terminals' PCs, which lend the terminals' readers: enrolment, revocation, and whether a PUK may go there. */
@Stateless
public class Agents {

    @PersistenceContext
    private EntityManager database;

    @Resource(lookup = "java:/eis/RemoteReaders")
    private RemoteReaders remote;

    @Inject
    private AgentRecords records;

    @Inject
    private RevokedAgents revoked;

    @Inject
    private TerminalRecords terminals;

    @Inject
    private DeviceAuthority authority;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether agents can connect to this server at all. */
    @RolesAllowed(Roles.ADMIN)
    public boolean isListening() {
        return AgentPort.isConfigured();
    }

    /** Host and port for the agent's command line. */
    @RolesAllowed(Roles.ADMIN)
    public String address() {
        return AgentConfiguration.CURRENT.host() + ":" + AgentPort.number();
    }

    /** The terminal's agent; one that is enrolled rather than one that is to be. */
    @RolesAllowed(Roles.ADMIN)
    public Optional<AgentView> of(TerminalId terminal) {
        List<KioskAgent> agents = records.of(terminal);
        return agents.stream()
                .filter(KioskAgent::enrolled)
                .findFirst()
                .or(() -> agents.stream().findFirst())
                .map(agent -> agent.view(agent.enrolled() && remote.connected().contains(terminal.value())));
    }

    /**
     * Makes an enrolment code: single use, 15 minutes; one that was not used yet is void. The agent that it replaces works until
     * it is used.
     *
     * @return a secret, a dot, and by what key the agent recognizes this server
     * @throws KioskException TERMINAL_UNKNOWN; TERMINAL_OVER if it is retired
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public String enrolmentCode(TerminalId terminal) {
        terminals.demand(terminal);
        records.of(terminal).stream()
                .filter(agent -> !agent.enrolled())
                .forEach(agent -> agent.revoke(clock.instant()));
        String secret = randomness.token();
        database.persist(new KioskAgent(terminal, AgentEnrolment.hash(secret), clock.instant()));
        audit.record(AuditFact.done(AuditAction.AGENT_CODE, null, terminal.value()));
        return secret + "." + authority.pin();
    }

    /** Revokes the terminal's agent and its code; its connection ends at once. */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void revoke(TerminalId terminal) {
        terminals.lock(terminal);
        revoked.revokeAt(terminal);
    }

    /**
     * Switches on or off that a PUK may be sent to cards in the readers of the terminal's agent.
     *
     * @throws KioskException AGENT_UNKNOWN unless the terminal has an agent that is in force
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void allowUnblocking(TerminalId terminal, boolean allowed) {
        terminals.demand(terminal);
        KioskAgent agent = records.inForce(terminal).orElseThrow(() -> new KioskException(Reason.AGENT_UNKNOWN));
        if (agent.allowUnblocking(allowed)) {
            AuditAction action = allowed ? AuditAction.AGENT_UNBLOCKING_ON : AuditAction.AGENT_UNBLOCKING_OFF;
            audit.record(AuditFact.done(action, null, terminal.value()));
        }
    }
}
