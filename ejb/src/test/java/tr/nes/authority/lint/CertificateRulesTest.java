package tr.nes.authority.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;

/** All rules over all certificates that the embedded authority issues. */
class CertificateRulesTest {

    private enum Kind {
        ROOT,
        ISSUING,
        OCSP_SIGNER,
        HOLDER
    }

    private static final Map<Kind, List<List<LintRule>>> RULES = Map.of(
            Kind.ROOT, List.of(CommonCertificateRules.RULES, AuthorityCertificateRules.ROOT),
            Kind.ISSUING,
                    List.of(
                            CommonCertificateRules.RULES,
                            AuthorityCertificateRules.ROOT,
                            AuthorityCertificateRules.ISSUING),
            Kind.OCSP_SIGNER, List.of(CommonCertificateRules.RULES, AuthorityCertificateRules.OCSP_SIGNER),
            Kind.HOLDER, List.of(CommonCertificateRules.RULES, HolderCertificateRules.RULES));

    private static final Map<Kind, LintedCertificate> SPECIMENS = new EnumMap<>(Kind.class);
    private static final PrivateKey NOBODYS = TestAuthority.rsa().getPrivate();

    private static TestAuthority authority;

    @BeforeAll
    static void issue() throws Exception {
        System.setProperty("nes.portal.url", "https://portal.example");
        authority = new TestAuthority();
        SPECIMENS.put(Kind.ROOT, of(AuthorityRole.ROOT, AuthorityRole.ROOT));
        SPECIMENS.put(Kind.ISSUING, of(AuthorityRole.ISSUING, AuthorityRole.ROOT));
        SPECIMENS.put(Kind.OCSP_SIGNER, of(AuthorityRole.OCSP, AuthorityRole.ISSUING));
        SPECIMENS.put(Kind.HOLDER, new LintedCertificate(holder(authority.issue()), holder(AuthorityRole.ISSUING)));
    }

    @AfterAll
    static void close() {
        System.clearProperty("nes.portal.url");
        authority.close();
    }

    static Stream<Arguments> rules() {
        return Stream.of(Kind.values()).flatMap(kind -> rules(kind).map(rule -> Arguments.of(kind, rule)));
    }

    private static Stream<LintRule> rules(Kind kind) {
        return RULES.get(kind).stream().flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rules")
    void everyRuleIsKept(Kind kind, LintRule rule) {
        assertThat(rule.isKeptBy(SPECIMENS.get(kind))).isTrue();
    }

    /** The rules are no decoration: each extension that is lost, or marked the other way round, breaks one. */
    @ParameterizedTest
    @MethodSource("extensions")
    void whenAnExtensionIsLostOrTurned_thenARuleIsBroken(Kind kind, String extension) throws Exception {
        ASN1ObjectIdentifier id = new ASN1ObjectIdentifier(extension);
        assertThat(broken(kind, without(SPECIMENS.get(kind), id, false))).isNotEmpty();
        assertThat(broken(kind, without(SPECIMENS.get(kind), id, true))).isNotEmpty();
    }

    static Stream<Arguments> extensions() {
        Stream.Builder<Arguments> all = Stream.builder();
        for (Kind kind : Kind.values()) {
            for (Object id : SPECIMENS.get(kind).certificate().getExtensionOIDs()) {
                all.add(Arguments.of(kind, id.toString()));
            }
        }
        return all.build();
    }

    @Test
    void serialNumbersHave64BitsThatNobodyForesees() {
        List<BigInteger> serials = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            serials.add(authority.issue().getSerialNumber());
        }
        BigInteger ever = serials.stream().reduce(BigInteger.ZERO, BigInteger::or);
        BigInteger always = serials.stream().reduce(BigInteger::and).orElseThrow();
        // a bit that is drawn stays the same sixteen times once in 32,768
        assertThat(ever.andNot(always).bitCount()).isGreaterThanOrEqualTo(64);
        assertThat(serials).doesNotHaveDuplicates();
    }

    private static List<LintRule> broken(Kind kind, LintedCertificate lintedCertificate) {
        return rules(kind)
                .filter(rule -> !rule.says().contains("the signature is the issuer's"))
                .filter(rule -> !rule.says().contains("signature algorithms"))
                .filter(rule -> !rule.says().contains("signed with"))
                .filter(rule -> !rule.isKeptBy(lintedCertificate))
                .toList();
    }

    /** The same certificate without the extension, or with its criticality turned; signed by nobody in particular. */
    private static LintedCertificate without(
            LintedCertificate lintedCertificate, ASN1ObjectIdentifier id, boolean turned) throws Exception {
        X509CertificateHolder original = lintedCertificate.certificate();
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                original.getIssuer(),
                original.getSerialNumber(),
                original.toASN1Structure().getStartDate(),
                original.toASN1Structure().getEndDate(),
                original.getSubject(),
                original.getSubjectPublicKeyInfo());
        for (Object each : original.getExtensionOIDs()) {
            Extension extension = original.getExtension((ASN1ObjectIdentifier) each);
            if (!each.equals(id)) {
                builder.addExtension(extension);
            } else if (turned) {
                builder.addExtension(id, !extension.isCritical(), extension.getParsedValue());
            }
        }
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(NOBODYS);
        return new LintedCertificate(builder.build(signer), lintedCertificate.issuer());
    }

    private static LintedCertificate of(AuthorityRole subject, AuthorityRole issuer) throws Exception {
        return new LintedCertificate(holder(subject), holder(issuer));
    }

    private static X509CertificateHolder holder(AuthorityRole role) throws Exception {
        return holder(authority.certificate(role));
    }

    private static X509CertificateHolder holder(X509Certificate certificate) throws Exception {
        return new JcaX509CertificateHolder(certificate);
    }
}
