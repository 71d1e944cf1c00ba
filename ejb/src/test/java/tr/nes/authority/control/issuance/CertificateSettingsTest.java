package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.shared.ConfigurationFault;

@Tag("locale")
class CertificateSettingsTest {

    private static final List<String> PROPERTIES =
            List.of("nes.public.url", "nes.portal.url", "nes.authority.name", "nes.authority.identifier");

    @AfterEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @ParameterizedTest
    @CsvSource({
        "nes.public.url, https://nes.ornek.test",
        "nes.public.url, http://nes.ornek.test/",
        "nes.public.url, http://nes ornek.test",
        "nes.public.url, nes.ornek.test",
        "nes.portal.url, https://nes.ornek.test/",
        "nes.portal.url, ldap://nes.ornek.test",
        "nes.authority.identifier, 9876543210",
        "nes.authority.identifier, VATTR-12 34",
        "nes.authority.name, Sertifika\u0000Merkezi"
    })
    void whenASettingIsWrong_thenNothingIsIssuedAndTheReasonIsNamed(String property, String wrong) {
        try (TestAuthority authority = new TestAuthority()) {
            System.setProperty(property, wrong);
            assertThat(new CertificateSettings().faults())
                    .extracting(ConfigurationFault::property)
                    .containsExactly(property);
            assertThatThrownBy(authority::issue)
                    .isInstanceOf(AuthorityRefused.class)
                    .hasMessageStartingWith(property + " must ")
                    .hasMessageNotContaining(wrong);
            System.clearProperty(property);
            assertThat(authority.issue()).isNotNull();
        }
    }

    @Test
    void whenItIsWrongAtTheFirstStart_thenNoAuthorityIsCreated() {
        System.setProperty("nes.public.url", "http://nes.ornek.test/");
        try (TestAuthority authority = TestAuthority.notFounded()) {
            AuthorityCertificates certificates = authority.bean(AuthorityCertificates.class);
            assertThatThrownBy(certificates::found)
                    .isInstanceOf(AuthorityRefused.class)
                    .hasMessageContaining("nes.public.url must end with the host");
            assertThat(certificates.isFounded()).isFalse();
            assertThat(authority.publications().certificate(AuthorityRole.ROOT)).isEmpty();
        }
    }

    @Test
    void whenTheHostHasOtherLettersThanAscii_thenCertificatesHaveItsAsciiForm() {
        System.setProperty("nes.public.url", "http://nes.ışık.test");
        try (TestAuthority authority = new TestAuthority()) {
            assertThat(authority.issue().toString()).contains("http://nes.xn--k-ekaa7p.test/ocsp");
        }
    }
}
