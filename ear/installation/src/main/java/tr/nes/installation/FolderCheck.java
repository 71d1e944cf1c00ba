package tr.nes.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the installation's folders before a start, without creating or changing anything. */
public final class FolderCheck {

    private static final String DATABASE_PASSWORD = "database-file.password";

    private static final String KEY_STORES = ".p12";

    private FolderCheck() {}

    /** What keeps a server from using the configured folders, in a sentence without a full stop; empty if nothing does. */
    public static Optional<String> problem() {
        try {
            Optional<String> folder = Stream.of(
                            usable("nes.data.dir", Folders.data()),
                            usable("nes.keys.dir", Folders.keys()),
                            usable("nes.epoch.dir", Folders.epochs()))
                    .flatMap(Optional::stream)
                    .findFirst();
            return folder.isPresent() ? folder : missingKeys(Folders.data(), Folders.keys());
        } catch (IOException e) {
            return Optional.of("nes.data.dir is " + Folders.data() + ", but can't be read: " + e.getMessage());
        }
    }

    private static Optional<String> usable(String property, Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(property + " is " + folder + ", but must name a folder");
        }
        Optional<ForeignOwner> foreign = PrivateFiles.foreign(folder);
        if (foreign.isPresent()) {
            return Optional.of(property + " is " + folder + ", but must belong to the account that runs the server: "
                    + foreign.get().getMessage());
        }
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(property + " is " + folder + ", but must be a folder that this server can write to");
    }

    /** A server would make new keys, and nothing that was sealed or signed with the old ones would be any use. */
    private static Optional<String> missingKeys(Path data, Path keys) throws IOException {
        boolean locked = isOwnDatabase() && EncryptedFile.is(data.resolve("db/nes.mv.db"));
        if (locked && Files.notExists(keys.resolve(DATABASE_PASSWORD))) {
            return Optional.of(missing(keys, DATABASE_PASSWORD));
        }
        boolean wasUsed = Files.exists(data.resolve("anchor/audit"));
        return wasUsed && !hasKeyStores(keys) ? Optional.of(missing(keys, "the key stores")) : Optional.empty();
    }

    private static boolean isOwnDatabase() {
        return System.getProperty("nes.db.url", "").isBlank();
    }

    private static String missing(Path keys, String what) {
        return "nes.keys.dir is " + keys + ", but must have the keys with which this installation was made, and " + what
                + (what.startsWith("the ") ? " are" : " is") + " not there";
    }

    private static boolean hasKeyStores(Path keys) throws IOException {
        if (!Files.isDirectory(keys)) {
            return false;
        }
        try (Stream<Path> files = Files.list(keys)) {
            return files.anyMatch(file -> file.toString().endsWith(KEY_STORES)
                    && !file.getFileName().toString().startsWith("https"));
        }
    }
}
