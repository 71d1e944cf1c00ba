package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.entity.PasswordResetRequest;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Processes requests for a link one by one; the caller holds the lease. */
@ApplicationScoped
public class PasswordResetProcessor {

    private static final int LINKS_PER_HOUR = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Holders holders;

    @Inject
    private OneTimeLinks links;

    @Inject
    private PasswordNotices notices;

    @Inject
    private AuditTrail audit;

    /** Takes no lease and begins no transaction: it is asked every three seconds. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isAsked() {
        return database.createQuery("select count(r) from PasswordResetRequest r", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Processes the oldest request, its link and its mail in one transaction; false if none is left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean answerNext() {
        List<PasswordResetRequest> oldest = database.createQuery(
                        "select r from PasswordResetRequest r order by r.number", PasswordResetRequest.class)
                .setMaxResults(1)
                .getResultList();
        oldest.forEach(this::answer);
        return !oldest.isEmpty();
    }

    private void answer(PasswordResetRequest request) {
        database.remove(request);
        Optional<HolderId> holder = holders.byIdentityNumber(request.identityNumber());
        if (holder.isEmpty()) {
            refuse(null, "unknown");
            return;
        }
        HolderView person = holders.view(holder.get());
        if (person.mail() == null || person.mail().isBlank()) {
            refuse(person.id(), "no mail address");
        } else if (links.made(LinkPurpose.NEW_WORD, person.id(), HOUR) >= LINKS_PER_HOUR) {
            refuse(person.id(), "too many");
        } else {
            notices.link(person, links.make(LinkPurpose.NEW_WORD, person.id(), person.mail()));
            audit.record(AuditFact.done(AuditAction.WORD_LINK_SENT, person.id(), ""));
        }
    }

    private void refuse(HolderId holder, String reason) {
        audit.record(AuditFact.refused(AuditAction.WORD_LINK_SENT, holder, "", reason));
    }
}
