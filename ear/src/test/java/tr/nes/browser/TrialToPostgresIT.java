package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.testing.TestPostgres;

/** A trial becomes an installation on PostgreSQL: its people, certificates, PINs and trail go on there. */
@Tag("nightly")
class TrialToPostgresIT {

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @TempDir
    private Path folder;

    @Test
    void whenATrialIsCopied_thenEverythingGoesOnInPostgresql() throws Exception {
        try (TestPostgres postgres = TestPostgres.start(folder)) {
            scene.web()
                    .logIn(Person.SAHIP)
                    .open("/sertifikalar/askiya-al")
                    .sees("Askıya Al")
                    .press("Sertifikayı askıya al")
                    .sees("İşlem tamamlandı");
            assertThat(copy(postgres)).satisfies(refused -> {
                assertThat(refused.text()).contains("a server uses the database");
                assertThat(refused.code()).isEqualTo(1);
            });

            scene.portal().stop();
            assertThat(copy(postgres)).satisfies(printed -> {
                assertThat(printed.text()).contains("faults 0", "holder: ", "copied");
                assertThat(printed.code()).isZero();
            });
            assertThat(copy(postgres)).satisfies(refused -> {
                assertThat(refused.text()).contains("not empty");
                assertThat(refused.code()).isEqualTo(1);
            });
            interrupt(postgres);
            assertThat(copy(postgres).code()).as("repeated").isZero();

            scene.portal().start(postgres.arguments().toArray(String[]::new));
            scene.web()
                    .logIn(Person.SAHIP)
                    .open("/sertifikalar")
                    .sees("Sertifika Listele")
                    .reads("Askıda");
            scene.web().logIn(Person.SAHIP).open("/pin-puk").sees("PIN / PUK Bilgisi");
            Printed verified = scene.portal().operator().nes("audit-verify");
            assertThat(verified.text()).contains("faults 0");
            assertThat(users(postgres)).isPositive();
            scene.portal().stop();
        }
    }

    private Printed copy(TestPostgres postgres) throws Exception {
        return scene.portal()
                .operator()
                .nes(Stream.concat(Stream.of("copy-database"), postgres.arguments().stream())
                        .toArray(String[]::new));
    }

    /** As if the command had been killed before its end. */
    private static void interrupt(TestPostgres postgres) throws Exception {
        try (Connection connection = postgres.administrator("nes");
                Statement sql = connection.createStatement()) {
            sql.execute("comment on schema public is 'nes: rows are being brought in'");
        }
    }

    /** Connections of the server: it does use PostgreSQL. */
    private static long users(TestPostgres postgres) throws Exception {
        try (Connection connection = postgres.administrator("nes");
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from pg_stat_activity where usename = 'nes_app'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
