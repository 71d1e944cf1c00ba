package tr.nes.enrolment.control.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Work on thousands of entities: queries in between must not look at each of them for what changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BulkWork {

    @PersistenceContext
    private EntityManager database;

    /** Everything is written before it and after it; what one piece of it changes, no other may ask for. */
    public void run(Runnable work) {
        database.flush();
        database.setFlushMode(FlushModeType.COMMIT);
        try {
            work.run();
            database.flush();
        } finally {
            database.setFlushMode(FlushModeType.AUTO);
        }
    }
}
