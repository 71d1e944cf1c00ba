package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * How PostgreSQL is connected to: over TLS that verifies the server's name against {@code nes.db.trust}, unless it
 * is on this machine, and with limits on time. The address itself can't weaken either.
 */
final class PostgresConnection {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)\\]?");
    private static final Set<String> SET_ELSEWHERE = Set.of(
            "user",
            "password",
            "options",
            "ssl",
            "sslmode",
            "sslrootcert",
            "sslfactory",
            "sslfactoryarg",
            "sslhostnameverifier",
            "socketfactory",
            "socketfactoryarg",
            "sockettimeout",
            "connecttimeout",
            "tcpkeepalive");

    private PostgresConnection() {}

    static boolean isAddress(String url) {
        return url.startsWith(SCHEME);
    }

    /**
     * The driver's properties for this address.
     *
     * @throws IOException if the address would not be safe, or a setting is malformed
     */
    static Properties properties(String url, boolean migrates) throws IOException {
        Properties address = Driver.parseURL(url, null);
        if (address == null) {
            throw new IOException(
                    "nes.db.url is no address of a PostgreSQL database: jdbc:postgresql://host:5432/name");
        }
        for (String parameter : address.stringPropertyNames()) {
            if (SET_ELSEWHERE.contains(parameter.toLowerCase(Locale.ROOT))) {
                throw new IOException("nes.db.url must not contain " + parameter
                        + ": accounts, TLS and time limits have their own settings (nes.db.*)");
            }
        }
        Properties properties = PostgresTimeouts.configured(migrates);
        properties.putAll(encryption(address.getProperty("PGHOST", "localhost")));
        properties.setProperty("ApplicationName", migrates ? "nes owner" : "nes");
        return properties;
    }

    private static Properties encryption(String hosts) throws IOException {
        Properties properties = new Properties();
        String trust = System.getProperty("nes.db.trust", "").strip();
        List<String> remote = Stream.of(hosts.split(","))
                .filter(host -> !LOOPBACK.matcher(host).matches())
                .toList();
        if (!trust.isEmpty()) {
            if (!Files.isReadable(Path.of(trust))) {
                throw new IOException("nes.db.trust names " + trust + ", which can't be read");
            }
            properties.setProperty("sslmode", "verify-full");
            properties.setProperty("sslrootcert", trust);
        } else if (remote.isEmpty()) {
            properties.setProperty("sslmode", "disable");
        } else {
            throw new IOException(
                    "the database on " + remote.get(0) + " is connected to over TLS only: nes.db.trust must"
                            + " name the certificates (PEM) that vouch for its server");
        }
        return properties;
    }
}
