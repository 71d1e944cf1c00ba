package tr.nes.kiosk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.kiosk.ReaderView;
import tr.nes.kiosk.ReadersChanged;
import tr.nes.kiosk.TerminalChanged;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.control.terminal.ReaderNames;
import tr.nes.kiosk.control.terminal.ReaderRecords;
import tr.nes.kiosk.control.terminal.ReaderViews;
import tr.nes.kiosk.control.terminal.TerminalRecords;
import tr.nes.kiosk.control.visit.ForgottenCards;
import tr.nes.kiosk.entity.Reader;
import tr.nes.shared.Caller;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Registers, monitors and takes out of service the readers of the kiosks. Spends no try and reads no card. */
@Stateless
public class Readers {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ReaderRecords records;

    @Inject
    private TerminalRecords terminals;

    @Inject
    private ReaderViews views;

    @Inject
    private ReaderNames readerNames;

    @Inject
    private ForgottenCards forgottenCards;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<ReadersChanged> changed;

    @Inject
    private Event<TerminalChanged> terminalChanged;

    @Inject
    private Clock clock;

    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE, Roles.SYSTEM})
    public List<ReaderView> all() {
        return views.all();
    }

    /** Readers attached to this node that belong to no terminal. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.CALL_CENTRE, Roles.SYSTEM})
    public List<ReaderName> unregistered() {
        return views.unregistered();
    }

    /** Whether a card has been in one of the calling terminal's readers since before its last visit ended. */
    @RolesAllowed(Roles.TERMINAL)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isCardLeft() {
        return forgottenCards.isLeftAt(new TerminalId(caller.name()));
    }

    /** Contains no data of cards or persons. */
    @PermitAll
    public ReaderHealth health() {
        return views.health();
    }

    /**
     * Registers a reader with an id for a terminal, after the terminal's other readers.
     *
     * @param names under which PC/SC may list it; the part of a name that changes at each plugging is ignored
     * @throws KioskException READER_ID_TAKEN if the id is in use
     * @throws KioskException READER_NAME_TAKEN if a name belongs to another reader
     * @throws KioskException READER_MAKES_CARDS if cards are made in it
     * @throws KioskException READER_OF_OTHER_TERMINAL if it is at another terminal's agent
     * @throws KioskException TERMINAL_UNKNOWN or TERMINAL_OVER unless the terminal is in use
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    @RequiresFreshFactor
    public void register(String id, TerminalId terminal, List<ReaderName> names) {
        terminals.lockAll();
        if (records.find(id).isPresent()) {
            throw new KioskException(Reason.READER_ID_TAKEN);
        }
        readerNames.demandFree(names, id);
        readerNames.demandOwn(names, terminal);
        terminals.demand(terminal);
        database.persist(new Reader(id, terminal, nextPlace(terminal), names));
        tell(AuditAction.READER_REGISTERED, id, terminal);
    }

    private int nextPlace(TerminalId terminal) {
        return records.of(terminal).stream().mapToInt(Reader::place).max().orElse(0) + 1;
    }

    /**
     * Gives a reader that is out of service another id; it keeps device, terminal and place.
     *
     * @throws KioskException READER_UNKNOWN, READER_IN_SERVICE; READER_ID_TAKEN if the id is in use
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void rename(String id, String newId) {
        terminals.lockAll();
        Reader reader = idle(id);
        if (records.find(newId).isPresent()) {
            throw new KioskException(Reason.READER_ID_TAKEN);
        }
        Reader renamed = reader.renamed(newId);
        database.remove(reader);
        database.flush();
        database.persist(renamed);
        audit.record(AuditFact.told(AuditAction.READER_RENAMED, newId, id));
        changed(renamed.terminal());
    }

    /**
     * Moves a reader that is out of service to another terminal, after that terminal's readers.
     *
     * @throws KioskException READER_UNKNOWN, READER_IN_SERVICE; TERMINAL_UNKNOWN or TERMINAL_OVER unless the terminal
     *     is in use
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void move(String id, TerminalId terminal) {
        terminals.lockAll();
        Reader reader = idle(id);
        terminals.demand(terminal);
        readerNames.demandOwn(reader.names().stream().map(ReaderName::new).toList(), terminal);
        TerminalId before = reader.terminal();
        if (!before.equals(terminal)) {
            reader.moveTo(terminal, nextPlace(terminal));
            audit.record(AuditFact.told(AuditAction.READER_MOVED, id, before + " > " + terminal));
            changed(before);
            changed(terminal);
        }
    }

    /** Whatever visit used it has noticed that it is out of service. */
    private Reader idle(String id) {
        Reader reader = records.lock(id);
        if (reader.inService()) {
            throw new KioskException(Reason.READER_IN_SERVICE);
        }
        return reader;
    }

    /**
     * Binds the id to another device that replaces a broken reader, or to the same device at another port.
     *
     * @throws tr.nes.kiosk.KioskException READER_UNKNOWN if there is none with this id
     * @throws KioskException READER_NAME_TAKEN if a name belongs to another reader
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void bind(String id, List<ReaderName> names) {
        terminals.lockAll();
        Reader reader = records.lock(id);
        readerNames.demandFree(names, id);
        readerNames.demandOwn(names, reader.terminal());
        reader.bind(names);
        tell(AuditAction.READER_BOUND, id, reader.terminal());
    }

    /**
     * Deletes a reader; its id and its device can be registered again. Past operations in it stay on record.
     *
     * @throws tr.nes.kiosk.KioskException READER_UNKNOWN if there is none with this id
     * @throws KioskException READER_IN_SERVICE if it was not taken out of service before
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void delete(String id) {
        Reader reader = idle(id);
        database.remove(reader);
        tell(AuditAction.READER_DELETED, id, reader.terminal());
    }

    /**
     * Kiosks reject the reader at once; an operation running in it is finished.
     *
     * @throws tr.nes.kiosk.KioskException READER_UNKNOWN if there is none with this id
     */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void takeOutOfService(String id) {
        Reader reader = records.lock(id);
        if (reader.takeOutOfService(clock.instant())) {
            tell(AuditAction.READER_OUT_OF_SERVICE, id, reader.terminal());
        }
    }

    /** @throws tr.nes.kiosk.KioskException READER_UNKNOWN if there is none with this id */
    @RolesAllowed(Roles.ADMIN)
    @RequiresFreshFactor
    public void putBack(String id) {
        Reader reader = records.lock(id);
        if (reader.putBack()) {
            tell(AuditAction.READER_IN_SERVICE, id, reader.terminal());
        }
    }

    private void tell(AuditAction action, String id, TerminalId terminal) {
        audit.record(AuditFact.done(action, null, id));
        changed(terminal);
    }

    private void changed(TerminalId terminal) {
        changed.fire(new ReadersChanged());
        terminalChanged.fire(new TerminalChanged(terminal));
    }
}
