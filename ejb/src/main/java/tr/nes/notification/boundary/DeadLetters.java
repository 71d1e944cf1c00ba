package tr.nes.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.DeadLetterException;
import tr.nes.notification.DeadLetterException.Reason;
import tr.nes.notification.SetAsideLetter;
import tr.nes.notification.control.DeadLetterWork;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** Messages that could not be delivered, for staff and for the operator at the server; never with their texts. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE})
public class DeadLetters {

    /** Sent again or set aside at once, and listed for the operator. */
    private static final int AT_MOST = 1000;

    private static final int LONGEST_REASON = 200;

    @Inject
    private DeadLetterWork work;

    /** The oldest first, at most a thousand. */
    @RolesAllowed(Roles.SYSTEM)
    public List<DeadLetter> all() {
        return work.page(0, AT_MOST);
    }

    /** The oldest first; {@code first} counts from 0. */
    public List<DeadLetter> page(int first, int size) {
        return work.page(first, size);
    }

    /** How many there are. */
    @RolesAllowed({Roles.ADMIN, Roles.BACK_OFFICE, Roles.SYSTEM})
    public long count() {
        return work.count();
    }

    /** Those that were set aside last, the newest first. */
    public List<SetAsideLetter> lastSetAside(int most) {
        return work.lastSetAside(most);
    }

    /**
     * Puts a dead letter back into the queue with a full set of attempts.
     *
     * @throws DeadLetterException DEAD_LETTER_UNKNOWN if there is none with this id
     * @throws DeadLetterException MESSAGE_EXPIRED if nobody needs it any more
     */
    @RolesAllowed(Roles.SYSTEM)
    public void resend(UUID id) {
        work.resend(Set.of(id));
    }

    /** As {@link #resend}, for several: all or none. Throws NOTHING_CHOSEN, too. */
    @RequiresFreshFactor
    public void resend(Set<UUID> ids) {
        work.resend(chosen(ids));
    }

    /**
     * Gives dead letters up for good, all or none; their texts are erased.
     *
     * @param reason 1 to 200 characters
     * @throws DeadLetterException REASON_WRONG, NOTHING_CHOSEN, DEAD_LETTER_UNKNOWN
     */
    @RequiresFreshFactor
    public void setAside(Set<UUID> ids, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new DeadLetterException(Reason.REASON_WRONG);
        }
        work.setAside(chosen(ids), why);
    }

    private static Set<UUID> chosen(Set<UUID> ids) {
        if (ids.isEmpty() || ids.size() > AT_MOST) {
            throw new DeadLetterException(Reason.NOTHING_CHOSEN);
        }
        return ids;
    }
}
