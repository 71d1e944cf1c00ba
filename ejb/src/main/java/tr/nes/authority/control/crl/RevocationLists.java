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

    /** Whether one of them has to be issued anew. */
    public boolean isDue() {
        return issuance.isNeeded(AuthorityRole.ROOT) || issuance.isNeeded(AuthorityRole.ISSUING);
    }

    /** All of them; none if there is no authority here. */
    public void tell() {
        if (authorityCertificates.isFounded()) {
            tell(AuthorityRole.ROOT);
            tell(AuthorityRole.ISSUING);
        }
    }

    /** Sees to it that the list tells what is on record. What fails here the clock makes good within minutes. */
    public void tell(AuthorityRole issuer) {
        try {
            issuance.ifNeeded(issuer);
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the revocation list of " + issuer + " has to wait", e);
        }
    }

    /** Its bytes are read from the database once, its number each time: another server may have issued the next. */
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
