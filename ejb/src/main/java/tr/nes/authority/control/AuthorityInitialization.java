package tr.nes.authority.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.issuance.AuthorityCertificates;
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

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private RevocationLists lists;

    @Inject
    private EjbcaAuthority ejbca;

    @PostConstruct
    void start() {
        if (!ejbca.isConfigured()) {
            authorityCertificates.found();
        }
        lists.tell();
    }
}
