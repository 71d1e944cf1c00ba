package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** The mapping of people to pseudonyms in the database. */
@ApplicationScoped
public class PseudonymTable {

    @PersistenceContext
    private EntityManager database;

    /** Nothing is made for somebody of whom the trail does not speak. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<String> find(HolderId person) {
        List<?> found = database.createNativeQuery(
                        "select cast(pseudonym as varchar) from person_pseudonym where holder_id = :holder",
                        String.class)
                .setParameter("holder", person.value())
                // what the operation has changed so far has nothing to do with it
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return found.stream().findFirst().map(Object::toString);
    }

    /** Made at first use, in a transaction of its own, so that two operations of one person agree on one pseudonym. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String of(HolderId person) {
        database.createNativeQuery("merge into person_pseudonym p using (select cast(:holder as uuid) h) s"
                        + " on p.holder_id = s.h"
                        + " when not matched then insert (holder_id, pseudonym) values (s.h, :pseudonym)")
                .setParameter("holder", person.value())
                .setParameter("pseudonym", UUID.randomUUID())
                .executeUpdate();
        return database.createNativeQuery(
                        "select cast(pseudonym as varchar) from person_pseudonym where holder_id = :holder",
                        String.class)
                .setParameter("holder", person.value())
                .getSingleResult()
                .toString();
    }
}
