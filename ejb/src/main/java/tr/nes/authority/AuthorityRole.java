package tr.nes.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the authority. */
public enum AuthorityRole {
    /** Signs the issuing authority only; its list is empty as long as that certificate is not revoked. */
    ROOT,
    /** Signs the holders' certificates, their revocation list and the OCSP signer. */
    ISSUING,
    /** Signs responses about certificates of {@link #ISSUING} (RFC 6960 §4.2.2.2). */
    OCSP,
    /** Signs time stamps (RFC 3161 §2.3). */
    TIMESTAMP,
    /** Signs files that the authority hands out, such as drivers. */
    CODE_SIGNING;

    /** Form used in URLs, file names and tables, for example {@code issuing}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean issuesLists() {
        return this == ROOT || this == ISSUING;
    }

    public static Optional<AuthorityRole> ofSlug(String slug) {
        return Stream.of(values()).filter(r -> r.slug().equals(slug)).findFirst();
    }
}
