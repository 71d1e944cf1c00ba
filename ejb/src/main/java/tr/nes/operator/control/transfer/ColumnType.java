package tr.nes.operator.control.transfer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Types of columns in the schema, and the class of their values; times keep all microseconds. */
enum ColumnType {
    TEXT(String.class),
    BYTES(byte[].class),
    BIGINT(Long.class),
    INTEGER(Integer.class),
    BOOLEAN(Boolean.class),
    UUID(java.util.UUID.class),
    DATE(LocalDate.class),
    TIME(OffsetDateTime.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /**
     * @param name as a database calls the type
     * @throws SQLException if no column of the schema has had this type so far
     */
    static ColumnType named(String name, String column) throws SQLException {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "CHARACTER VARYING" -> TEXT;
            case "BINARY LARGE OBJECT", "BINARY VARYING", "BYTEA" -> BYTES;
            case "BIGINT" -> BIGINT;
            case "INTEGER" -> INTEGER;
            case "BOOLEAN" -> BOOLEAN;
            case "UUID" -> UUID;
            case "DATE" -> DATE;
            case "TIMESTAMP WITH TIME ZONE" -> TIME;
            default -> throw new SQLException(column + " has a type that can't be copied: " + name);
        };
    }

    Object get(ResultSet row, int index) throws SQLException {
        return this == BYTES ? row.getBytes(index) : row.getObject(index, javaType);
    }

    void set(PreparedStatement insert, int index, Object value) throws SQLException {
        if (value == null) {
            insert.setNull(index, this == BYTES ? Types.BINARY : Types.NULL);
        } else if (this == BYTES) {
            insert.setBytes(index, (byte[]) value);
        } else {
            insert.setObject(index, value);
        }
    }
}
