package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.RegisterNumbers;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.OfficerLetter;

/** Finds institutions. */
@ApplicationScoped
@Transactional
public class InstitutionRecords {

    private static final int SHOWN = 500;

    @PersistenceContext
    private EntityManager database;

    /** @throws InstitutionException NUMBER_TAKEN if another one that is not rejected has its number */
    public void add(Institution institution, OfficerLetter letter) {
        if (isTaken(institution.data().numbers())) {
            throw new InstitutionException(Reason.NUMBER_TAKEN);
        }
        database.persist(institution);
        database.persist(letter);
        database.flush();
    }

    /** Whether an institution that is not rejected has these numbers. */
    public boolean isTaken(RegisterNumbers numbers) {
        return !database.createQuery("select i.id from Institution i where i.numberKey = :key", UUID.class)
                .setParameter("key", numbers.key())
                .getResultList()
                .isEmpty();
    }

    /** @throws InstitutionException INSTITUTION_UNKNOWN if there is none with this id, which may be null */
    public Institution find(UUID id) {
        return known(id == null ? null : database.find(Institution.class, id));
    }

    /** Locked until the end of the transaction. Throws as {@link #find}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Institution lock(UUID id) {
        return known(id == null ? null : database.find(Institution.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Institution known(Institution institution) {
        if (institution == null) {
            throw new InstitutionException(Reason.INSTITUTION_UNKNOWN);
        }
        return institution;
    }

    public OfficerLetter letter(UUID institution) {
        return database.find(OfficerLetter.class, institution);
    }

    /** Undecided ones first, then by title. */
    public List<Institution> all() {
        return database.createQuery(
                        "select i from Institution i order by case when i.state = :open then 0 else 1 end, i.title, i.id",
                        Institution.class)
                .setParameter("open", InstitutionState.PROPOSED)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** By id. */
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .createQuery("select i.id, i.title from Institution i where i.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Active ones with this VKN: units of one body share it. */
    public List<UUID> withTaxNumber(String number) {
        return database.createQuery(
                        "select i.id from Institution i where i.tax = :number and i.state = :active", UUID.class)
                .setParameter("number", number)
                .setParameter("active", InstitutionState.ACTIVE)
                .getResultList();
    }

    /** Active ones. */
    public Set<UUID> receiving(PaperReceiver receiver) {
        return Set.copyOf(database.createQuery(
                        "select i.id from Institution i where i.paper = :paper and i.state = :active", UUID.class)
                .setParameter("paper", receiver)
                .setParameter("active", InstitutionState.ACTIVE)
                .getResultList());
    }

    /** The institution and everything below it that is active, from the top down. */
    public List<Institution> subtree(Institution top) {
        return database.createQuery(
                        "select i from Institution i where i.path like :path and i.state = :active"
                                + " order by length(i.path), i.title",
                        Institution.class)
                .setParameter("path", top.path() + "%")
                .setParameter("active", InstitutionState.ACTIVE)
                .getResultList();
    }
}
