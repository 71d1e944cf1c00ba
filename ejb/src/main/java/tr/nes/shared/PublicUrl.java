package tr.nes.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public base URLs of this installation, from configuration, never from a request's Host header. No trailing
 * slash.
 */
public final class PublicUrl {

    private static final Pattern AUTHORITY = Pattern.compile("([^:/?#]+://)([^/?#:@\\[\\]]+)(.*)");
    private static final int MOST_PORT = 0xFFFF;

    private PublicUrl() {}

    /** {@code nes.public.url}, plain HTTP: OCSP, revocation lists, certificates. */
    public static String forStandardClients() {
        return ascii(PortalConfiguration.CURRENT.publicUrl());
    }

    /** {@code nes.portal.url}, the login pages; {@code nes.public.url} if not set. */
    public static String forPeople() {
        return PortalConfiguration.CURRENT.portalUrl().map(PublicUrl::ascii).orElseGet(PublicUrl::forStandardClients);
    }

    /** The origin of the pages for people (RFC 6454 §6.2) as browsers send it: no path, no default port. */
    public static String origin() {
        URI url = URI.create(forPeople());
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        boolean plainPort = url.getPort() == -1 || url.getPort() == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + (plainPort ? "" : ":" + url.getPort());
    }

    /** The same with the host in ASCII (RFC 5891), as it is sent and written into certificates. */
    private static String ascii(String url) {
        Matcher parts = AUTHORITY.matcher(url);
        try {
            return parts.matches()
                    ? parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3)
                    : url;
        } catch (IllegalArgumentException noName) {
            return url;
        }
    }

    /** What is wrong with a base URL; empty if paths can be appended to it. */
    static Optional<String> problem(String given, Set<String> schemes) {
        try {
            URI url = new URI(ascii(given));
            if (url.getScheme() == null || !schemes.contains(url.getScheme().toLowerCase(Locale.ROOT))) {
                return Optional.of("must begin with " + String.join(":// or ", schemes) + "://");
            }
            if (url.getHost() == null || url.getUserInfo() != null || url.getPort() == 0 || url.getPort() > MOST_PORT) {
                return Optional.of("must name a host, and no more than its port");
            }
            if (url.getRawQuery() != null || url.getRawFragment() != null || given.endsWith("/")) {
                return Optional.of("must end with the host, the port or a path without a slash after it");
            }
            return Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.of("must be an address without blanks, such as http://ornek.test");
        }
    }
}
