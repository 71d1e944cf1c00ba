package tr.nes.operator.control.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Properties;

/**
 * First entry of an archive.
 *
 * @param schema version of the schema that the rows have
 * @param created when the snapshot was taken
 */
record ArchiveManifest(int schema, Instant created) {

    static final String ENTRY = "manifest.properties";

    private static final String FORMAT = "1";
    private static final int LONGEST = 10_000;

    byte[] encoded() {
        return ("format=" + FORMAT + "\nschema=" + schema + "\ncreated=" + created + '\n')
                .getBytes(StandardCharsets.UTF_8);
    }

    static ArchiveManifest read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8)));
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("the archive has a format that this build does not know");
        }
        try {
            return new ArchiveManifest(
                    Integer.parseInt(properties.getProperty("schema", "")),
                    Instant.parse(properties.getProperty("created", "")));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IOException("the archive's manifest can't be read", e);
        }
    }
}
