package tr.nes.sealing.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.function.Predicate;

/** A PKCS#12 key store in a file of its own, readable by the owner only; written whole or not at all. */
class KeyFile {

    /** Adds a key to an open store. */
    interface Change {
        void apply(KeyStore store, char[] password) throws GeneralSecurityException;
    }

    private final Path file;
    private final char[] password;

    KeyFile(Path file, char[] password) {
        this.file = file;
        this.password = password.clone();
    }

    KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, password);
            }
        } else {
            store.load(null, password);
        }
        return store;
    }

    /** Under a lock between processes, so that two servers that start together agree on one key. */
    KeyStore changeIf(Predicate<KeyStore> needed, Change change) throws IOException, GeneralSecurityException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            KeyStore store = load();
            if (needed.test(store)) {
                change.apply(store, password);
                write(store);
            }
            return store;
        }
    }

    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "key",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, password);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
