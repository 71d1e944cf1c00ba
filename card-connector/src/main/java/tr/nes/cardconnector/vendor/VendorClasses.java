package tr.nes.cardconnector.vendor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** Loads the library's classes from memory. One for each connection, so that no state of one holder reaches the next. */
final class VendorClasses extends ClassLoader {

    private final Map<String, byte[]> entries;

    /** @param entries content by name, unmodifiable */
    VendorClasses(Map<String, byte[]> entries) {
        super("manufacturer's library", new PlatformTypes());
        this.entries = entries;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes = entries.get(name);
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
