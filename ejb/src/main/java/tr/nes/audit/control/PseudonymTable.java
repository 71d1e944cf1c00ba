package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.HolderId;
import tr.nes.shared.rate.RateLimitRows;

/** The database table that maps people to pseudonyms. */
@ApplicationScoped
public class PseudonymTable {

    private static final Logger LOG = Logger.getLogger(PseudonymTable.class.getName());
    private static final String SELECT =
            "select cast(pseudonym as varchar), mac from person_pseudonym where holder_id = :holder";

    @PersistenceContext
    private EntityManager database;

    @PersistenceContext(unitName = "records")
    private EntityManager records;

    @Inject
    private SealedSecrets secrets;

    /** Does not create a pseudonym for a person who is not in the trail. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<String> find(HolderId person) {
        return find(database, person);
    }

    /** The person with this pseudonym, which the trail still uses; empty if there is none. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<HolderId> person(String pseudonym) {
        List<?> found = database.createNativeQuery(
                        "select cast(holder_id as varchar) from person_pseudonym where pseudonym = :pseudonym")
                .setParameter("pseudonym", UUID.fromString(pseudonym))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream()
                .map(id -> new HolderId(UUID.fromString(id.toString())))
                .filter(id -> find(id).filter(pseudonym::equals).isPresent())
                .findFirst();
    }

    /**
     * Created at first use, in a transaction of its own beside the caller's, so that two operations of one person
     * agree on one pseudonym.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String of(HolderId person) {
        return find(records, person).orElseGet(() -> {
            RateLimitRows.lockGate(records);
            return find(records, person).orElseGet(() -> make(person));
        });
    }

    private Optional<String> find(EntityManager through, HolderId person) {
        List<?> found = through.createNativeQuery(SELECT)
                .setParameter("holder", person.value())
                // the operation's pending changes are irrelevant to this query
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream().findFirst().map(row -> genuine(person, (Object[]) row));
    }

    private String make(HolderId person) {
        UUID pseudonym = UUID.randomUUID();
        records.createNativeQuery(
                        "insert into person_pseudonym (holder_id, pseudonym, mac) values (:holder, :pseudonym, :mac)")
                .setParameter("holder", person.value())
                .setParameter("pseudonym", pseudonym)
                .setParameter("mac", PseudonymMac.of(this::mac, person.value(), pseudonym.toString()))
                .executeUpdate();
        return pseudonym.toString();
    }

    /** An altered row lets nobody act under another person's pseudonym, and blocks nobody. */
    private String genuine(HolderId person, Object[] row) {
        String pseudonym = row[0].toString();
        if (PseudonymMac.of(this::mac, person.value(), pseudonym).equals(row[1])) {
            return pseudonym;
        }
        LOG.log(Level.SEVERE, "the mapping of pseudonym {0} was changed: the trail uses another one", pseudonym);
        return PseudonymMac.substitute(this::mac, person.value());
    }

    private byte[] mac(byte[] data) {
        return secrets.mac("audit", data);
    }
}
