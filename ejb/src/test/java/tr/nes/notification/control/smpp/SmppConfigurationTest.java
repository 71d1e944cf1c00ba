package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Channels;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.OutboxFixture;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.Redactor;

/** Settings with which no bind can succeed are reported, and no bind is attempted. */
class SmppConfigurationTest {

    private static final String PREFIX = "nes.sms.smpp.";
    private static final String TOO_LONG = "Dokuzluk9-Parola";

    @TempDir
    private Path folder;

    private final SmppSettings settings = new SmppSettings();

    @BeforeEach
    void configure() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), MessageCentre.PASSWORD + "\n");
        Map.of("host", "127.0.0.1", "system.id", "nes", "source", "SERTIFIKA", "password.file", password.toString())
                .forEach((name, value) -> System.setProperty(PREFIX + name, value));
    }

    @AfterEach
    void forget() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(System::clearProperty);
    }

    @Test
    void goodSettingsHaveNoFault() {
        assertThat(settings.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "port, 77777",
        "port, smpp",
        "tls, yes",
        "system.id, sixteen-letters-",
        "system.id, ığdır",
        "system.type, thirteen-more",
        "source, SERTIFIKA MERKEZI",
        "enquire.seconds, 0",
        "password.file, /nowhere/at/all"
    })
    void whatCanNotWorkIsNamed(String name, String value) {
        System.setProperty(PREFIX + name, value);

        assertThat(settings.faults()).extracting(ConfigurationFault::property).containsExactly(PREFIX + name);
    }

    @Test
    void aPasswordOfNineCharactersIsNamedButNotTold() throws Exception {
        Files.writeString(folder.resolve("password"), TOO_LONG);

        assertThat(settings.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.property()).isEqualTo(PREFIX + "password.file"))
                .satisfies(fault -> assertThat(fault.problem())
                        .contains("8 ASCII characters")
                        .doesNotContain(TOO_LONG));
    }

    @Test
    void theLibraryQuotesThePasswordAndTheRedactorCutsIt() throws Exception {
        Files.writeString(folder.resolve("password"), TOO_LONG);
        try (MessageCentre centre = new MessageCentre()) {
            BindParameter account = new BindParameter(
                    BindType.BIND_TRX,
                    "nes",
                    settings.password(),
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.UNKNOWN,
                    null);
            Throwable thrown =
                    catchThrowable(() -> new SMPPSession().connectAndBind("127.0.0.1", centre.port(), account, 2_000));
            Throwable quoting = thrown;
            while (quoting.getCause() != null) {
                quoting = quoting.getCause();
            }

            assertThat(quoting.getMessage()).as("what stood in server.log").contains(TOO_LONG);
            assertThat(Redactor.message(quoting)).contains("[cut]").doesNotContain(TOO_LONG);
        }
    }

    @Test
    void nothingIsTriedAndTheHealthCheckSaysWhyUntilItIsCorrected() throws Exception {
        try (MessageCentre centre = new MessageCentre()) {
            TestCentreSettings account = new TestCentreSettings(centre);
            OutboxFixture post = new OutboxFixture(SmppSmsGateway.class, account);
            account.changePassword(TOO_LONG);
            post.accept(OutgoingMessage.sms("+905000000001", "Kod", null));
            post.work(1);

            assertThat(post.get(Channels.class).health())
                    .filteredOn(health -> health.channel() == Channel.SMS)
                    .singleElement()
                    .satisfies(health -> assertThat(health.up()).isFalse())
                    .satisfies(health ->
                            assertThat(health.fault()).isEqualTo("configuration: nes.sms.smpp.password.file"));
            assertThat(centre.messages()).isEmpty();

            account.changePassword(MessageCentre.PASSWORD);
            post.work(1);
            assertThat(centre.messages()).hasSize(1);
            post.get(SmppLink.class).close();
            post.close();
        }
    }
}
