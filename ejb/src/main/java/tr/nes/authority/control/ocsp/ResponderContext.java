package tr.nes.authority.control.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.key.AuthorityKeys;

/** Caches what every response needs; reloaded on request, since another server may have renewed the signer. */
@ApplicationScoped
public class ResponderContext {

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private AuthorityKeys keys;

    private volatile ResponderIdentity identity;

    ResponderIdentity identity() {
        ResponderIdentity known = identity;
        if (known == null) {
            // read before the key, which would otherwise be generated if missing
            X509Certificate signer = authorityCertificates.certificate(AuthorityRole.OCSP);
            known = ResponderIdentity.of(
                    keys.key(AuthorityRole.OCSP),
                    signer,
                    authorityCertificates.certificate(AuthorityRole.ISSUING),
                    authorityCertificates.foundedAt());
            identity = known;
        }
        return known;
    }

    public void readAgain() {
        identity = null;
    }
}
