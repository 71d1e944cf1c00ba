package tr.nes.web.shell.push;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tr.nes.web.shell.http.Origin;
import tr.nes.web.shell.http.Paths;

/**
 * Accepts a WebSocket only from our own pages (browsers send the Origin, but do not apply the same-origin policy
 * to handshakes), in the session whose page got the channel, and for the person or terminal it was issued to. The
 * channel's token alone is not enough.
 */
public class PushHandshakeFilter extends HttpFilter {
    /** Path of the Faces endpoint; the channel's name follows. */
    public static final String PATH = "/jakarta.faces.push/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PushChannels channels;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHandshake(request) && !mayOpen(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Matches Undertow's handshake detection, which requires a key but not the protocol's name, and which may find
     * the endpoint under other spellings of its path.
     */
    private static boolean isHandshake(HttpServletRequest request) {
        List<String> protocols = Collections.list(request.getHeaders("Upgrade"));
        return request.getHeader("Sec-WebSocket-Key") != null
                || !protocols.isEmpty() && Paths.of(request).startsWith(PATH)
                || protocols.stream()
                        .anyMatch(protocol -> protocol.toLowerCase(Locale.ROOT).contains("websocket"));
    }

    private boolean mayOpen(HttpServletRequest request) {
        String path = Paths.of(request);
        return path.startsWith(PATH)
                && Origin.isNamedAndOwn(request)
                && request.getSession(false) != null
                && channels.areOf(path.substring(PATH.length()) + "?" + request.getQueryString(), request);
    }
}
