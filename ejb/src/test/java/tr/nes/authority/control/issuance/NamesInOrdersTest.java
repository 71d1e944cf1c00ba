package tr.nes.authority.control.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PersonSubject;

/** Names come from other systems as people and programs have written them there. */
@Tag("locale")
class NamesInOrdersTest {

    private final TestAuthority authority = new TestAuthority();

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void whenNamesAreDecomposedOrPadded_thenTheCertificateHasThemComposedAndBare() {
        X509Certificate issued = issue("  Is\u0327\u0131l ", "\u00A0C\u0327ag\u0306r\u0131\n".strip());
        assertThat(attribute(issued, BCStyle.GIVENNAME)).isEqualTo("I\u015F\u0131l");
        assertThat(attribute(issued, BCStyle.CN)).isEqualTo("I\u015F\u0131l \u00C7a\u011Fr\u0131");
    }

    @Test
    void whenTheWholeNameIsTooLong_thenOnlyTheCommonNameIsCut() {
        String given = "Abdurrahman Ferit Mehmet Emin Hasan";
        String surname = "Karaosmano\u011Flu-Hac\u0131beyo\u011Flu Schleswig-Holstein";
        X509Certificate issued = issue(given, surname);
        assertThat(attribute(issued, BCStyle.GIVENNAME)).isEqualTo(given);
        assertThat(attribute(issued, BCStyle.SURNAME)).isEqualTo(surname);
        assertThat(attribute(issued, BCStyle.CN))
                .isEqualTo((given + " " + surname).substring(0, 64).strip())
                .hasSizeLessThanOrEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000B", "A\nB", "A\u200BB", "A\u202EB", "A\u0007B", "A\uFEFFB", "A\u2028B", "A\uD800"})
    void whenANameHasCharactersThatCannotBePrinted_thenTheOrderIsRefused(String name) {
        assertThatThrownBy(() -> issue(name, "Soyad"))
                .isInstanceOf(AuthorityRefused.class)
                .hasMessageContaining("can't be printed");
        assertThatThrownBy(() -> issue("Ad", name))
                .isInstanceOf(AuthorityRefused.class)
                .hasMessageContaining("can't be printed");
    }

    private X509Certificate issue(String given, String surname) {
        IssueOrder order = authority.order();
        return authority
                .port()
                .issue(new IssueOrder(
                        order.id(),
                        given,
                        surname,
                        ((PersonSubject) order.subject()).identityNumber(),
                        order.key(),
                        order.notBefore(),
                        order.notAfter(),
                        null));
    }

    private static String attribute(X509Certificate certificate, ASN1ObjectIdentifier type) {
        return IETFUtils.valueToString(
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                        .getRDNs(type)[0]
                        .getFirst()
                        .getValue());
    }
}
