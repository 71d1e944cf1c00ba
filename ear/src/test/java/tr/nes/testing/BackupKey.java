package tr.nes.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A key pair for backups, made as docs/operations.md tells the operator to.
 *
 * @param certificate given to the server
 * @param key encrypted with {@link #PASSWORD}, kept elsewhere
 */
public record BackupKey(Path certificate, Path key) {

    public static final String PASSWORD = "Menekşe-Sokağı-12";

    public static BackupKey in(Path folder, String name) throws IOException, InterruptedException {
        BackupKey made = new BackupKey(folder.resolve(name + ".pem"), folder.resolve(name + ".key"));
        Process process = new ProcessBuilder(List.of(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:3072",
                        "-days",
                        "3650",
                        "-subj",
                        "/CN=" + name,
                        "-passout",
                        "pass:" + PASSWORD,
                        "-keyout",
                        made.key.toString(),
                        "-out",
                        made.certificate.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return made;
    }
}
