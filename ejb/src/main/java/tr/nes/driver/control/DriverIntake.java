package tr.nes.driver.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import tr.nes.authority.boundary.CodeSigner;
import tr.nes.driver.DriverContent;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.entity.StoredFile;

/** What happens to a file before it is stored, outside of transactions: name, type, size, scanner, signature. */
@ApplicationScoped
public class DriverIntake {

    private static final long MIB = 1 << 20;

    @Inject
    private VirusScanner scanner;

    @Inject
    private CodeSigner signer;

    /** @throws DriverException the first rule that it breaks */
    public StoredFile take(String submittedName, DriverContent content) throws IOException {
        String name = DriverFileRules.name(submittedName);
        DriverFileRules.requireType(name, head(content));
        long size = size(content);
        if (!signer.isAvailable()) {
            throw new DriverException(Reason.NO_SIGNING_KEY);
        }
        scanner.require(content);
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            byte[] signature = signer.detached(in).orElseThrow(() -> new DriverException(Reason.NO_SIGNING_KEY));
            return new StoredFile(UUID.randomUUID(), name, size, HexFormat.of().formatHex(digest.digest()), signature);
        }
    }

    private static byte[] head(DriverContent content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(DriverFileRules.HEAD);
        }
    }

    private static long size(DriverContent content) throws IOException {
        long most = DriverConfiguration.CURRENT.fileMib() * MIB;
        try (InputStream in = content.open()) {
            long size = 0;
            for (long skipped = 1; skipped > 0 && size <= most; size += skipped) {
                skipped = in.readNBytes(DriverFiles.PART).length;
            }
            if (size > most) {
                throw new DriverException(Reason.FILE_TOO_LARGE);
            }
            return size;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
