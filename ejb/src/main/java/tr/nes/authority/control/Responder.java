package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            known = ResponderIdentity.of(
                    keys.key(AuthorityRole.OCSP),
                    hierarchy.certificate(AuthorityRole.OCSP),
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
