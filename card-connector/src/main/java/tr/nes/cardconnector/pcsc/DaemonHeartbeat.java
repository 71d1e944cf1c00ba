package tr.nes.cardconnector.pcsc;

/**
 * When the daemon last responded to the monitor. If a call does not return while the monitor gets responses, it is
 * waiting for another program's card transaction; without responses, the daemon hangs.
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
