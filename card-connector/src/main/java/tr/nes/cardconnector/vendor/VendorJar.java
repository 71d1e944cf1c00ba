package tr.nes.cardconnector.vendor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;

/**
 * A jar that the operator named.
 *
 * @param name of the file in the operator's folder
 * @param sha256 that it must have; 64 hexadecimal digits
 */
public record VendorJar(String name, String sha256) {

    private static final int LARGEST = 64 << 20;

    public VendorJar {
        sha256 = sha256.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IllegalArgumentException("a jar is named by the name of a file, not " + name);
        }
    }

    /** Puts the content of its entries into the map; the file is read once, and what was compared is what counts. */
    void readInto(Map<String, byte[]> entries, Path folder) throws VendorLibraryUnusable {
        Path file = folder.resolve(name);
        try {
            if (Files.size(file) > LARGEST) {
                throw new VendorLibraryUnusable(name + " is larger than 64 MiB");
            }
            byte[] content = content(file);
            requireDigest(content);
            unpack(content, entries);
        } catch (IOException e) {
            throw new VendorLibraryUnusable(name + " can't be read from " + folder, e);
        }
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }

    private void requireDigest(byte[] content) throws VendorLibraryUnusable {
        try {
            String actual = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            if (!actual.equals(sha256)) {
                throw new VendorLibraryUnusable(name + " has SHA-256 " + actual + ", not what is configured");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void unpack(byte[] content, Map<String, byte[]> entries) throws IOException {
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(content), false)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                byte[] bytes = jar.readNBytes(LARGEST);
                entries.putIfAbsent(entry.getName(), bytes);
            }
        }
    }
}
