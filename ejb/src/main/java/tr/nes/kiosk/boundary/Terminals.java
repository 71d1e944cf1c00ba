package tr.nes.kiosk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.control.agent.RevokedAgents;
import tr.nes.kiosk.control.terminal.OfficeRecords;
import tr.nes.kiosk.control.terminal.Pairing;
import tr.nes.kiosk.control.terminal.PairingCode;
import tr.nes.kiosk.control.terminal.TerminalRecords;
import tr.nes.kiosk.control.visit.VisitRecords;
import tr.nes.kiosk.entity.Terminal;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Registers, pairs and revokes kiosk terminals; a terminal is identified by a 256-bit credential, stored only as a
 * hash.
 */
@Stateless
public class Terminals {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private TerminalRecords records;

    @Inject
    private OfficeRecords offices;

    @Inject
    private Pairing pairing;

    @Inject
    private VisitRecords visitRecords;

    @Inject
    private RevokedAgents agents;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The terminal with this credential; empty if there is none or its pairing was revoked. */
    @PermitAll
    public Optional<TerminalView> byCredential(String credential) {
        return records.byCredential(Digest.sha256(credential)).map(records::view);
    }

    /** Whether this was the credential of the pairing before the current one, or before the revocation. */
    @PermitAll
    public boolean wasPaired(String credential) {
        return records.hadCredential(Digest.sha256(credential));
    }

    /**
     * Exchanges a one-time pairing code for a credential. Wrong codes are counted per address and in total, and
     * recorded even if the caller's transaction is rolled back. Wipes the code.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PairingResult pair(char[] pairingCode) {
        String hash = PairingCode.hash(pairingCode);
        Arrays.fill(pairingCode, '\0');
        return pairing.pair(hash);
    }

    /** Its browser asked for something just now. */
    @PermitAll
    public void seen(TerminalId id) {
        records.seen(id, clock.instant());
    }

    /** Paired terminals none of whose readers is in service. Contains no data of cards or persons. */
    @PermitAll
    public List<String> withoutReaders() {
        return records.all().stream()
                .map(records::view)
                .filter(TerminalView::idle)
                .map(terminal -> terminal.id().value())
                .toList();
    }

    /** All terminals with their locations, also retired ones. */
    @RolesAllowed(Roles.ADMIN)
    public List<TerminalView> all() {
        return records.all().stream().map(records::view).toList();
    }

    /**
     * Creates a pairing code (10 characters, single use, 10 minutes) to be typed at the terminal.
     *
     * @throws KioskException TERMINAL_UNKNOWN; TERMINAL_OVER if it is retired
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    @RequiresFreshFactor
    public String pairingCode(TerminalId id) {
        String code = PairingCode.make(randomness);
        records.demand(id).expectPairing(PairingCode.hash(code.toCharArray()), clock.instant());
        audit.record(AuditFact.done(AuditAction.TERMINAL_PAIRING_CODE, null, id.value()));
        return code;
    }

    /** Revokes the terminal's pairing; a running visit ends. */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void revoke(TerminalId id) {
        records.lock(id).unpair();
        visitRecords.endAt(id);
        audit.record(AuditFact.done(AuditAction.TERMINAL_REVOKED, null, id.value()));
    }

    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public boolean isRegistered(TerminalId id) {
        return database.find(Terminal.class, id.value()) != null;
    }

    /**
     * Registers a terminal; its readers are registered afterwards. An office that is not on record is added.
     *
     * @throws KioskException TERMINAL_ID_TAKEN if there is one with this name
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    @RequiresFreshFactor
    public void register(TerminalId id, String office, String address) {
        if (isRegistered(id)) {
            throw new KioskException(Reason.TERMINAL_ID_TAKEN);
        }
        database.persist(new Terminal(id, offices.findOrAdd(office, address)));
        audit.record(AuditFact.done(AuditAction.TERMINAL_REGISTERED, null, id.value()));
    }

    /**
     * Moves a terminal to another office; one that is not on record is added.
     *
     * @throws KioskException TERMINAL_UNKNOWN; TERMINAL_OVER if it is retired
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void move(TerminalId id, String office, String address) {
        records.demand(id).moveTo(offices.findOrAdd(office, address));
        audit.record(AuditFact.done(AuditAction.TERMINAL_MOVED, null, id.value()));
    }

    /**
     * Takes a terminal out of use: it is unpaired, its agent revoked, a running visit ends. Its name stays taken.
     *
     * @throws KioskException TERMINAL_UNKNOWN; TERMINAL_OVER if it is retired; TERMINAL_HAS_READERS before all of its
     *     readers are moved or deleted
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void retire(TerminalId id) {
        records.lockAll();
        Terminal terminal = records.demand(id);
        if (!records.view(terminal).readers().isEmpty()) {
            throw new KioskException(Reason.TERMINAL_HAS_READERS);
        }
        terminal.retire(clock.instant());
        agents.revokeAt(id);
        visitRecords.endAt(id);
        audit.record(AuditFact.done(AuditAction.TERMINAL_RETIRED, null, id.value()));
    }

    /** Puts a retired terminal back into use; it has to be paired again. @throws KioskException TERMINAL_UNKNOWN */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void reopen(TerminalId id) {
        Terminal terminal = records.lock(id);
        if (terminal == null) {
            throw new KioskException(Reason.TERMINAL_UNKNOWN);
        }
        terminal.reopen();
        audit.record(AuditFact.done(AuditAction.TERMINAL_REOPENED, null, id.value()));
    }
}
