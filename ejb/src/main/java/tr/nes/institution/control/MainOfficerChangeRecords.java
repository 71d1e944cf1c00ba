package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.MainOfficerChangeState;
import tr.nes.institution.entity.MainOfficerChange;
import tr.nes.institution.entity.MainOfficerLetter;

/** Finds proposed changes of main officers. */
@ApplicationScoped
@Transactional
public class MainOfficerChangeRecords {

    @PersistenceContext
    private EntityManager database;

    public void add(MainOfficerChange change, MainOfficerLetter letter) {
        database.persist(change);
        database.flush();
        database.persist(letter);
    }

    /** @throws InstitutionException CHANGE_DECIDED if there is none with this id, which may be null */
    public MainOfficerChange find(UUID id) {
        MainOfficerChange change = id == null ? null : database.find(MainOfficerChange.class, id);
        if (change == null) {
            throw new InstitutionException(Reason.CHANGE_DECIDED);
        }
        return change;
    }

    /** Locked until the end of the transaction. Throws as {@link #find}. */
    public MainOfficerChange lock(UUID id) {
        MainOfficerChange change = find(id);
        database.refresh(change, LockModeType.PESSIMISTIC_WRITE);
        return change;
    }

    public MainOfficerLetter letter(UUID change) {
        return database.find(MainOfficerLetter.class, change);
    }

    /** Undecided ones, the oldest first. */
    public List<MainOfficerChange> open() {
        return database.createQuery(
                        "select c from MainOfficerChange c where c.state = :open order by c.proposedAt, c.id",
                        MainOfficerChange.class)
                .setParameter("open", MainOfficerChangeState.PROPOSED)
                .getResultList();
    }
}
