package tr.nes.contact.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tr.nes.contact.MailAddress;
import tr.nes.contact.entity.MailLink;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.Randomness;

/** The one-time links; their tokens are known to the mail alone. In the transaction that is under way. */
@ApplicationScoped
public class MailLinks {

    private static final Duration KEPT = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** The new link's token, 256 bits; earlier links of this person are of no use any more. */
    public String make(HolderId holder, MailAddress mail) {
        database.createQuery("delete from MailLink l where l.askedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
        String token = randomness.token();
        database.persist(new MailLink(holder, mail.value(), Digest.sha256(token), clock.instant()));
        return token;
    }

    /** Empty if it is not good now; nothing is changed. */
    public Optional<MailLink> find(String token) {
        return database
                .createQuery("select l from MailLink l where l.tokenHash = :hash", MailLink.class)
                .setParameter("hash", Digest.sha256(token))
                .getResultList()
                .stream()
                .filter(link -> link.isGood(clock.instant()))
                .findFirst();
    }

    /** Uses it up; empty if it was not good, not the newest or not this person's. */
    public Optional<MailLink> use(long number, HolderId holder) {
        return Optional.ofNullable(database.find(MailLink.class, number, LockModeType.PESSIMISTIC_WRITE))
                .filter(link -> link.belongsTo(holder))
                .filter(link -> isNewest(link, holder))
                .filter(link -> link.use(clock.instant()));
    }

    private boolean isNewest(MailLink link, HolderId holder) {
        return database.createQuery(
                                "select count(l) from MailLink l where l.holder = :holder and l.number > :number",
                                Long.class)
                        .setParameter("holder", holder.value())
                        .setParameter("number", link.number())
                        .getSingleResult()
                == 0;
    }
}
