package tr.nes.web.connection;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sessions that have had one request only, by client network: clients that never send the cookie could fill the
 * memory with them. The oldest end when there are too many; a session that is used a second time no longer counts.
 */
final class VisitorSessions {

    private final int ofOne;
    private final int inAll;
    private final Map<ClientNetwork, Set<String>> waiting = new LinkedHashMap<>();
    private int all;

    /**
     * @param ofOne limit for one address
     * @param inAll limit for all addresses
     */
    VisitorSessions(int ofOne, int inAll) {
        this.ofOne = ofOne;
        this.inAll = inAll;
    }

    /** Returns the sessions that have to end because of this one. */
    synchronized List<String> began(ClientNetwork network, String session) {
        List<String> over = new ArrayList<>();
        Set<String> own = waiting.computeIfAbsent(network, key -> new LinkedHashSet<>());
        all += own.add(session) ? 1 : 0;
        if (own.size() > ofOne) {
            over.add(takeOldest(own));
        }
        if (all > inAll) {
            Map.Entry<ClientNetwork, Set<String>> eldest =
                    waiting.entrySet().iterator().next();
            over.add(takeOldest(eldest.getValue()));
            if (eldest.getValue().isEmpty()) {
                waiting.remove(eldest.getKey());
            }
        }
        return over;
    }

    private String takeOldest(Set<String> own) {
        Iterator<String> oldest = own.iterator();
        String session = oldest.next();
        oldest.remove();
        all--;
        return session;
    }

    synchronized void cameBack(ClientNetwork network, String session) {
        Set<String> own = waiting.get(network);
        if (own != null && own.remove(session)) {
            all--;
            if (own.isEmpty()) {
                waiting.remove(network);
            }
        }
    }

    synchronized int waiting() {
        return all;
    }
}
