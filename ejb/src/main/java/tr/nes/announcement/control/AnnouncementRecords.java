package tr.nes.announcement.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.announcement.entity.Announcement;

/** Finds announcements. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AnnouncementRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(Announcement announcement) {
        database.persist(announcement);
    }

    /** Maintenance first, then the newest. */
    public List<Announcement> shown(Instant now, int most) {
        return database.createQuery(
                        "select a from Announcement a where a.until > :now and a.from <= :now"
                                + " order by a.kind, a.from desc, a.id",
                        Announcement.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that end last first. */
    public List<Announcement> newest(int most) {
        return database.createQuery("select a from Announcement a order by a.until desc, a.id", Announcement.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<Announcement> find(UUID id) {
        return Optional.ofNullable(database.find(Announcement.class, id));
    }

    /** Locked until the transaction ends; there is none of null. */
    public Optional<Announcement> lock(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(database.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
