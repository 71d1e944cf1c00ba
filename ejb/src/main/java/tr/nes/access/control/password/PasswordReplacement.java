package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.access.entity.Password;
import tr.nes.access.entity.PasswordTryCounter;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.HolderId;

/** Redeems a link and replaces the password, with all consequences. Lifts no lock. */
@ApplicationScoped
public class PasswordReplacement {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OneTimeLinks links;

    @Inject
    private WebSessions sessions;

    @Inject
    private PasswordNotices notices;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The person to whom the link belongs; empty if it is not valid now. Changes nothing. */
    @Transactional
    public Optional<HolderView> personOf(OneTimeLinkId oneTimeLinkId) {
        return links.find(LinkPurpose.NEW_WORD, oneTimeLinkId)
                .filter(this::wentToTheRegisteredAddress)
                .map(link -> holders.view(link.holder()));
    }

    /** False if the link was no longer valid; nothing was changed then. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean replace(OneTimeLinkId oneTimeLinkId, String hash) {
        Optional<OneTimeLink> used = links.use(LinkPurpose.NEW_WORD, oneTimeLinkId, this::wentToTheRegisteredAddress);
        used.map(link -> holders.view(link.holder())).ifPresent(person -> {
            put(person.id(), hash);
            sessions.endAll(person.id(), SessionEnd.WORD_CHANGED);
            notices.changed(person);
            audit.record(AuditFact.done(AuditAction.WORD_CHANGED, person.id(), ""));
        });
        return used.isPresent();
    }

    /** Without a password nobody logs in; the counter of wrong tries stays for the next one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(HolderId holder) {
        Password password = database.find(Password.class, holder.value());
        if (password != null) {
            database.remove(password);
        }
        sessions.endAll(holder, SessionEnd.WORD_CHANGED);
        audit.record(AuditFact.done(AuditAction.WORD_CHANGED, holder, "ended"));
    }

    /** Whether this person can log in with a password. */
    @Transactional
    public boolean isSet(HolderId holder) {
        return database.find(Password.class, holder.value()) != null;
    }

    /** Stores a hash. A new password lifts no lock: the counter stays as it is. */
    @Transactional
    public void put(HolderId holder, String hash) {
        Password password = database.find(Password.class, holder.value());
        if (password == null) {
            database.persist(new Password(holder, hash, clock.instant()));
            if (database.find(PasswordTryCounter.class, holder.value()) == null) {
                database.persist(new PasswordTryCounter(holder.value()));
            }
        } else {
            password.change(hash, clock.instant());
        }
    }

    /** A link sent to an old address becomes invalid when the address changes. */
    private boolean wentToTheRegisteredAddress(OneTimeLink link) {
        return link.mail().equals(holders.view(link.holder()).mail());
    }
}
