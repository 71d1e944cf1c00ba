package tr.nes.enrolment.control.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.ApplicationNote;
import tr.nes.enrolment.entity.AuthorityReview;

/** Finds what the back office did with applications. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuthorityRecords {

    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager database;

    public Optional<AuthorityReview> find(Application application) {
        return Optional.ofNullable(database.find(AuthorityReview.class, application.id()));
    }

    /** The application is locked, so that nobody else begins one. */
    public AuthorityReview begun(Application application) {
        return find(application).orElseGet(() -> {
            AuthorityReview review = new AuthorityReview(application);
            database.persist(review);
            return review;
        });
    }

    public void add(ApplicationNote note) {
        database.persist(note);
    }

    /** The oldest first. */
    public List<ApplicationNote> notes(Application application) {
        return database.createQuery(
                        "select n from ApplicationNote n where n.application = :id order by n.number",
                        ApplicationNote.class)
                .setParameter("id", application.id())
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
