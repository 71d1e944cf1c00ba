package tr.nes.installation;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * JDBC driver for {@code jdbc:nes:application}: the server's pool needs neither user name nor password in its
 * configuration.
 */
public final class InstallationDriver implements Driver {

    private static final String URL = "jdbc:nes:application";

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? InstalledDatabase.application() : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return URL.equals(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(InstallationDriver.class.getPackageName());
    }
}
