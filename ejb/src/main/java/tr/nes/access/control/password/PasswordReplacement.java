package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SessionEnd;
import tr.nes.access.control.link.OneTimeLinks;
import tr.nes.access.control.session.WebSessions;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;

/** Uses a link up and puts a word in another's place, with all that follows from it. Lifts no lock. */
@ApplicationScoped
public class PasswordReplacement {

    @Inject
    private OneTimeLinks links;

    @Inject
    private PasswordStore store;

    @Inject
    private WebSessions sessions;

    @Inject
    private PasswordMails mails;

    @Inject
    private Holders holders;

    @Inject
    private AuditTrail audit;

    /** Whose link it is; empty if it is not good now. Changes nothing. */
    @Transactional
    public Optional<HolderView> personOf(OneTimeLinkId oneTimeLinkId) {
        return links.find(LinkPurpose.NEW_WORD, oneTimeLinkId)
                .filter(this::wentToTheRegisteredAddress)
                .map(link -> holders.view(link.holder()));
    }

    /** False if the link was not good any more; nothing was changed then. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean replace(OneTimeLinkId oneTimeLinkId, String hash) {
        Optional<OneTimeLink> used = links.use(LinkPurpose.NEW_WORD, oneTimeLinkId, this::wentToTheRegisteredAddress);
        used.map(link -> holders.view(link.holder())).ifPresent(person -> {
            store.put(person.id(), hash);
            sessions.endAll(person.id(), SessionEnd.WORD_CHANGED);
            mails.changed(person);
            audit.record(AuditFact.done(AuditAction.WORD_CHANGED, person.id(), ""));
        });
        return used.isPresent();
    }

    /** A link in an old mailbox dies when the person moves out of it. */
    private boolean wentToTheRegisteredAddress(OneTimeLink link) {
        return link.mail().equals(holders.view(link.holder()).mail());
    }
}
