package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import tr.nes.audit.AuditLine;
import tr.nes.audit.entity.AuditRow;

/** Rows that commit by themselves. */
@ApplicationScoped
public class SeparateAuditRows {

    @PersistenceContext(unitName = "records")
    private EntityManager records;

    @Inject
    private Event<SequenceNumbers.Given> given;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void insert(AuditLine line, String mac) {
        given.fire(new SequenceNumbers.Given(line.seq()));
        records.persist(new AuditRow(line, mac));
    }
}
