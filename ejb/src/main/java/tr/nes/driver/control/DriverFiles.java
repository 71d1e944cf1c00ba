package tr.nes.driver.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.driver.DriverState;
import tr.nes.driver.entity.DriverFile;

/** The catalogue's rows, and the parts of its files. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DriverFiles {

    /** Octets of each part but the last. */
    public static final int PART = 1 << 18;

    @PersistenceContext
    private EntityManager database;

    public void add(DriverFile file) {
        database.persist(file);
    }

    /** The row is there before its parts are. */
    public void flush() {
        database.flush();
    }

    /** @param position from 0 */
    public void addPart(UUID file, int position, byte[] octets) {
        database.createNativeQuery("insert into driver_file_part (file_id, position, octets)"
                        + " values (:file, :position, :octets)")
                .setParameter("file", file)
                .setParameter("position", position)
                .setParameter("octets", octets)
                .executeUpdate();
    }

    /** Empty after the last one. */
    public Optional<byte[]> part(UUID file, int position) {
        try {
            return Optional.of((byte[]) database.createNativeQuery(
                            "select octets from driver_file_part where file_id = :file and position = :position",
                            byte[].class)
                    .setParameter("file", file)
                    .setParameter("position", position)
                    .getSingleResult());
        } catch (NoResultException end) {
            return Optional.empty();
        }
    }

    /** By title. */
    public List<DriverFile> published(int most) {
        return database.createQuery(
                        "select f from DriverFile f where f.state = :state order by f.titleTurkish, f.fileName, f.id",
                        DriverFile.class)
                .setParameter("state", DriverState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    /** The newest first. */
    public List<DriverFile> newest(int most) {
        return database.createQuery("select f from DriverFile f order by f.publishedAt desc, f.id", DriverFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<DriverFile> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(database.find(DriverFile.class, id));
    }

    /** Locked until the transaction ends; there is none of null. */
    public Optional<DriverFile> lock(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(database.find(DriverFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
