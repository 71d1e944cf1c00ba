package tr.nes.web.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.authority.boundary.Publications;
import tr.nes.condition.boundary.MachineCondition;

/**
 * The documents behind the addresses that certificates name: {@code /crl/issuing.crl}, DER (RFC 5280 §4.2.1.13), with its
 * number as ETag, and {@code /ca/issuing.cer}, DER (§4.2.2.1).
 */
@ApplicationScoped
public class PublicDocuments {

    private static final String LISTS = "/crl/";
    private static final String LIST = ".crl";
    private static final String CERTIFICATES = "/ca/";
    private static final String CERTIFICATE = ".cer";

    @Inject
    private Publications publications;

    @Inject
    private MachineCondition condition;

    @Inject
    private Clock clock;

    private final Map<AuthorityRole, RevocationList> last = new ConcurrentHashMap<>();

    /** Whether nobody else has documents below this path. */
    static boolean has(String path) {
        return path.startsWith(LISTS) || path.startsWith(CERTIFICATES) && path.endsWith(CERTIFICATE);
    }

    /**
     * Empty if there is no such document.
     *
     * @throws StatusUnconfirmed if a list may be older than one that was published, or can't be read
     */
    Optional<PublicDocument> find(String path) {
        return path.startsWith(LISTS)
                ? role(path, LISTS, LIST)
                        .filter(AuthorityRole::issuesLists)
                        .flatMap(this::newest)
                        .map(PublicDocuments::of)
                : role(path, CERTIFICATES, CERTIFICATE).flatMap(this::certificate);
    }

    private static Optional<AuthorityRole> role(String path, String folder, String ending) {
        return path.endsWith(ending) && path.length() >= folder.length() + ending.length()
                ? AuthorityRole.ofSlug(path.substring(folder.length(), path.length() - ending.length()))
                : Optional.empty();
    }

    /** While the machine is at fault the list that was sent last goes on, as long as it may be used. */
    private Optional<RevocationList> newest(AuthorityRole role) {
        try {
            Optional<RevocationList> list = publications.list(role);
            list.ifPresent(found -> last.put(role, found));
            return list;
        } catch (StatusUnconfirmed unconfirmed) {
            throw unconfirmed;
        } catch (RuntimeException e) {
            if (!condition.isToBlame(e)) {
                throw e;
            }
            RevocationList before = last.get(role);
            if (before == null || !clock.instant().isBefore(before.nextUpdate())) {
                throw new StatusUnconfirmed(e);
            }
            return Optional.of(before);
        }
    }

    private static PublicDocument of(RevocationList list) {
        CacheValidators validators = new CacheValidators(String.valueOf(list.number()), list.issuedAt());
        return new PublicDocument(
                "application/pkix-crl",
                "max-age=1, public, no-transform, must-revalidate",
                validators,
                new FileContent(list.file(), validators));
    }

    private Optional<PublicDocument> certificate(AuthorityRole role) {
        return publications.certificate(role).map(PublicDocuments::encoded).map(octets -> {
            String tag = UUID.nameUUIDFromBytes(octets).toString();
            CacheValidators validators = new CacheValidators(tag, publications.issuedAt(role));
            return new PublicDocument("application/pkix-cert", "max-age=3600, public", validators, exchange -> {
                exchange.setResponseContentLength(octets.length);
                exchange.getOutputStream().write(octets);
            });
        });
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("it was decoded", e);
        }
    }
}
