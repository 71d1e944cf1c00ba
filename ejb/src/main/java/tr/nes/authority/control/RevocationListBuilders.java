package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bouncycastle.asn1.x500.X500Name;
import tr.nes.authority.AuthorityRole;

/** Begins a list of an issuer. */
@ApplicationScoped
public class RevocationListBuilders {

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private AuthorityKeys keys;

    @Inject
    private PublicationUrls addresses;

    RevocationListBuilder of(AuthorityRole issuer) {
        byte[] name = authorityCertificates
                .certificate(issuer)
                .getSubjectX500Principal()
                .getEncoded();
        return new RevocationListBuilder(
                X500Name.getInstance(name), keys.key(issuer), point(issuer), authorityCertificates.foundedAt());
    }

    /** The root's own certificate names no point, so that a list with one would not be about it. */
    private String point(AuthorityRole issuer) {
        return issuer == AuthorityRole.ROOT ? null : addresses.revocationList(issuer);
    }
}
