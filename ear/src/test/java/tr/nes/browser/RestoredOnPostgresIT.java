package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.testing.BackupKey;
import tr.nes.testing.TestPostgres;

/** The drill with PostgreSQL: machine and database server are lost, and a server starts on what came back. */
@Tag("nightly")
class RestoredOnPostgresIT {

    private static final String CARD = "1234A5B67892";
    private static final String READER = "okuyucu-1";

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @TempDir
    private Path folder;

    @Test
    void whenTheDatabaseServerIsLost_thenPeopleGoOnWithTheBackup() throws Exception {
        BackupKey key = BackupKey.in(folder, "backup");
        Path archive = folder.resolve("nes.backup");
        try (TestPostgres lost = TestPostgres.start(folder.resolve("lost"));
                TestPostgres empty = TestPostgres.start(folder.resolve("empty"))) {
            scene.portal().stop();
            succeeds(scene.portal().operator().nes(withDatabase(lost, "copy-database")));
            scene.portal().start(arguments(lost));
            suspend();
            succeeds(scene.portal()
                    .operator()
                    .nes("backup", archive.toString(), key.certificate().toString()));

            scene.portal().stop();
            lost.close();
            Files.move(scene.portal().data(), scene.portal().data().resolveSibling("lost"));
            succeeds(scene.portal()
                    .operator()
                    .nesReading(
                            BackupKey.PASSWORD + '\n',
                            withDatabase(
                                    empty,
                                    "restore",
                                    archive.toString(),
                                    key.key().toString())));

            scene.portal().start(arguments(empty));
            accept();
            scene.web()
                    .logIn(Person.SAHIP)
                    .open("/sertifikalar")
                    .sees("Sertifika Listele")
                    .reads("Askıda");
            unblock();
            reinstate();
            assertThat(nes("audit-verify").text()).contains("faults 0");
            scene.portal().stop();
        }
    }

    /** The authority's keys are those of the lost machine. */
    private void accept() {
        DevEndpoints.until(
                "it is accepted",
                () -> nes("accept-restore", "database server lost").text().contains("accepted: status is told again"));
    }

    private void suspend() {
        scene.web()
                .logIn(Person.SAHIP)
                .open("/sertifikalar/askiya-al")
                .sees("Askıya Al")
                .press("Sertifikayı askıya al")
                .sees("İşlem tamamlandı");
    }

    /** Needs the authority's restored keys. */
    private void reinstate() {
        Web web = scene.web().logIn(Person.SAHIP).open("/sertifikalar/askidan-indir");
        web.sees("Askıdan İndir").press("Sertifikayı askıdan indir").sees("İşlem tamamlandı");
    }

    /** Needs the card's restored PUK. */
    private void unblock() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.YETKILI);
        scene.dev().insert(READER, CARD, "AS_DELIVERED");
        kiosk.setPin(CARD, "902746").sees(Kiosk.DONE);
        scene.dev().pull(READER);
        kiosk.sees(Kiosk.START);
    }

    private static void succeeds(Printed printed) {
        assertThat(printed.code()).as(printed.text()).isZero();
    }

    private static String[] withDatabase(TestPostgres server, String... command) {
        return Stream.concat(Stream.of(command), server.arguments().stream()).toArray(String[]::new);
    }

    private static String[] arguments(TestPostgres server) {
        List<String> arguments = server.arguments();
        return arguments.toArray(String[]::new);
    }

    private Printed nes(String... arguments) throws Exception {
        return scene.portal().operator().nes(arguments);
    }
}
