package tr.nes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.access.control.AccessConfiguration;
import tr.nes.audit.control.anchor.AnchorSettings;
import tr.nes.authority.control.AuthorityConfiguration;
import tr.nes.card.control.reading.CardConfiguration;
import tr.nes.cardtype.control.VendorConfiguration;
import tr.nes.notification.control.NotificationConfiguration;
import tr.nes.sealing.control.SealingConfiguration;
import tr.nes.shared.control.ServerConfiguration;

/** Slips of administrators, each named at the start by its property and not quoted. */
class MisconfigurationTest {

    private String property;

    @AfterEach
    void forget() {
        if (property != null) {
            System.clearProperty(property);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nes.authority.phone | ara bizi",
                "nes.authority.mail | yardim",
                "nes.login.issuers | /yok/boyle.pem",
                "nes.login.status.minutes | bir saat",
                "nes.word.tries.per.minute | 0",
                "nes.signature.tries.per.minute | -1",
                "nes.captcha.work | 0",
                "nes.staff.by.word | evet",
                "nes.session.idle.minutes | 1",
                "nes.edevlet.claim | tc kimlik no",
                "nes.edevlet.scope | profile",
                "nes.edevlet.scope | openid  profile",
                "nes.cards.personalise | 3B9F96 8131",
                "nes.cards.personalise | 3B9F96;3B9F97",
                "nes.cards.vendor.jars | akiscif.jar",
                "nes.cards.vendor.jars | ../akiscif.jar:0000000000000000000000000000000000000000000000000000000000000000",
                "nes.cards.vendor.atrs | hepsi",
                "nes.cards.vendor.seconds | birkaç",
                "nes.epoch.hours | 24",
                "nes.messages.days | ay",
                "nes.sms.smpp.host | smpp://santral.ornek.test",
                "nes.mail.host | posta.ornek.test:25",
                "nes.mail.ehlo | -nes",
                "nes.audit.anchor.syslog.host | günlük ornek",
                "nes.audit.anchor.syslog.port | 70000",
                "nes.audit.anchor.syslog.port | tls",
                "nes.audit.anchor.syslog.trust | /yok/boyle.pem",
                "nes.audit.anchor.tsa.url | zaman.ornek.test",
                "nes.audit.anchor.tsa.trust | /yok/tsa.pem",
                "nes.audit.anchor.tsa.minutes | -5",
                "nes.audit.anchor.known | /yok/boyle",
                "nes.transport | psc",
                "nes.simulator.allowed | 1",
                "nes.simulated.readers | 0",
                "nes.readers.command.millis | 10 s",
                "nes.readers.queue.millis | -1",
                "nes.sessions | clustered",
                "nes.cluster.name | iki kelime",
                "nes.db.pool | 0",
                "nes.db.pool.records | sekiz",
                "nes.db.pool.min | -1",
                "nes.access.log | on",
                "nes.faces.stage | production"
            })
    void whenItIsMisspelt_thenItIsNamed(String name, String value) {
        property = name;
        System.setProperty(name, value);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.property()).isEqualTo(name);
            assertThat(fault.problem()).isNotEmpty().doesNotContain(value);
        });
    }

    @Test
    void whenNothingIsSet_thenNothingIsWrong() {
        assertThat(faults()).isEmpty();
    }

    private static List<ConfigurationFault> faults() {
        Stream<CheckedConfiguration> slices = Stream.of(
                        PortalConfiguration.class,
                        ServerConfiguration.class,
                        AccessConfiguration.class,
                        AuthorityConfiguration.class,
                        CardConfiguration.class,
                        VendorConfiguration.class,
                        NotificationConfiguration.class,
                        SealingConfiguration.class)
                .map(type -> Settings.check("slice", type));
        return Stream.concat(slices, Stream.of(new AnchorSettings(null, null)))
                .flatMap(slice -> slice.faults().stream())
                .toList();
    }
}
