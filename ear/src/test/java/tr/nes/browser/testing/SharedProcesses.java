package tr.nes.browser.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * Processes used by all test classes of one JVM. They end with the JVM: classes are assigned to parallel JVMs one
 * at a time, so the end of a class does not show whether it was the last.
 */
final class SharedProcesses {

    /** H2 may write half a second late, as this server is never killed; and it lets the test join. */
    private static final String LAZY_DATABASE = "jdbc:h2:file:{data}/db/nes;AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000";

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
            portal = simulated();
        }
        return portal;
    }

    /** With simulated readers, the default of a development build, one more than the demo registers. */
    private static Portal simulated() throws Exception {
        List<String> properties = new ArrayList<>(BureauKeyStores.properties());
        properties.addAll(List.of(
                "-Dnes.db.url=" + LAZY_DATABASE,
                "-Dh2.allowedClasses=org.h2.server.TcpServer",
                "-Dnes.simulated.readers=4",
                "-Dnes.edevlet.issuer=" + EDevletProvider.ISSUER,
                "-Dnes.edevlet.client=nes",
                "-Dnes.edevlet.secret.file=" + EDevletProvider.secretFile()));
        return Portal.start("simulated", Portal.OFFSET, properties.toArray(String[]::new));
    }
}
