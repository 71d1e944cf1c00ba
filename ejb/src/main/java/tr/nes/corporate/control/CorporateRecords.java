package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tr.nes.certificate.BodyNumber;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.corporate.entity.Representative;

/** Finds bodies, who acts for them, and their orders. */
@ApplicationScoped
@Transactional
public class CorporateRecords {

    private static final int BATCH = 20;

    @PersistenceContext
    private EntityManager database;

    public void add(Object record) {
        database.persist(record);
        database.flush();
    }

    public void flush() {
        database.flush();
    }

    public Optional<CorporateBody> body(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(CorporateBody.class, id));
    }

    public Optional<CorporateBody> body(BodyNumber number) {
        return database.createQuery(
                        "select b from CorporateBody b where b.numberKind = :kind and b.number = :number",
                        CorporateBody.class)
                .setParameter("kind", number.kind())
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** The row is locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CorporateBody lock(CorporateBody body) {
        database.refresh(body, LockModeType.PESSIMISTIC_WRITE);
        return body;
    }

    public List<CorporateBody> bodies(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select b from CorporateBody b where b.id in :ids order by b.title, b.number",
                                CorporateBody.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** By title; {@code first} counts from 0. @param typed beginning of a number or of a title; empty for all */
    public List<CorporateBody> page(String typed, int first, int size) {
        return database.createQuery(
                        "select b from CorporateBody b where b.number like :number escape '!'"
                                + " or lower(b.title) like :title escape '!' order by b.title, b.number",
                        CorporateBody.class)
                .setParameter("number", escaped(typed) + "%")
                .setParameter("title", escaped(typed.toLowerCase(Locale.ROOT)) + "%")
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    /** Those in office, the confirmed and the others. */
    public List<Representative> representatives(UUID body) {
        return database.createQuery(
                        "select r from Representative r where r.body = :body and r.endedAt is null"
                                + " order by r.since, r.id",
                        Representative.class)
                .setParameter("body", body)
                .getResultList();
    }

    public Optional<Representative> representative(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(Representative.class, id));
    }

    /** Bodies for which the person may act. */
    public List<UUID> representedBy(String identityNumber) {
        return database.createQuery(
                        "select distinct r.body from Representative r where r.identityNumber = :number"
                                + " and r.endedAt is null and r.confirmedAt is not null",
                        UUID.class)
                .setParameter("number", identityNumber)
                .getResultList();
    }

    /** Newest first. */
    public List<BodyOrder> orders(UUID body) {
        return database.createQuery(
                        "select o from BodyOrder o where o.body = :body order by o.since desc, o.id", BodyOrder.class)
                .setParameter("body", body)
                .getResultList();
    }

    public Optional<BodyOrder> order(UUID id) {
        return Optional.ofNullable(id == null ? null : database.find(BodyOrder.class, id));
    }

    /** The row is locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<BodyOrder> lockOrder(UUID id) {
        Optional<BodyOrder> found = order(id);
        found.ifPresent(each -> database.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** That arose from an order without login. */
    public Optional<BodyOrder> orderOf(UUID request) {
        return database.createQuery("select o from BodyOrder o where o.request = :request", BodyOrder.class)
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    public boolean isKeyOrdered(String digest) {
        return database.createQuery("select count(o) from BodyOrder o where o.keyDigest = :digest", Long.class)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    /** Orders that wait for the authority, the longest first. */
    public List<UUID> issuing() {
        return database.createQuery(
                        "select o.id from BodyOrder o where o.state = :state order by o.since, o.id", UUID.class)
                .setParameter("state", BodyOrderState.ISSUING)
                .setMaxResults(BATCH)
                .getResultList();
    }
}
