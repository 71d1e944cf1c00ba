package tr.nes.installation;

import java.io.IOException;
import java.util.Properties;

/**
 * Time limits of connections to PostgreSQL, in seconds. Migrations may run as long as they need, but do not wait
 * longer for a lock.
 */
final class PostgresTimeouts {

    private static final int MOST = 3600;

    private PostgresTimeouts() {}

    static Properties configured(boolean migrates) throws IOException {
        int statement = seconds("nes.db.statement.seconds", 30);
        int lock = seconds("nes.db.lock.seconds", 10);
        int idle = seconds("nes.db.idle.seconds", 60);
        int socket = seconds("nes.db.socket.seconds", 60);
        if (socket <= statement) {
            throw new IOException(
                    "nes.db.socket.seconds must be more than nes.db.statement.seconds: else the connection"
                            + " is given up before the server has ended the statement");
        }
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", String.valueOf(seconds("nes.db.connect.seconds", 5)));
        properties.setProperty("socketTimeout", migrates ? "0" : String.valueOf(socket));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "options",
                "-c lock_timeout=" + lock + "s -c statement_timeout=" + (migrates ? "0" : statement + "s")
                        + " -c idle_in_transaction_session_timeout=" + (migrates ? "0" : idle + "s"));
        return properties;
    }

    private static int seconds(String property, int usual) throws IOException {
        String given = System.getProperty(property, "").strip();
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int seconds = Integer.parseInt(given);
            if (seconds >= 1 && seconds <= MOST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            throw new IOException(property + " is not a number of seconds: " + given, e);
        }
        throw new IOException(property + " must be 1 to " + MOST + " seconds");
    }
}
