package tr.nes.web.connection;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes cookies that the server can't parse, and marks the request as malformed: otherwise every access to them
 * would fail, even on the error page. Status requests have no cookies at all.
 */
public final class CookieHandler implements HttpHandler {

    private static final AttachmentKey<Boolean> UNREADABLE = AttachmentKey.create(Boolean.class);
    /** Keeps the language, so that the error page is in the person's language. */
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|[;,]\\s*)(nes-dil=(?:tr|en))(?=$|\\s*[;,])");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final HttpHandler next;

    CookieHandler(HttpHandler next) {
        this.next = next;
    }

    /** True if the current request's cookies were removed. */
    public static boolean tookAway() {
        return ServletRequestContext.requireCurrent().getExchange().getAttachment(UNREADABLE) != null;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        if (BodyTerms.isStatus(exchange.getRelativePath())) {
            headers.remove(Headers.COOKIE);
        } else if (!readable(exchange)) {
            Matcher language = LANGUAGE.matcher(String.join(";", headers.get(Headers.COOKIE)));
            headers.remove(Headers.COOKIE);
            if (language.find()) {
                headers.put(Headers.COOKIE, language.group(1));
            }
            exchange.putAttachment(UNREADABLE, true);
        }
        next.handleRequest(exchange);
    }

    private static boolean readable(HttpServerExchange exchange) {
        try {
            for (Cookie cookie : exchange.requestCookies()) {
                if (CONTROL.matcher(cookie.getName() + cookie.getValue()).find()) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
