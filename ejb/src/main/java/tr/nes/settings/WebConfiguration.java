package tr.nes.settings;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** How the portal is reached, and limits per address. */
public interface WebConfiguration {

    String ADDRESS = "\\[?[0-9A-Fa-f]*[.:][0-9A-Fa-f:.]*]?(:[0-9]{1,5})?";

    WebConfiguration CURRENT = Settings.of(WebConfiguration.class);

    /** Defaults to true in a production build, false in a development build. */
    @Setting(name = "nes.https.only")
    Optional<Boolean> httpsOnly();

    /** Addresses of the operator's own proxies, separated by commas. */
    @Setting(
            name = "nes.proxies",
            pattern = WebConfiguration.ADDRESS + "(\\s*,\\s*" + WebConfiguration.ADDRESS + ")*",
            must = "must be IP addresses separated by commas, no names and no networks")
    Optional<String> proxies();

    /** Longest body that a page accepts, in bytes. */
    @Setting(name = "nes.max.post", fallback = "1048576", least = 1024)
    long longestPost();

    /** Memory for bodies in transit, in bytes. */
    @Setting(name = "nes.bodies.held", fallback = "67108864", least = 1024)
    long heldBodies();

    @Setting(name = "nes.connections.per.address", fallback = "256", least = 1)
    int connectionsPerAddress();

    @Setting(name = "nes.connections", fallback = "8192", least = 1)
    int connections();

    /** Time limit for the TLS handshake. */
    @Setting(name = "nes.handshake.seconds", fallback = "10", least = 1)
    int handshakeSeconds();

    /** Limit for sessions of one address whose browsers never sent their cookie. */
    @Setting(name = "nes.visitors.per.address", fallback = "100", least = 1)
    int visitorsPerAddress();

    @Setting(name = "nes.visitors", fallback = "5000", least = 1)
    int visitors();

    /** How long a server that is told to stop serves on, while it tells load balancers. */
    @Setting(name = "nes.stop.notice.seconds", fallback = "0", least = 0)
    int stopNoticeSeconds();
}
