package tr.nes.access.testing;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import tr.nes.access.SignatureResult.Outcome;
import tr.nes.access.boundary.SignatureLogins;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.People;

/** E-İmzalı Giriş with an authority, people and their cards; each browser is identified by its binding. */
public final class SignatureLoginFixture implements AutoCloseable {

    public static final String ORIGIN = "http://localhost:8080";
    public static final KeyPair KEYS = TestAuthority.rsa();

    public final TestAuthority authority = new TestAuthority();
    public final SignatureLogins logins;

    public SignatureLoginFixture() {
        // the port first: every bean that injects an authority gets this one
        authority.port();
        logins = authority.bean(SignatureLogins.class);
        authority.bean(RequestOrigin.class).cameFrom(UUID.randomUUID().toString(), null);
    }

    public HolderView person() {
        HolderView person = People.somebody();
        authority.bean(Holders.class).register(person, Set.of());
        return person;
    }

    /** Published as good, not on record. */
    public X509Certificate issued(String identityNumber) {
        X509Certificate issued = authority.port().issue(order(identityNumber));
        authority.port().publish(TestAuthority.serial(issued), PublishedStatus.GOOD);
        return issued;
    }

    public X509Certificate onRecord(HolderView person, CertificateStatus status) throws Exception {
        X509Certificate issued = issued(person.identityNumber().value());
        authority.bean(CertificateRegistration.class).register(issued, person.id(), "1234A5B67890", status);
        return issued;
    }

    public WebEidCard card(HolderView person) throws Exception {
        return card(onRecord(person, CertificateStatus.ACTIVE));
    }

    public WebEidCard card(X509Certificate certificate) {
        return new WebEidCard(certificate, KEYS);
    }

    public String nonce(String browser) {
        return logins.begin(browser).orElseThrow().value();
    }

    /** A complete login in a browser of its own. */
    public Outcome logIn(WebEidCard card) {
        String browser = UUID.randomUUID().toString();
        return finish(card.sign(ORIGIN, nonce(browser)), browser);
    }

    public Outcome finish(String token, String browser) {
        return logins.finish(token, browser).outcome();
    }

    /** Reason of the last refusal; empty if there was none. */
    public String reason() {
        return authority.audit.facts().stream()
                .filter(f -> f.action() == AuditAction.LOGIN_CARD && f.result() == AuditResult.REFUSED)
                .map(AuditFact::detail)
                .reduce("", (before, after) -> after);
    }

    private IssueOrder order(String identityNumber) {
        return new IssueOrder(
                UUID.randomUUID(),
                "Deneme",
                "Kişi",
                identityNumber,
                KEYS.getPublic(),
                authority.clock.instant(),
                authority.clock.instant().plus(Duration.ofDays(365)),
                null);
    }

    @Override
    public void close() {
        authority.close();
    }
}
