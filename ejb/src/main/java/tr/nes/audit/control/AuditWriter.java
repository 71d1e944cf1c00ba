package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditLine;
import tr.nes.audit.entity.AuditRow;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;

/** Writes a fact as a row in the current transaction. */
@ApplicationScoped
public class AuditWriter {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private RequestOrigin requestOrigin;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private SequenceNumbers numbers;

    @Inject
    private Event<SequenceNumbers.Given> given;

    @Inject
    private SealedSecrets secrets;

    public void write(AuditFact fact) {
        AuditLine line = line(fact);
        String mac = HexFormat.of().formatHex(secrets.mac("audit", line.bytes()));
        given.fire(new SequenceNumbers.Given(line.seq()));
        database.persist(new AuditRow(line, mac));
    }

    /** In its own transaction, committed on return. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(AuditFact fact) {
        write(fact);
    }

    private AuditLine line(AuditFact fact) {
        String person = fact.person() == null ? "" : pseudonyms.of(fact.person());
        return new AuditLine(
                numbers.node(),
                numbers.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                fact.action().name(),
                fact.result().name(),
                actor(),
                person,
                fact.object(),
                fact.detail(),
                requestOrigin.address(),
                requestOrigin.terminal());
    }

    private String actor() {
        String name = caller.name();
        try {
            return pseudonyms.of(new HolderId(UUID.fromString(name)));
        } catch (IllegalArgumentException notAPerson) {
            return name;
        }
    }
}
