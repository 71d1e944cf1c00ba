package tr.nes.shared;

import java.net.URI;
import java.util.Locale;

/** Under which hosts the world knows this installation; configuration, never a request's Host. No slash at the end. */
public final class PublicUrl {

    private PublicUrl() {}

    /** {@code nes.public.url}, plain HTTP: OCSP, lists, certificates. */
    public static String forStandardClients() {
        return PortalConfiguration.CURRENT.publicUrl();
    }

    /** {@code nes.portal.url}, where people log in; {@code nes.public.url} unless it is set. */
    public static String forPeople() {
        return PortalConfiguration.CURRENT.portalUrl().orElseGet(PublicUrl::forStandardClients);
    }

    /** The origin of the pages for people (RFC 6454 §6.2), as browsers write it: no path, no port that goes without saying. */
    public static String origin() {
        URI url = URI.create(forPeople());
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean plainPort = url.getPort() == -1 || url.getPort() == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + (plainPort ? "" : ":" + url.getPort());
    }
}
