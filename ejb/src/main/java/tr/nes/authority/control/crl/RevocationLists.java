package tr.nes.authority.control.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.entity.PublishedRevocationList;

/** The newest list of each issuer. */
@ApplicationScoped
public class RevocationLists {

    private static final System.Logger LOG = System.getLogger(RevocationLists.class.getName());

    private final Map<AuthorityRole, RevocationList> read = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RevocationListIssuance issuance;

    @Inject
    private AuthorityCertificates authorityCertificates;

    /** Whether a list must be issued again. */
    public boolean isDue() {
        return issuance.isNeeded(AuthorityRole.ROOT) || issuance.isNeeded(AuthorityRole.ISSUING);
    }

    /** Updates all lists; does nothing if there is no authority here. */
    public void tell() {
        if (authorityCertificates.isFounded()) {
            tell(AuthorityRole.ROOT);
            tell(AuthorityRole.ISSUING);
        }
    }

    /** Issues a new list if the current one lacks recorded changes. The timer retries a failure within minutes. */
    public void tell(AuthorityRole issuer) {
        try {
            issuance.ifNeeded(issuer);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the revocation list of " + issuer + " has to wait", e);
        }
    }

    /** Reads the list's bytes once but its number each time, as another server may have issued the next one. */
    @Transactional
    public RevocationList current(AuthorityRole issuer) {
        long number = database.createQuery(
                        "select l.number from PublishedRevocationList l where l.issuer = :issuer", Long.class)
                .setParameter("issuer", issuer.slug())
                .getSingleResult();
        return read.compute(
                issuer,
                (key, known) -> known != null && known.number() == number
                        ? known
                        : database.find(PublishedRevocationList.class, issuer.slug())
                                .view());
    }
}
