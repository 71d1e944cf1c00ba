package tr.nes.browser.testing;

/**
 * What all classes of one process use. It ends with the process: one of several that run side by side is given its classes
 * one by one, and no end of a class tells whether it was the last.
 */
final class SharedProcesses {

    private static Chromium chromium;
    private static Portal portal;

    private SharedProcesses() {}

    static Chromium chromium() {
        if (chromium == null) {
            chromium = new Chromium();
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
        }
        return chromium;
    }

    /** With simulated readers. */
    static Portal portal() throws Exception {
        if (portal == null) {
            portal = Portal.simulated();
        }
        return portal;
    }
}
