package tr.nes.installation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The table by which the servers of a cluster find each other (JDBC_PING), in its own schema because Flyway
 * expects its own to be empty.
 */
final class ClusterTable {

    private static final String TABLE = "create table if not exists cluster.member (own_addr varchar(200) not null,"
            + " cluster_name varchar(200) not null, ping_data bytea, primary key (own_addr, cluster_name))";

    private ClusterTable() {}

    static void make(Connection owner, String application) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema if not exists cluster");
            statement.execute(TABLE);
            if (!application.equalsIgnoreCase(owner.getMetaData().getUserName())) {
                if (PostgresConnection.isAddress(owner.getMetaData().getURL())) {
                    statement.execute("grant usage on schema cluster to " + application);
                }
                statement.execute("grant select, insert, update, delete on cluster.member to " + application);
            }
        }
    }
}
