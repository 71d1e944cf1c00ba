package tr.nes.access.control.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/** One-time links, in the current transaction; a token is known only to the mail's recipient. */
@ApplicationScoped
public class OneTimeLinks {

    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /**
     * Creates a link and returns its token, 256 bits; earlier links of this person for this purpose become
     * invalid.
     */
    public String make(LinkPurpose purpose, HolderId holder, String mail) {
        database.createQuery("delete from OneTimeLink l where l.askedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
        String token = randomness.token();
        database.persist(new OneTimeLink(purpose, holder, mail, Digest.sha256(token), clock.instant()));
        return token;
    }

    /** Number of links created within the last {@code time}, at most two days. */
    public long made(LinkPurpose purpose, HolderId holder, Duration time) {
        return database.createQuery(
                        "select count(l) from OneTimeLink l where l.purpose = :purpose and l.holder = :holder"
                                + " and l.askedAt > :since",
                        Long.class)
                .setParameter("purpose", purpose)
                .setParameter("holder", holder.value())
                .setParameter("since", clock.instant().minus(time))
                .getSingleResult();
    }

    /** Empty if it is not valid now; nothing is changed. */
    public Optional<OneTimeLink> find(LinkPurpose purpose, String token) {
        return database
                .createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Digest.sha256(token))
                .getResultList()
                .stream()
                .filter(link -> isGood(purpose, link))
                .findFirst();
    }

    /** Empty if it is not valid now; nothing is changed. */
    public Optional<OneTimeLink> find(LinkPurpose purpose, OneTimeLinkId oneTimeLinkId) {
        return Optional.ofNullable(database.find(OneTimeLink.class, oneTimeLinkId.value()))
                .filter(link -> isGood(purpose, link));
    }

    /** Redeems it; empty if it was not valid, not the newest or not accepted by {@code rightful}. */
    public Optional<OneTimeLink> use(
            LinkPurpose purpose, OneTimeLinkId oneTimeLinkId, Predicate<OneTimeLink> rightful) {
        return Optional.ofNullable(
                        database.find(OneTimeLink.class, oneTimeLinkId.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(rightful)
                .filter(link -> isGood(purpose, link))
                .filter(link -> link.use(clock.instant()));
    }

    private boolean isGood(LinkPurpose purpose, OneTimeLink link) {
        return link.isFor(purpose) && link.isGood(clock.instant()) && isNewest(purpose, link);
    }

    private boolean isNewest(LinkPurpose purpose, OneTimeLink link) {
        return database.createQuery(
                                "select count(l) from OneTimeLink l where l.purpose = :purpose"
                                        + " and l.holder = :holder and l.number > :number",
                                Long.class)
                        .setParameter("purpose", purpose)
                        .setParameter("holder", link.holder().value())
                        .setParameter("number", link.number().value())
                        .getSingleResult()
                == 0;
    }
}
