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
 * A WebSocket is opened for a page of ours only (browsers name it, and a handshake is no request that another origin is kept
 * from), in the session whose page was given the channel, and for the person or terminal that it was given to. The channel's
 * token alone opens nothing.
 */
public class PushHandshakeFilter extends HttpFilter {
    /** Where Faces has its endpoint; the channel's name follows. */
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
     * As Undertow takes it, which asks for a key but not for the protocol's name, and which may find the endpoint by other
     * spellings of its path.
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
