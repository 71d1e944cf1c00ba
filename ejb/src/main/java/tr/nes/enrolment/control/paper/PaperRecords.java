package tr.nes.enrolment.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.enrolment.entity.PaperScan;
import tr.nes.enrolment.entity.ReceivedPaper;

/** Finds received papers and their scans. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperRecords {

    @PersistenceContext
    private EntityManager database;

    void add(ReceivedPaper paper) {
        database.persist(paper);
        database.flush();
    }

    void add(PaperScan scan) {
        database.persist(scan);
    }

    /** @param id may be null */
    Optional<ReceivedPaper> find(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(ReceivedPaper.class, id));
    }

    Optional<ReceivedPaper> of(FormPrint print) {
        return database.createQuery(
                        "select p from ReceivedPaper p where p.application = :id and p.version = :version",
                        ReceivedPaper.class)
                .setParameter("id", print.application())
                .setParameter("version", print.version())
                .getResultStream()
                .findFirst();
    }

    Optional<PaperScan> scan(ReceivedPaper paper) {
        return Optional.ofNullable(database.find(PaperScan.class, paper.id()));
    }
}
