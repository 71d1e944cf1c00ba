package tr.nes.web.shell.push;

import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Push channels issued to the pages of this session, and their owners. */
@SessionScoped
public class PushChannels implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The identity known to the container: a holder or a terminal. */
    private record Given(String channelAndToken, String owner) implements Serializable {}

    private final Map<String, Given> byChannel = new ConcurrentHashMap<>();

    /** @param channelAndToken as Faces writes it into the page: {@code channel?token} */
    void give(String channelAndToken, HttpServletRequest page) {
        byChannel.put(channelOf(channelAndToken), new Given(channelAndToken, owner(page)));
    }

    boolean areOf(String channelAndToken, HttpServletRequest handshake) {
        String asking = owner(handshake);
        return !asking.isEmpty()
                && new Given(channelAndToken, asking).equals(byChannel.get(channelOf(channelAndToken)));
    }

    private static String channelOf(String channelAndToken) {
        return channelAndToken.split("\\?", 2)[0];
    }

    private static String owner(HttpServletRequest request) {
        Principal caller = request.getUserPrincipal();
        return caller == null ? "" : caller.getName();
    }
}
