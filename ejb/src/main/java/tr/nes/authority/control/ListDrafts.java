package tr.nes.authority.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bouncycastle.asn1.x500.X500Name;
import tr.nes.authority.AuthorityRole;

/** Begins a list of an issuer. */
@ApplicationScoped
public class ListDrafts {

    @Inject
    private Hierarchy hierarchy;

    @Inject
    private AuthorityKeys keys;

    @Inject
    private PublicAddress addresses;

    ListDraft of(AuthorityRole issuer) {
        byte[] name = hierarchy.certificate(issuer).getSubjectX500Principal().getEncoded();
        return new ListDraft(X500Name.getInstance(name), keys.key(issuer), point(issuer), hierarchy.foundedAt());
    }

    /** The root's own certificate names no point, so that a list with one would not be about it. */
    private String point(AuthorityRole issuer) {
        return issuer == AuthorityRole.ROOT ? null : addresses.revocationList(issuer);
    }
}
