package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.issuance.PublishedCertificates;
import tr.nes.authority.control.issuance.PublishedCertificates.Published;

/** The authority's public documents: revocation lists and its own certificates. No EJB, as {@link OcspResponder}. */
@ApplicationScoped
@PermitAll
public class Publications {

    @Inject
    private RevocationLists lists;

    @Inject
    private PublishedCertificates certificates;

    /**
     * The newest list; empty if no certificate was ever issued here.
     *
     * @throws tr.nes.authority.StatusUnconfirmed if it may be older than one that was published
     * @throws IllegalArgumentException if that role issues no lists
     */
    public Optional<RevocationList> list(AuthorityRole issuer) {
        if (!issuer.issuesLists()) {
            throw new IllegalArgumentException("issues no list: " + issuer);
        }
        return lists.current(issuer);
    }

    /** For clients that build the chain (caIssuers, RFC 5280 §4.2.2.1). */
    public Optional<X509Certificate> certificate(AuthorityRole role) {
        return certificates.of(role).map(Published::certificate);
    }

    /**
     * When the certificate of this role was issued.
     *
     * @throws IllegalStateException if there is none
     */
    public Instant issuedAt(AuthorityRole role) {
        return certificates
                .of(role)
                .map(Published::issuedAt)
                .orElseThrow(() -> new IllegalStateException("no authority here"));
    }
}
