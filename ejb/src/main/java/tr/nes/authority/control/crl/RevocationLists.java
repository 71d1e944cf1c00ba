package tr.nes.authority.control.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.authority.control.RestoredBackups;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.entity.PublishedRevocationList;

/** The newest list of each issuer. */
@ApplicationScoped
public class RevocationLists {

    private static final System.Logger LOG = System.getLogger(RevocationLists.class.getName());

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RevocationListIssuance issuance;

    @Inject
    private RevocationListFiles files;

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private RestoredBackups restoredBackups;

    /** Whether a list must be issued again. */
    public boolean isDue() {
        return !restoredBackups.isPending() && isNeeded();
    }

    private boolean isNeeded() {
        return issuance.isNeeded(AuthorityRole.ROOT) || issuance.isNeeded(AuthorityRole.ISSUING);
    }

    /** Updates all lists; does nothing if there is no authority here. @return false if one has to wait */
    public boolean tell() {
        if (!authorityCertificates.isFounded()) {
            return true;
        }
        boolean root = tell(AuthorityRole.ROOT);
        return tell(AuthorityRole.ISSUING) && root;
    }

    /**
     * Issues a new list if the current one lacks recorded changes; not before a restored backup is accepted. The timer
     * retries a failure within minutes.
     */
    public boolean tell(AuthorityRole issuer) {
        try {
            if (!restoredBackups.isPending()) {
                issuance.ifNeeded(issuer);
            }
            return true;
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the revocation list of " + issuer + " has to wait", e);
            return false;
        }
    }

    /**
     * Issues lists with numbers that cannot have been issued before; does nothing if there is no authority here.
     *
     * @throws SQLException if the entries can't be read
     * @throws IOException if there is no room for the file
     */
    public void renumber() throws SQLException, IOException {
        if (authorityCertificates.isFounded()) {
            for (AuthorityRole issuer : List.of(AuthorityRole.ROOT, AuthorityRole.ISSUING)) {
                issuance.raiseNumber(issuer);
                issuance.ifNeeded(issuer);
            }
        }
    }

    /**
     * The newest list, whichever server has issued it; empty if there is no authority here.
     *
     * @throws StatusUnconfirmed if it may be older than one that was published
     */
    @Transactional
    public Optional<RevocationList> current(AuthorityRole issuer) {
        if (!authorityCertificates.isFounded()) {
            return Optional.empty();
        }
        if (restoredBackups.isPending()) {
            throw new StatusUnconfirmed();
        }
        PublishedRevocationList list = database.find(PublishedRevocationList.class, issuer.slug());
        try {
            return Optional.of(list.view(files.file(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
