package tr.nes.it.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import tr.nes.installation.InstalledDatabase;

/** Accesses the server's database directly, bypassing the application. */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    public long count(String tableAndCondition, Object... parameters) throws SQLException {
        return Long.parseLong(text("select count(*) from " + tableAndCondition, parameters));
    }

    /** The first column of the only row, as text; null if the value is null. */
    public String text(String select, Object... parameters) throws SQLException {
        List<String> found = texts(select, parameters);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows: " + select);
        }
        return found.get(0);
    }

    public List<String> texts(String select, Object... parameters) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, select, parameters);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                // PostgreSQL's text of a truth value is t or f
                found.add(row.getObject(1) instanceof Boolean value ? value.toString() : row.getString(1));
            }
            return found;
        }
    }

    /** As the schema's owner, since the application's account has fewer rights. */
    public int change(String statement, Object... parameters) throws SQLException {
        try (Connection connection = InstalledDatabase.owner();
                PreparedStatement change = prepare(connection, statement, parameters)) {
            return change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
