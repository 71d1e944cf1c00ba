package tr.nes.institution.control.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.entity.InstitutionDraft;
import tr.nes.institution.entity.InstitutionDraftLetter;
import tr.nes.shared.Caller;

/** Finds the drafts of the caller; everybody has only his own. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InstitutionDraftRecords {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    public void add(InstitutionDraft draft) {
        database.persist(draft);
    }

    /** Locked. @throws InstitutionException DRAFT_GONE unless the caller has one with this id, which may be null */
    public InstitutionDraft own(UUID id) {
        return Optional.ofNullable(
                        id == null ? null : database.find(InstitutionDraft.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(draft -> draft.isOf(caller.holder()))
                .orElseThrow(() -> new InstitutionException(Reason.DRAFT_GONE));
    }

    /** Newest first. */
    public List<InstitutionDraft> mine() {
        return database.createQuery(
                        "select d from InstitutionDraft d where d.startedBy = :by order by d.changedAt desc, d.id",
                        InstitutionDraft.class)
                .setParameter("by", caller.holder().value())
                .setMaxResults(SHOWN)
                .getResultList();
    }

    public Optional<InstitutionDraftLetter> letter(InstitutionDraft draft) {
        return Optional.ofNullable(database.find(InstitutionDraftLetter.class, draft.id()));
    }

    public boolean hasLetter(InstitutionDraft draft) {
        return !database.createQuery("select l.sha256 from InstitutionDraftLetter l where l.draft = :id", String.class)
                .setParameter("id", draft.id())
                .getResultList()
                .isEmpty();
    }

    /** In place of an earlier one. */
    public void put(InstitutionDraftLetter letter) {
        database.merge(letter);
    }

    public void remove(InstitutionDraft draft) {
        letter(draft).ifPresent(database::remove);
        database.remove(draft);
        database.flush();
    }

    /** Erases drafts that were not touched since. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int eraseUnchanged(Instant since) {
        List<InstitutionDraft> old = database.createQuery(
                        "select d from InstitutionDraft d where d.changedAt <= :since", InstitutionDraft.class)
                .setParameter("since", since)
                .setMaxResults(SHOWN)
                .getResultList();
        old.forEach(this::remove);
        return old.size();
    }
}
