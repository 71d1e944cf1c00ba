package tr.nes.cardconnector.pcsc;

/**
 * When the daemon last answered the watch. A call that does not come back while the watch is answered waits for another
 * program's card transaction; when nobody is answered, the daemon hangs.
 */
final class DaemonHeartbeat {

    private volatile long last = System.nanoTime();

    void beat() {
        last = System.nanoTime();
    }

    boolean beatSince(Deadline began) {
        return began.isAfterStart(last);
    }
}
