package tr.nes.web.shell.http;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** How the portal is reached and how much of it one address may hold. */
public interface WebConfiguration {

    WebConfiguration CURRENT = Settings.of(WebConfiguration.class);

    /** By default a production build says yes, a development build no. */
    @Setting(name = "nes.https.only")
    Optional<Boolean> httpsOnly();

    /** Addresses of the operator's own proxies, by commas. */
    @Setting(name = "nes.proxies")
    Optional<String> proxies();

    /** Longest body that a page takes, in bytes. */
    @Setting(name = "nes.max.post", fallback = "1048576")
    long longestPost();

    /** Memory for bodies under way, in bytes. */
    @Setting(name = "nes.bodies.held", fallback = "67108864")
    long heldBodies();

    @Setting(name = "nes.connections.per.address", fallback = "256")
    int connectionsPerAddress();

    @Setting(name = "nes.connections", fallback = "8192")
    int connections();

    /** How long TLS may take until it is agreed on. */
    @Setting(name = "nes.handshake.seconds", fallback = "10")
    int handshakeSeconds();

    /** Sessions of one address whose browser never came back with its cookie. */
    @Setting(name = "nes.visitors.per.address", fallback = "100")
    int visitorsPerAddress();

    @Setting(name = "nes.visitors", fallback = "5000")
    int visitors();
}
