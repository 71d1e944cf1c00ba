package tr.nes.authority.control.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.authority.AuthorityRole;
import tr.nes.shared.PublicUrl;

/**
 * The authority's public URLs: {@code nes.public.url}, plain HTTP, without a trailing slash. Part of every
 * certificate, so it must be set before the first one is issued.
 */
@ApplicationScoped
public class PublicationUrls {

    String ocsp() {
        return base() + "/ocsp";
    }

    public String revocationList(AuthorityRole issuer) {
        return base() + "/crl/" + issuer.slug() + ".crl";
    }

    String certificate(AuthorityRole issuer) {
        return base() + "/ca/" + issuer.slug() + ".cer";
    }

    /** PKI disclosure statement; read by people and therefore served by HTTPS (ETSI EN 319 412-5 §4.3.4). */
    String disclosure(String language) {
        return PublicUrl.forPeople() + "/ca/pds-" + language + ".html";
    }

    private static String base() {
        return PublicUrl.forStandardClients();
    }
}
