package tr.nes.web.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tr.nes.shared.PublicUrl;

/** Scheme, host and port, all of which must match (RFC 6454 §4, §5). */
public record Origin(String scheme, String host, int port) {
    private static final String HTTPS = "https";
    private static final String HEADER = "Origin";

    /** Parses an address or an Origin header; empty for {@code null} and anything else that is not an origin. */
    public static Optional<Origin> of(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null
                    ? Optional.empty()
                    : Optional.of(of(uri));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Origin of(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int standard = HTTPS.equals(scheme) ? 443 : 80;
        return new Origin(
                scheme, uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() == -1 ? standard : uri.getPort());
    }

    /** True if the browser declares one of our pages as the sender; false also if it declares none. */
    public static boolean isNamedAndOwn(HttpServletRequest request) {
        List<String> named = named(request);
        return !named.isEmpty() && named.stream().allMatch(origin -> isOwn(origin, request));
    }

    /** True if the browser declares another site's page as the sender. */
    static boolean isNamedAndForeign(HttpServletRequest request) {
        return !named(request).isEmpty() && !isNamedAndOwn(request);
    }

    private static List<String> named(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HEADER));
    }

    static boolean isOwn(String address, HttpServletRequest request) {
        boolean secure = request.isSecure() || HttpsOnly.isOn(request.getServletContext());
        String asked = request.getScheme() + "://" + request.getHeader("Host");
        return isOwn(address, asked, secure ? HttpsOnly.secure(PublicUrl.forPeople()) : PublicUrl.forPeople());
    }

    /**
     * Behind a proxy that ends TLS, the portal's address differs from the requested one. A page loaded over plain
     * HTTP is never trusted under TLS, whatever the configured portal address.
     */
    static boolean isOwn(String address, String asked, String portal) {
        Optional<Origin> origin = of(address);
        return origin.isPresent() && (origin.equals(of(asked)) || origin.equals(of(portal)));
    }
}
