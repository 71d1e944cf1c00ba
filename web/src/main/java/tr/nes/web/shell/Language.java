package tr.nes.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.web.shell.http.HostCookie;
import tr.nes.web.shell.http.Paths;

/**
 * The person's choice; before one, the first language of the browser's list that is offered (RFC 9110 section 12.5.4),
 * else Turkish. A kiosk's browser speaks for nobody and begins in Turkish.
 */
@Named
@RequestScoped
public class Language {
    /** Without {@link HostCookie#PREFIX}. */
    public static final String COOKIE = "nes-dil";

    static final String PARAMETER = "dil";
    private static final Set<String> OFFERED = Set.of("tr", "en");

    @Inject
    private HttpServletRequest request;

    public static Locale of(HttpServletRequest request) {
        String chosen =
                HostCookie.read(request, COOKIE).filter(Language::isOffered).orElseGet(() -> preferred(request));
        return Locale.forLanguageTag(chosen);
    }

    private static String preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null || Paths.of(request).startsWith("/kiosk")) {
            return "tr";
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Language::isOffered)
                .findFirst()
                .orElse("tr");
    }

    public String getCode() {
        return of(request).getLanguage();
    }

    /** This page's address in the other language. */
    public String addressIn(String language) {
        Object uri = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String query = queryWithoutChoice(request);
        return Paths.withinSite(uri == null ? request.getRequestURI() : uri.toString())
                + (query.isEmpty() ? "?" : query + "&")
                + PARAMETER + "=" + language;
    }

    static boolean isOffered(String language) {
        return OFFERED.contains(language);
    }

    static String queryWithoutChoice(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return "";
        }
        String rest = Arrays.stream(query.split("&"))
                .filter(p -> !p.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
