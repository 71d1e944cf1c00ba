package tr.nes.web.shell.http;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** How the portal is reached, and limits per address. */
public interface WebConfiguration {

    WebConfiguration CURRENT = Settings.of(WebConfiguration.class);

    /** Defaults to true in a production build, false in a development build. */
    @Setting(name = "nes.https.only")
    Optional<Boolean> httpsOnly();

    /** Addresses of the operator's own proxies, separated by commas. */
    @Setting(name = "nes.proxies")
    Optional<String> proxies();

    /** Longest body that a page accepts, in bytes. */
    @Setting(name = "nes.max.post", fallback = "1048576")
    long longestPost();

    /** Memory for bodies in transit, in bytes. */
    @Setting(name = "nes.bodies.held", fallback = "67108864")
    long heldBodies();

    @Setting(name = "nes.connections.per.address", fallback = "256")
    int connectionsPerAddress();

    @Setting(name = "nes.connections", fallback = "8192")
    int connections();

    /** Time limit for the TLS handshake. */
    @Setting(name = "nes.handshake.seconds", fallback = "10")
    int handshakeSeconds();

    /** Limit for sessions of one address whose browsers never sent their cookie. */
    @Setting(name = "nes.visitors.per.address", fallback = "100")
    int visitorsPerAddress();

    @Setting(name = "nes.visitors", fallback = "5000")
    int visitors();
}
