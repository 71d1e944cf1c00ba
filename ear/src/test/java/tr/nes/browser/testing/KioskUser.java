package tr.nes.browser.testing;

/** Visits a kiosk again and again, in a browser of its own thread, which has to make and to close this. */
final class KioskUser implements AutoCloseable {

    static final String TERMINAL = "kiosk-2";
    static final String CARD = "1234A5B67894";

    private static final String READER = "okuyucu-3";

    private final ClusterMember server;
    private final Chromium chromium = new Chromium();
    private final DevEndpoints dev;
    private Kiosk kiosk;

    KioskUser(ClusterMember server) {
        this.server = server;
        this.dev = ProxiedCluster.devAt(server.address(), chromium);
    }

    /** Whether the choice of the card was reached. */
    boolean logIn() {
        if (kiosk == null) {
            kiosk = ProxiedCluster.kiosk(server, TERMINAL, chromium, dev);
        }
        try {
            kiosk.logIn(Person.YENILEYEN);
            return true;
        } catch (RuntimeException | AssertionError e) {
            leave();
            throw e;
        }
    }

    /** Whether the screen said that the card has its new PIN. */
    boolean setPin() {
        try {
            dev.insert(READER, CARD, "AS_DELIVERED");
            kiosk.setPin(CARD, "902746").sees(Kiosk.DONE);
            dev.pull(READER);
            kiosk.sees(Kiosk.START);
            return true;
        } catch (RuntimeException | AssertionError e) {
            leave();
            throw e;
        }
    }

    /** The next visit begins in a new window. */
    private void leave() {
        if (kiosk != null) {
            kiosk.page().context().close();
            kiosk = null;
        }
    }

    @Override
    public void close() {
        chromium.close();
    }
}
