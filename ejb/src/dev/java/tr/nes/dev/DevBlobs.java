package tr.nes.dev;

import java.sql.Blob;
import java.sql.SQLException;

/** Reads binary columns of native queries. */
final class DevBlobs {

    private DevBlobs() {}

    static byte[] bytes(Object column) {
        if (column instanceof byte[] bytes) {
            return bytes;
        }
        try {
            Blob blob = (Blob) column;
            return blob.getBytes(1, (int) blob.length());
        } catch (SQLException e) {
            throw new IllegalStateException("demo data", e);
        }
    }
}
