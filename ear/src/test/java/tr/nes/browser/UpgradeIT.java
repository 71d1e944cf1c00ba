package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Portal;
import tr.nes.browser.testing.UpgradedPortal;
import tr.nes.testing.ReleasedInstallation;
import tr.nes.testing.TestPostgres;

/**
 * This build's server starts on what each released one left, and what was sealed, signed and recorded there is of use;
 * then the installation moves to PostgreSQL.
 */
@Tag("nightly")
class UpgradeIT {

    private static final String CARD = "1234A5B67892";
    private static final String READER = "okuyucu-1";

    @TempDir
    private Path folder;

    static List<String> versions() throws Exception {
        return ReleasedInstallation.versions();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whenAReleaseIsUpgraded_thenPeopleGoOn(String version) throws Exception {
        try (TestPostgres postgres = TestPostgres.start(folder);
                UpgradedPortal people = UpgradedPortal.start(version)) {
            Portal portal = people.portal();
            unblock(people);
            people.web().logIn(Person.SAHIP).open("/pin-puk").sees("PIN / PUK Bilgisi");
            changeCertificate(people);
            verify(portal);

            portal.stop();
            assertThat(portal.operator()
                            .nes(Stream.concat(Stream.of("copy-database"), postgres.arguments().stream())
                                    .toArray(String[]::new)))
                    .satisfies(printed ->
                            assertThat(printed.code()).as(printed.text()).isZero());
            portal.start(postgres.arguments().toArray(String[]::new));
            unblock(people);
            changeCertificate(people);
            verify(portal);
        }
    }

    /** Needs the card's PUK, which the release sealed. */
    private static void unblock(UpgradedPortal people) {
        Kiosk kiosk = people.kiosk("kiosk-1").logIn(Person.YETKILI);
        people.dev().insert(READER, CARD, "AS_DELIVERED");
        kiosk.setPin(CARD, "902746").sees(Kiosk.DONE);
        people.dev().pull(READER);
        kiosk.sees(Kiosk.START);
    }

    /** Needs the authority's keys. */
    private static void changeCertificate(UpgradedPortal people) {
        people.web()
                .logIn(Person.SAHIP)
                .open("/sertifikalar/askiya-al")
                .sees("Askıya Al")
                .press("Sertifikayı askıya al")
                .sees("İşlem tamamlandı")
                .open("/sertifikalar/askidan-indir")
                .sees("Askıdan İndir")
                .press("Sertifikayı askıdan indir")
                .sees("İşlem tamamlandı");
    }

    private static void verify(Portal portal) throws Exception {
        assertThat(portal.operator().nes("audit-verify")).satisfies(printed -> {
            assertThat(printed.text()).contains("faults 0");
            assertThat(printed.code()).isZero();
        });
    }
}
