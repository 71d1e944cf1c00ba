package tr.nes.cardconnector.vendor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Calls that were given up and whose threads have not come back. No more are begun when they are too many. Thread-safe. */
final class HangingCalls {

    /** Each keeps a thread for ever: Java can't end it. */
    static final int AT_MOST = 4;

    private final Set<Object> calls = ConcurrentHashMap.newKeySet();

    void add(Object call) {
        calls.add(call);
    }

    void remove(Object call) {
        calls.remove(call);
    }

    boolean tooMany() {
        return calls.size() >= AT_MOST;
    }
}
