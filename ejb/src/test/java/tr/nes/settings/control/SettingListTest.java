package tr.nes.settings.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tr.nes.settings.SettingInForce;
import tr.nes.settings.SettingSource;

class SettingListTest {

    private final Properties properties = new Properties();
    private final SettingList list = new SettingList(new SettingSources(
            List.of("-Xmx512m", "-Dnes.sessions=single", "-Dnes.session.hours=4"),
            "org.jboss.as.standalone -Dnes.session.hours=8 -P=/etc/nes.properties"));

    @Test
    void whenNothingIsSet_thenTheDefaultsCount() {
        assertThat(setting("nes.session.hours"))
                .isEqualTo(new SettingInForce("nes.session.hours", "12", false, SettingSource.DEFAULT, "access"));
        assertThat(setting("nes.proxies").value()).isEmpty();
        assertThat(list.in(properties)).hasSizeGreaterThan(120).noneMatch(SettingInForce::isSet);
    }

    @Test
    void whenASettingIsSet_thenItsSourceIsTold() {
        properties.putAll(Map.of("nes.session.hours", "8", "nes.sessions", "single", "nes.max.post", " 2048 "));
        assertThat(setting("nes.session.hours").source()).isEqualTo(SettingSource.COMMAND_LINE);
        assertThat(setting("nes.sessions").source()).isEqualTo(SettingSource.ENVIRONMENT);
        assertThat(setting("nes.max.post"))
                .isEqualTo(new SettingInForce("nes.max.post", "2048", false, SettingSource.FILE, "web"));
    }

    @Test
    void whenASecretIsSet_thenNothingElseIsTold() {
        properties.put("nes.mail.password.file", "/etc/nes/mail");
        properties.put("nes.ejbca.keystore.password.file", "/etc/nes/ejbca");
        assertThat(List.of(setting("nes.mail.password.file"), setting("nes.ejbca.keystore.password.file")))
                .allMatch(SettingInForce::isSet)
                .allMatch(SettingInForce::secret)
                .allMatch(secret -> secret.value().isEmpty());
        assertThat(setting("nes.sms.http.token.file"))
                .matches(SettingInForce::secret)
                .matches(s -> !s.isSet());
    }

    @Test
    void whenANumberStandsBehindTheName_thenThoseThatAreSetAreListed() {
        properties.put("nes.ejbca.profile.5000", "NES 5000");
        assertThat(setting("nes.ejbca.profile.5000").value()).isEqualTo("NES 5000");
        assertThat(setting("nes.ejbca.profile").isSet()).isFalse();
    }

    private SettingInForce setting(String name) {
        return list.in(properties).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
