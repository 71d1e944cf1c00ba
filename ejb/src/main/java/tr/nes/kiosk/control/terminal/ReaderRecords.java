package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.ReaderBinding;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.Reader;

/** The registered readers. */
@ApplicationScoped
public class ReaderRecords {

    @PersistenceContext
    private EntityManager database;

    public List<Reader> all() {
        return database.createQuery("select r from Reader r order by r.terminal, r.place", Reader.class)
                .getResultList();
    }

    /** In display order. */
    public List<Reader> of(TerminalId terminal) {
        return database.createQuery(
                        "select r from Reader r where r.terminal = :terminal order by r.place", Reader.class)
                .setParameter("terminal", terminal.value())
                .getResultList();
    }

    public Optional<Reader> byName(ReaderName name) {
        return database.createQuery("select distinct r from Reader r join r.names n where n in :names", Reader.class)
                .setParameter("names", List.of(name.value(), ReaderBinding.of(name)))
                .getResultStream()
                .findFirst();
    }

    public Optional<Reader> find(String id) {
        return Optional.ofNullable(database.find(Reader.class, id));
    }

    /** @throws KioskException READER_UNKNOWN if there is none with this id */
    public Reader lock(String id) {
        return Optional.ofNullable(database.find(Reader.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new KioskException(Reason.READER_UNKNOWN));
    }
}
