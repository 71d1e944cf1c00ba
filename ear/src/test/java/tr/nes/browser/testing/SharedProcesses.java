package tr.nes.browser.testing;

/**
 * Processes used by all test classes of one JVM. They end with the JVM: classes are assigned to parallel JVMs one
 * at a time, so the end of a class does not show whether it was the last.
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
