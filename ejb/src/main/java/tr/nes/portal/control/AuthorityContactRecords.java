package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.portal.AuthorityContactVersion;
import tr.nes.portal.entity.AuthorityContactChange;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.HolderId;
import tr.nes.shared.PortalConfiguration;

/** Versions of the operator's contact data. */
@ApplicationScoped
@Transactional
public class AuthorityContactRecords {

    @PersistenceContext
    private EntityManager database;

    /** The newest first, the settings' last; the newest one counts on this server from now on. */
    public List<AuthorityContactVersion> newest(int most) {
        List<AuthorityContactVersion> changes = database.createQuery(
                        "select c from AuthorityContactChange c order by c.number desc", AuthorityContactChange.class)
                .setMaxResults(most)
                .getResultStream()
                .map(AuthorityContactChange::version)
                .toList();
        if (changes.isEmpty()) {
            AuthorityContact.useSettings();
            return List.of(settings());
        }
        AuthorityContact.use(changes.get(0).phone(), changes.get(0).mail());
        return changes.size() < most
                ? Stream.concat(changes.stream(), Stream.of(settings())).toList()
                : changes;
    }

    private static AuthorityContactVersion settings() {
        PortalConfiguration settings = PortalConfiguration.CURRENT;
        return new AuthorityContactVersion(0, settings.authorityPhone(), settings.authorityMail(), null);
    }

    /** Counts on this server once it is read again; fails if somebody else took the number at the same moment. */
    public void add(AuthorityContactVersion version, HolderId administrator) {
        database.persist(new AuthorityContactChange(version, administrator));
        database.flush();
    }
}
