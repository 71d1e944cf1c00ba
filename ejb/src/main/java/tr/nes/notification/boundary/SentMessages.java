package tr.nes.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import tr.nes.notification.SentMessage;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Which messages went to a person; for staff with a call about that person. Never their texts. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class SentMessages {

    @PersistenceContext
    private EntityManager database;

    /** Newest first. */
    public List<SentMessage> to(MobilePhone phone, String mail, int most) {
        return database.createQuery(
                        "select new tr.nes.notification.SentMessage(m.channel, m.subject, m.acceptedAt, m.state)"
                                + " from OutboxMessage m where m.recipient in :to order by m.acceptedAt desc, m.id",
                        SentMessage.class)
                .setParameter("to", mail == null ? List.of(phone.e164()) : List.of(phone.e164(), mail))
                .setMaxResults(most)
                .getResultList();
    }
}
