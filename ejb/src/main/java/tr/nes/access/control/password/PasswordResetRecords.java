package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.access.entity.PasswordResetRequest;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;

/** Stores a request together with its entry in the trail. */
@ApplicationScoped
public class PasswordResetRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Asked for by staff on behalf of a person whose identity was checked. */
    @Transactional
    public void addFor(HolderView person) {
        database.persist(new PasswordResetRequest(person.identityNumber().value(), clock.instant()));
        audit.record(AuditFact.done(AuditAction.WORD_LINK_ASKED, person.id(), "CALL_CENTRE"));
    }

    @Transactional
    public void add(String typed) {
        database.persist(new PasswordResetRequest(typed, clock.instant()));
        audit.record(AuditFact.done(AuditAction.WORD_LINK_ASKED, null, ""));
    }
}
