package tr.nes.postgresql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A connection that remembers which queries it was asked, with their values, and has the database explain them. */
final class RecordedStatements {

    private record Recorded(String query, Map<Integer, Object> values) {}

    private final Connection database;
    private final List<Recorded> recorded = new ArrayList<>();

    RecordedStatements(Connection database) {
        this.database = database;
    }

    Connection connection() {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = method.invoke(database, arguments);
            return result instanceof PreparedStatement statement ? recorded((String) arguments[0], statement) : result;
        });
    }

    private PreparedStatement recorded(String query, PreparedStatement statement) {
        Map<Integer, Object> values = new TreeMap<>();
        recorded.add(new Recorded(query, values));
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length == 2) {
                values.put((Integer) arguments[0], arguments[1]);
            }
            return method.invoke(statement, arguments);
        });
    }

    /** How the database answers each of them, a plan each. */
    List<String> plans() throws SQLException {
        List<String> plans = new ArrayList<>();
        for (Recorded one : recorded) {
            try (PreparedStatement explain = database.prepareStatement("explain " + one.query())) {
                for (Map.Entry<Integer, Object> value : one.values().entrySet()) {
                    explain.setObject(value.getKey(), value.getValue());
                }
                plans.add(text(explain));
            }
        }
        return plans;
    }

    private static String text(PreparedStatement explain) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet row = explain.executeQuery()) {
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                RecordedStatements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
