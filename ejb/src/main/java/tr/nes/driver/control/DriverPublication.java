package tr.nes.driver.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.driver.DriverContent;
import tr.nes.driver.DriverDraft;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.entity.DriverFile;
import tr.nes.driver.entity.StoredFile;
import tr.nes.shared.HolderId;

/** Stores a file with its row, and lets it take another's place, in one transaction. */
@ApplicationScoped
public class DriverPublication {

    @Inject
    private DriverFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param replaced null: none
     * @throws DriverException UNKNOWN, NOT_PUBLISHED: about what it would replace
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID publish(DriverDraft draft, StoredFile file, DriverContent content, UUID replaced, HolderId publisher) {
        if (replaced != null) {
            DriverFile before = files.lock(replaced).orElseThrow(() -> new DriverException(Reason.UNKNOWN));
            before.replace(file.id());
            audit.record(AuditFact.told(
                    AuditAction.DRIVER_REPLACED,
                    replaced.toString(),
                    before.view().fileName()));
        }
        files.add(new DriverFile(draft, file, publisher, clock.instant()));
        files.flush();
        store(file, content);
        audit.record(AuditFact.told(AuditAction.DRIVER_PUBLISHED, file.id().toString(), file.name()));
        return file.id();
    }

    private void store(StoredFile file, DriverContent content) {
        MessageDigest digest = DriverIntake.sha256();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            byte[] part = in.readNBytes(DriverFiles.PART);
            for (int position = 0; part.length > 0; position++) {
                files.addPart(file.id(), position, part);
                part = in.readNBytes(DriverFiles.PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            throw new IllegalStateException("the file is no longer the one that was signed");
        }
    }
}
