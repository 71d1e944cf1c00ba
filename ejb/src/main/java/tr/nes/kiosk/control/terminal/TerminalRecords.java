package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.entity.Terminal;

/** Terminals and their readers. */
@ApplicationScoped
public class TerminalRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ReaderRecords readers;

    @Inject
    private OfficeRecords offices;

    public List<Terminal> all() {
        return database.createQuery("select t from Terminal t order by t.id", Terminal.class)
                .getResultList();
    }

    public Terminal lock(TerminalId id) {
        return database.find(Terminal.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws KioskException TERMINAL_UNKNOWN; TERMINAL_OVER if it is retired */
    public Terminal demand(TerminalId id) {
        Terminal terminal = lock(id);
        if (terminal == null) {
            throw new KioskException(Reason.TERMINAL_UNKNOWN);
        }
        if (terminal.isRetired()) {
            throw new KioskException(Reason.TERMINAL_OVER);
        }
        return terminal;
    }

    /** Leaves the version alone: whoever changes the terminal meanwhile is not disturbed. */
    public void seen(TerminalId id, Instant now) {
        database.createQuery("update Terminal t set t.seenAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Serializes callers from here to the end of the transaction. */
    public void lockAll() {
        database.createQuery("select t from Terminal t order by t.id", Terminal.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Terminal> byCredential(String hash) {
        return database.createQuery("select t from Terminal t where t.credentialHash = :hash", Terminal.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public boolean hadCredential(String hash) {
        return !database.createQuery("select t.id from Terminal t where t.formerCredentialHash = :hash", String.class)
                .setParameter("hash", hash)
                .getResultList()
                .isEmpty();
    }

    public Optional<Terminal> byPairingCode(String hash) {
        return database.createQuery("select t from Terminal t where t.pairingCodeHash = :hash", Terminal.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public TerminalView view(Terminal terminal) {
        return terminal.view(offices.of(terminal.office()), readers.of(terminal.id()));
    }
}
