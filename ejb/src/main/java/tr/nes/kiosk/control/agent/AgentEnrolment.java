package tr.nes.kiosk.control.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.kiosk.entity.KioskAgent;
import tr.nes.shared.Digest;

/** Exchanges an enrolment code for a certificate, once; a former agent of the same terminal is revoked. */
@ApplicationScoped
public class AgentEnrolment {

    private static final int FIELD_BITS = 256;

    @Inject
    private AgentRecords records;

    @Inject
    private DeviceAuthority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Of the secret part of a code, for the table. */
    public static String hash(String secret) {
        return Digest.sha256("agent enrolment|" + secret);
    }

    /**
     * Under the lock of the agent's row; committed on return, including the audit row of a refusal.
     *
     * @param request PKCS #10 in DER
     * @return the agent's name and certificate; empty if it is refused
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Enrolled> run(String secret, byte[] request) {
        Instant now = clock.instant();
        Optional<KioskAgent> agent = records.lockByCode(hash(secret)).filter(found -> found.codeOpen(now));
        Optional<PublicKey> key = proven(request);
        if (agent.isEmpty() || key.isEmpty()) {
            audit.record(AuditFact.refused(AuditAction.AGENT_ENROLLED, null, "", agent.isEmpty() ? "code" : "request"));
            return Optional.empty();
        }
        return Optional.of(enrol(agent.get(), key.get(), now));
    }

    private Enrolled enrol(KioskAgent agent, PublicKey key, Instant now) {
        String name = agent.terminal().value();
        records.of(agent.terminal()).stream().filter(other -> other != agent).forEach(former -> former.revoke(now));
        Instant ends = now.plus(Duration.ofDays(AgentConfiguration.CURRENT.certificateDays()));
        X509Certificate certificate = authority.agent(name, key, ends);
        agent.enrol(AgentRecords.hash(certificate), ends, now);
        audit.record(AuditFact.done(AuditAction.AGENT_ENROLLED, null, name));
        return new Enrolled(name, certificate);
    }

    /** A P-256 key whose owner signed the request. */
    private static Optional<PublicKey> proven(byte[] request) {
        try {
            JcaPKCS10CertificationRequest parsed = new JcaPKCS10CertificationRequest(request);
            PublicKey key = parsed.getPublicKey();
            boolean signed = key instanceof ECPublicKey curve
                    && curve.getParams().getCurve().getField().getFieldSize() == FIELD_BITS
                    && parsed.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key));
            return signed ? Optional.of(key) : Optional.empty();
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException
                | RuntimeException malformed) {
            return Optional.empty();
        }
    }

    /** @param agent its name */
    public record Enrolled(String agent, X509Certificate certificate) {}
}
