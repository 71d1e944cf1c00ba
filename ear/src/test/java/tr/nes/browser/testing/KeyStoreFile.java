package tr.nes.browser.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A key store (PKCS#12) and its password file, made with keytool. */
public record KeyStoreFile(Path store, Path password) {

    private static final String PASSWORD = "only-for-this-run";

    /** The key pair of a cluster, as docs/operations.md makes it. */
    public static KeyStoreFile ofCluster(Path folder) throws Exception {
        return make(
                folder,
                "cluster",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp384r1",
                "-dname",
                "CN=cluster",
                "-validity",
                "3650");
    }

    /** @param generation what keytool generates, for example {@code -genseckey -keyalg AES -keysize 256} */
    public static KeyStoreFile make(Path folder, String alias, String... generation) throws Exception {
        Path store = folder.resolve(alias + ".p12");
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(generation));
        command.addAll(List.of("-alias", alias, "-keystore", store.toString(), "-storepass:file", password.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("no key store " + store);
        }
        return new KeyStoreFile(store, password);
    }
}
