package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.entity.Certificate;
import tr.nes.certificate.entity.CertificateChange;
import tr.nes.shared.HolderId;

/** Finds certificates and the journal of their changes. */
@ApplicationScoped
@Transactional
public class CertificateRecords {

    @PersistenceContext
    private EntityManager database;

    /** The person's own, newest first. */
    public List<Certificate> of(HolderId holder) {
        return database.createQuery(
                        "select c from Certificate c where c.holder = :holder and c.body is null"
                                + " order by c.notBefore desc, c.serialNumber",
                        Certificate.class)
                .setParameter("holder", holder.value())
                .getResultList();
    }

    /** Of a body, newest first. */
    public List<Certificate> ofBody(UUID body) {
        return database.createQuery(
                        "select c from Certificate c where c.body = :body order by c.notBefore desc, c.serialNumber",
                        Certificate.class)
                .setParameter("body", body)
                .getResultList();
    }

    /** Empty also if it is another body's. */
    public Optional<Certificate> ofBody(UUID body, String serialNumber) {
        return find(serialNumber).filter(certificate -> body.equals(certificate.body()));
    }

    /** Whether a certificate was issued for this key before. @param digest SHA-256 of the encoded key */
    public boolean isKeyKnown(String digest) {
        return database.createQuery("select count(c) from Certificate c where c.keyDigest = :digest", Long.class)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    /** Empty also if it is another holder's. */
    public Optional<Certificate> of(HolderId holder, String serialNumber) {
        return find(serialNumber).filter(certificate -> certificate.belongsTo(holder));
    }

    /** Of any holder. */
    public Optional<Certificate> find(String serialNumber) {
        return Optional.ofNullable(database.find(Certificate.class, serialNumber));
    }

    /**
     * Locks the row, so that only one of two concurrent changes starts and each is settled once. Null if there is
     * none.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Certificate lock(String serialNumber) {
        return database.find(Certificate.class, serialNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the certificate of a change; read the change afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Certificate lockByChange(UUID change) {
        return lock(
                database.createQuery("select h.serialNumber from CertificateChange h where h.id = :id", String.class)
                        .setParameter("id", change)
                        .getSingleResult());
    }

    public CertificateChange change(UUID id) {
        return database.find(CertificateChange.class, id);
    }

    public void add(CertificateChange change) {
        database.persist(change);
    }

    /** Serial numbers of the holder's certificates that have an open change. */
    public Set<String> open(HolderId holder) {
        return new HashSet<>(database.createQuery(
                        "select h.openFor from CertificateChange h, Certificate c"
                                + " where c.holder = :holder and h.openFor = c.serialNumber",
                        String.class)
                .setParameter("holder", holder.value())
                .getResultList());
    }

    public boolean hasOpenChange(String serialNumber) {
        return !database.createQuery("select h.id from CertificateChange h where h.openFor = :serial", UUID.class)
                .setParameter("serial", serialNumber)
                .getResultList()
                .isEmpty();
    }

    /** When the holder's certificates were last suspended, by serial number. */
    public Map<String, Instant> heldSince(HolderId holder) {
        return database.createQuery(
                        "select h.serialNumber, max(h.settledAt) from CertificateChange h, Certificate c"
                                + " where c.holder = :holder and c.serialNumber = h.serialNumber and c.status = :held"
                                + " and h.operation = :suspend and h.state = :done group by h.serialNumber",
                        Object[].class)
                .setParameter("holder", holder.value())
                .setParameter("held", CertificateStatus.SUSPENDED)
                .setParameter("suspend", CertificateOperation.SUSPEND)
                .setParameter("done", ChangeState.DONE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Newest first. */
    public List<CertificateChange> history(String serialNumber) {
        return database.createQuery(
                        "select h from CertificateChange h where h.serialNumber = :serial"
                                + " order by h.askedAt desc, h.id",
                        CertificateChange.class)
                .setParameter("serial", serialNumber)
                .getResultList();
    }

    /** Changes that wait for a response, the longest untried first. */
    public List<UUID> pending(int atMost) {
        return database.createQuery(
                        "select h.id from CertificateChange h where h.state = :state order by h.triedAt", UUID.class)
                .setParameter("state", ChangeState.PENDING)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Changes that started on this node. */
    public List<UUID> intended(String node) {
        return database.createQuery(
                        "select h.id from CertificateChange h where h.state = :state and h.node = :node", UUID.class)
                .setParameter("state", ChangeState.INTENDED)
                .setParameter("node", node)
                .getResultList();
    }

    /** Changes that started before that time, on any node. */
    public List<UUID> intended(Instant before) {
        return database.createQuery(
                        "select h.id from CertificateChange h where h.state = :state and h.askedAt < :before",
                        UUID.class)
                .setParameter("state", ChangeState.INTENDED)
                .setParameter("before", before)
                .getResultList();
    }
}
