package tr.nes.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditLine;
import tr.nes.audit.entity.AuditRow;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;

/** Writes a fact as a row, in the current transaction or beside it. */
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
    private PseudonymTable table;

    @Inject
    private SeparateAuditRows separate;

    @Inject
    private SequenceNumbers numbers;

    @Inject
    private Event<SequenceNumbers.Given> given;

    @Inject
    private SealedSecrets secrets;

    public void write(AuditFact fact) {
        AuditLine line = line(fact, pseudonyms::of);
        given.fire(new SequenceNumbers.Given(line.seq()));
        database.persist(new AuditRow(line, mac(line)));
    }

    /** In its own transaction, committed on return, whatever becomes of the caller's. */
    public void writeApart(AuditFact fact) {
        AuditLine line = line(fact, table::of);
        separate.insert(line, mac(line));
    }

    private String mac(AuditLine line) {
        return HexFormat.of().formatHex(secrets.mac("audit", line.bytes()));
    }

    private AuditLine line(AuditFact fact, Function<HolderId, String> pseudonym) {
        String person = fact.person() == null ? "" : pseudonym.apply(fact.person());
        return new AuditLine(
                numbers.node(),
                numbers.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                fact.action().name(),
                fact.result().name(),
                actor(pseudonym),
                person,
                fact.object(),
                fact.detail(),
                requestOrigin.address(),
                requestOrigin.terminal());
    }

    private String actor(Function<HolderId, String> pseudonym) {
        String name = caller.name();
        try {
            return pseudonym.apply(new HolderId(UUID.fromString(name)));
        } catch (IllegalArgumentException notAPerson) {
            return name;
        }
    }
}
