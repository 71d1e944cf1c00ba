package tr.nes.production.control.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.production.BlankCardState;
import tr.nes.production.BureauFileView;
import tr.nes.production.CardBatch;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.entity.BureauFile;
import tr.nes.shared.HolderId;

/** The files to and from the bureau: none is taken twice, each is answered once. */
@ApplicationScoped
@Transactional
public class BureauFileRecords {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param by who is logged in */
    void add(BureauContent content, byte[] sealed, HolderId by) {
        database.persist(new BureauFile(
                content.file(),
                content.kind(),
                content.answers(),
                content.lines().size(),
                sealed,
                by,
                clock.instant()));
        audit.record(AuditFact.told(
                AuditAction.BUREAU_FILE,
                content.file().toString(),
                content.kind() + " " + content.lines().size()));
    }

    /**
     * Before any line of it counts.
     *
     * @throws ProductionException BUREAU_REPLAY, BUREAU_ANSWER
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(BureauContent content, byte[] sealed, HolderId by) {
        BureauFile same = database.find(BureauFile.class, content.file());
        if (same != null && same.isInterrupted(sealed)) {
            return;
        }
        if (same != null) {
            throw new ProductionException(Reason.BUREAU_REPLAY);
        }
        BureauFile answered = content.answers() == null ? null : database.find(BureauFile.class, content.answers());
        boolean fits = answered != null
                && !content.kind().isOurs()
                && answered.kind() == content.kind().answered()
                && answerTo(answered.id()).isEmpty();
        if (!fits) {
            throw new ProductionException(Reason.BUREAU_ANSWER);
        }
        add(content, sealed, by);
    }

    /** All lines were worked on; the reply goes out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void finish(UUID file, BureauContent reply, byte[] sealed, HolderId by) {
        database.find(BureauFile.class, file).finish();
        add(reply, sealed, by);
    }

    private Optional<UUID> answerTo(UUID file) {
        return database.createQuery("select f.id from BureauFile f where f.answers = :file", UUID.class)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<BureauFileView> newest() {
        List<BureauFile> files = database.createQuery(
                        "select f from BureauFile f order by f.at desc, f.id", BureauFile.class)
                .setMaxResults(SHOWN)
                .getResultList();
        Set<UUID> answered = new HashSet<>(
                database.createQuery("select f.answers from BureauFile f where f.answers is not null", UUID.class)
                        .getResultList());
        return files.stream()
                .map(file -> file.view(answered.contains(file.id())))
                .toList();
    }

    /** One of ours; empty if there is none with this id. */
    public Optional<byte[]> ours(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(BureauFile.class, id))
                .filter(file -> file.kind().isOurs())
                .map(BureauFile::content);
    }

    /** Deliveries that have blank cards. */
    public List<CardBatch> batches() {
        return database.createQuery(
                        "select c.batch, count(c) from BlankCard c where c.state = :blank group by c.batch order by c.batch",
                        Object[].class)
                .setParameter("blank", BlankCardState.BLANK)
                .getResultStream()
                .map(row -> new CardBatch((String) row[0], (Long) row[1]))
                .toList();
    }
}
