package tr.nes.shared;

import java.net.URI;
import java.util.Locale;

/**
 * The public base URLs of this installation, from configuration, never from a request's Host header. No trailing
 * slash.
 */
public final class PublicUrl {

    private PublicUrl() {}

    /** {@code nes.public.url}, plain HTTP: OCSP, revocation lists, certificates. */
    public static String forStandardClients() {
        return PortalConfiguration.CURRENT.publicUrl();
    }

    /** {@code nes.portal.url}, the login pages; {@code nes.public.url} if not set. */
    public static String forPeople() {
        return PortalConfiguration.CURRENT.portalUrl().orElseGet(PublicUrl::forStandardClients);
    }

    /** The origin of the pages for people (RFC 6454 §6.2) as browsers send it: no path, no default port. */
    public static String origin() {
        URI url = URI.create(forPeople());
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean plainPort = url.getPort() == -1 || url.getPort() == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + (plainPort ? "" : ":" + url.getPort());
    }
}
