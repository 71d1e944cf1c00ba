package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tr.nes.authority.boundary.CodeSigner;
import tr.nes.shared.Digest;

/** Three files that stand where drivers would, and say so; each is signed as a real one. */
@ApplicationScoped
class DemoDrivers {

    private static final String DESKTOPS = "WINDOWS_11,WINDOWS_10,MACOS_26,MACOS_15,MACOS_14,LINUX_DEB,LINUX_RPM";

    private static final String TEXT =
            "Bu dosya bir sürücü değildir. Geliştirme kurulumunda bir sürücünün yerinde durur.\n"
                    + "This file is no driver. It stands where a driver would in a development installation.\n";

    private static final List<Demo> ALL = List.of(
            new Demo(
                    1,
                    "Omnikey okuyucu sürücüsü",
                    "Omnikey reader driver",
                    DESKTOPS,
                    "OMNIKEY_CLEAR,OMNIKEY_WHITE,OMNIKEY_DESKTOP",
                    "",
                    "omnikey-demo.zip"),
            new Demo(
                    2,
                    "ACS 38T okuyucu sürücüsü",
                    "ACS 38T reader driver",
                    DESKTOPS,
                    "ACS_RED,ACS_WHITE,ACS_DESKTOP",
                    "",
                    "acs38t-demo.zip"),
            new Demo(3, "AKİS kart programı", "AKİS card software", DESKTOPS, "", "AKIS", "akis-demo.txt"));

    private record Demo(
            int number, String turkish, String english, String releases, String readers, String cards, String file) {

        UUID id() {
            return new UUID(5, number);
        }

        byte[] content() {
            byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
            return file.endsWith(".zip") ? zipped(text) : text;
        }
    }

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CodeSigner signer;

    @Inject
    private Clock clock;

    /** Nothing if the authority is not founded here. */
    void write() {
        if (signer.isAvailable()) {
            ALL.forEach(this::write);
        }
    }

    private void write(Demo demo) {
        byte[] content = demo.content();
        database.createNativeQuery(
                        "insert into driver_file (id, title_turkish, title_english, driver_release, releases,"
                                + " bits, readers, cards, file_name, file_size, sha256, detached_signature, state, published_by,"
                                + " published_at, version) select :id, :turkish, :english, '1.0', :releases,"
                                + " 'BITS_64,BITS_32', :readers, :cards, :file, :size, :sha256, :signature, 'PUBLISHED',"
                                + " :publisher, :now, 0 where not exists (select 1 from driver_file where id = :id)")
                .setParameter("id", demo.id())
                .setParameter("turkish", demo.turkish())
                .setParameter("english", demo.english())
                .setParameter("releases", demo.releases())
                .setParameter("readers", demo.readers())
                .setParameter("cards", demo.cards())
                .setParameter("file", demo.file())
                .setParameter("size", (long) content.length)
                .setParameter("sha256", Digest.sha256(content))
                .setParameter("signature", signature(content))
                .setParameter("publisher", DemoPeople.person(1).id().value())
                .setParameter("now", clock.instant())
                .executeUpdate();
        database.createNativeQuery("insert into driver_file_part (file_id, position, octets) select :id, 0, :octets"
                        + " where not exists (select 1 from driver_file_part where file_id = :id)")
                .setParameter("id", demo.id())
                .setParameter("octets", content)
                .executeUpdate();
    }

    /** Those that tests published go, the demo's are published again. */
    static List<String> reset() {
        String demo = "('" + new UUID(5, 1) + "', '" + new UUID(5, 2) + "', '" + new UUID(5, 3) + "')";
        return List.of(
                "delete from driver_file_part where file_id not in " + demo,
                "delete from driver_file where id not in " + demo,
                "update driver_file set state = 'PUBLISHED', replaced_by = null");
    }

    private byte[] signature(byte[] content) {
        try {
            return signer.detached(new ByteArrayInputStream(content)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zipped(byte[] text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            ZipEntry entry = new ZipEntry("BENI-OKU.txt");
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
