package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.authority.AuthorityRole;

/** Keeps what every answer needs; read again when told to, since another server may have renewed the signer. */
@ApplicationScoped
public class Responder {

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private AuthorityKeys keys;

    private volatile ResponderIdentity identity;

    ResponderIdentity identity() {
        ResponderIdentity known = identity;
        if (known == null) {
            // before the key, which would be made if it were not there
            X509Certificate signer = hierarchy.certificate(AuthorityRole.OCSP);
            known = ResponderIdentity.of(
                    keys.key(AuthorityRole.OCSP),
                    signer,
                    hierarchy.certificate(AuthorityRole.ISSUING),
                    hierarchy.foundedAt());
            identity = known;
        }
        return known;
    }

    void readAgain() {
        identity = null;
    }
}
