package tr.nes.authority.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.issuance.PublishedCertificates;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.ejbca.boundary.EjbcaAuthority;
import tr.nes.shared.Roles;

/**
 * Creates the embedded authority at the first start, unless certificates come from elsewhere, and issues current
 * lists before the first request.
 */
@Singleton
@Startup
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
public class AuthorityInitialization {

    private static final System.Logger LOG = System.getLogger(AuthorityInitialization.class.getName());

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private PublishedCertificates published;

    @Inject
    private RevocationLists lists;

    @Inject
    private RestoredBackups restoredBackups;

    @Inject
    private EjbcaAuthority ejbca;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        if (!ejbca.isConfigured()) {
            found();
        }
        restoredBackups.announce();
        lists.tell();
        publish();
    }

    /** Likewise: a token that is away, or a key that does not match, keeps no server from starting. */
    private void publish() {
        try {
            published.readAgain();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "no certificate is published yet", e);
        }
    }

    /** The server serves without an authority, so that its health check can name the fault. */
    private void found() {
        try {
            authorityCertificates.found();
        } catch (AuthorityRefused wrong) {
            LOG.log(System.Logger.Level.ERROR, "no authority is created: {0}", wrong.getMessage());
        }
    }
}
