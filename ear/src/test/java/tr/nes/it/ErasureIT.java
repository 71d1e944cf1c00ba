package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.Sessions;
import tr.nes.card.CardSerial;
import tr.nes.card.PinRecord;
import tr.nes.card.boundary.Cards;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.InstallationFiles;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.sealing.SealedTable;
import tr.nes.sealing.boundary.Epochs;
import tr.nes.shared.Roles;

/** Parolalarımı Sil against an attacker who has every file of the installation and an earlier backup. */
@Tag("database")
class ErasureIT extends InServer {

    private static final String GRACE = "nes.epoch.grace.seconds";
    private static final String PIN = "7315948620479135";

    @Inject
    private CallCentre callCentre;

    @Inject
    private TestPeople people;

    @Inject
    private Logins logins;

    @Inject
    private Cards cards;

    @Inject
    private PinEnvelopes envelopes;

    @Inject
    private Epochs epochs;

    @Inject
    private Sessions sessions;

    @Inject
    private Rows rows;

    @Inject
    private Instance<SealedTable> tables;

    private final String card =
            UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(Locale.ROOT);
    private HolderView person;
    private String token;

    @BeforeEach
    void aHolderWithACard() throws Exception {
        System.setProperty(GRACE, "0");
        person = people.somebody();
        CallAs.system(() -> {
            cards.register(
                    new CardSerial(card), person.id(), "AKİS", CardStock.ascii(PIN), CardStock.ascii(CardStock.PUK));
            return null;
        });
        token = logins.open(person);
    }

    @AfterEach
    void graceAsUsual() {
        System.clearProperty(GRACE);
    }

    @Tag("h2")
    @Test
    void whenErasedAndTheEpochTurned_thenNothingThatIsLeftBringsThePinBack() throws Exception {
        Path backup = backup();
        assertThat(InstallationFiles.nes("erasure-proof", card).text()).contains("it opens", "NOT GONE");
        assertThat(proofOf(backup).text()).contains("it opens", "NOT GONE");

        erase();
        InstallationFiles.Answer before = InstallationFiles.nes("erasure-proof", card);
        assertThat(before.status()).isOne();
        assertThat(before.text()).contains("neither text nor data key", "which still exists");
        assertThat(mine().copiesGone()).isFalse();
        assertThat(mine().copiesAt()).isNotNull();
        assertThat(proofOf(backup).text()).contains("it opens");

        rotate();
        InstallationFiles.Answer after = InstallationFiles.nes("erasure-proof", card);
        assertThat(after.text()).contains("which does not exist any more", "GONE: nothing that exists opens");
        assertThat(after.status()).isZero();
        assertThat(mine().copiesGone()).isTrue();
        assertThat(proofOf(backup).text()).contains("it does not open");
        assertThat(InstallationFiles.filesWith(
                        PIN.getBytes(StandardCharsets.US_ASCII),
                        InstallationFiles.data(),
                        InstallationFiles.logs(),
                        backup))
                .isEmpty();
        assertThat(InstallationFiles.filesWith(
                        PIN.getBytes(StandardCharsets.UTF_16BE), InstallationFiles.data(), backup))
                .isEmpty();
    }

    @Test
    void whenTheEpochTurns_thenWhatWasNotErasedStillOpens() throws Exception {
        rotate();
        byte[] pin = CallAs.holder(person.id(), () -> envelopes.show(new CardSerial(card)));
        assertThat(new String(pin, StandardCharsets.US_ASCII)).isEqualTo(PIN);
    }

    @Test
    void whenTheCommandAsks_thenTheServerTurnsTheEpoch() throws Exception {
        rotate();
        String current = rows.text("select id from epoch_key where retired_at is null");
        assertThat(InstallationFiles.nes("rotate-epoch").status()).isZero();
        assertThat(rows.count("epoch_key where id = ? and (retire_wanted or retired_at is not null)", current))
                .isOne();
    }

    @Test
    void whenATableHoldsSealsOfAnEpoch_thenTheRotationKnowsIt() throws Exception {
        List<String> known = new ArrayList<>();
        tables.forEach(table -> known.add(table.name()));
        assertThat(
                        rows.texts(
                                "select table_name from information_schema.columns"
                                        + " where column_name in ('SEALED_BY', 'sealed_by')"
                                        + " and table_name not in ('PUK_CUSTODY', 'puk_custody', 'OFFICER_LETTER', 'officer_letter', 'MAIN_OFFICER_LETTER', 'main_officer_letter', 'APPLICATION_WORD', 'application_word', 'PAPER_SCAN', 'paper_scan', 'INSTITUTION_DRAFT_LETTER', 'institution_draft_letter',"
                                        + " 'SIGNATURE_REQUEST', 'signature_request', 'SIGNED_DOCUMENT', 'signed_document', 'APPLICATION_SIGNATURE', 'application_signature')"))
                .isNotEmpty()
                // not the database's lower(), which depends on the server's locale
                .extracting(table -> table.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    /**
     * The second rotation finds nothing left to move and destroys the key that the first one retired. Afterwards
     * the request belongs to the holder again.
     */
    private void rotate() throws Exception {
        for (int i = 0; i < 2; i++) {
            callCentre.staff(Roles.ADMIN, () -> {
                epochs.rotate();
                return null;
            });
        }
        sessions.touch(token);
    }

    private void erase() throws Exception {
        CallAs.holder(person.id(), () -> {
            envelopes.erase();
            return null;
        });
    }

    private PinRecord mine() throws Exception {
        return CallAs.holder(person.id(), envelopes::mine).get(0);
    }

    /** Runs the recovery code with full rights on the restored database and every existing key. */
    private InstallationFiles.Answer proofOf(Path backup) throws Exception {
        return InstallationFiles.nes("erasure-proof", card, "-Dnes.db.url=jdbc:h2:file:" + backup.resolve("nes"));
    }

    private Path backup() throws Exception {
        Path folder = Files.createTempDirectory("backup");
        Path zip = folder.resolve("backup.zip");
        rows.change("backup to '" + zip + "'");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
        return folder;
    }
}
