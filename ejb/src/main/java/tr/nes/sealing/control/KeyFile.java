package tr.nes.sealing.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.nes.installation.PrivateFiles;

/** A PKCS#12 key store in its own file, readable by the owner only and written atomically. */
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

    /** Changes whenever the content does; the same value for every missing file. */
    Object stamp() throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(now.lastModifiedTime(), now.size(), String.valueOf(now.fileKey()));
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    KeyStore load() throws IOException, GeneralSecurityException {
        try {
            return read();
        } catch (IOException replacedMeanwhile) {
            return read();
        }
    }

    private KeyStore read() throws IOException, GeneralSecurityException {
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

    /** Holds a lock between processes, so that two servers starting together agree on one key. */
    KeyStore changeIf(Predicate<KeyStore> needed, Change change) throws IOException, GeneralSecurityException {
        try (FileChannel locked = lock()) {
            KeyStore store = load();
            if (needed.test(store)) {
                change.apply(store, password);
                write(store);
            }
            return store;
        }
    }

    /** Also overwrites the old file's content: unlinking leaves its blocks (or a hard link) behind. */
    void remove(String alias) throws IOException, GeneralSecurityException {
        try (FileChannel locked = lock()) {
            for (Path leftover : leftovers()) {
                overwrite(leftover);
                Files.delete(leftover);
            }
            KeyStore store = load();
            if (store.containsAlias(alias)) {
                store.deleteEntry(alias);
                try (FileChannel before = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    write(store);
                    overwrite(before);
                }
            }
        }
    }

    /** Temporary files left by a server that was killed while writing. */
    private List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            return all.filter(other -> other.getFileName().toString().startsWith(draftPrefix()))
                    .toList();
        }
    }

    private String draftPrefix() {
        return file.getFileName() + ".draft";
    }

    private static void overwrite(Path old) throws IOException {
        try (FileChannel channel = FileChannel.open(old, StandardOpenOption.WRITE)) {
            overwrite(channel);
        }
    }

    private static void overwrite(FileChannel old) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate((int) old.size());
        while (zeros.hasRemaining()) {
            old.write(zeros, zeros.position());
        }
        old.force(true);
    }

    private FileChannel lock() throws IOException {
        Path lock = PrivateFiles.file(file.resolveSibling(file.getFileName() + ".lock"));
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void write(KeyStore store) throws IOException, GeneralSecurityException {
        Path draft =
                Files.createTempFile(file.resolveSibling(""), draftPrefix(), ".tmp", PrivateFiles.readableByOwner());
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            store.store(Channels.newOutputStream(out), password);
            // data sealed under a new key may be committed a moment later, so the key must be on disk by then
            out.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
