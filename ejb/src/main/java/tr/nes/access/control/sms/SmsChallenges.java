package tr.nes.access.control.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.entity.SmsChallenge;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** Finds challenges by their id and binding. */
@ApplicationScoped
public class SmsChallenges {

    @PersistenceContext
    private EntityManager database;

    public void add(SmsChallenge challenge) {
        database.persist(challenge);
    }

    /** Empty also if it was opened under another binding. */
    public Optional<SmsChallenge> find(UUID id, String binding) {
        return find(id, binding, LockModeType.NONE);
    }

    /** The row is locked until the end of the transaction. */
    public Optional<SmsChallenge> lock(UUID id, String binding) {
        return find(id, binding, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Invalidates codes that were or will be sent to another phone of this person. */
    public void endElsewhere(HolderId holder, MobilePhone phone) {
        database.createQuery("update versioned SmsChallenge c set c.wrong = :most"
                        + " where c.holder = :holder and c.phone <> :phone and c.acceptedAt is null")
                .setParameter("most", SmsChallenge.MOST_WRONG)
                .setParameter("holder", holder.value())
                .setParameter("phone", phone.e164())
                .executeUpdate();
    }

    private Optional<SmsChallenge> find(UUID id, String binding, LockModeType mode) {
        if (id == null || binding == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(database.find(SmsChallenge.class, id, mode))
                .filter(c -> c.belongsTo(Digest.sha256(binding)));
    }
}
