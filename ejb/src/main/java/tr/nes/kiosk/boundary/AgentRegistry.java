package tr.nes.kiosk.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.cardconnector.remote.AgentDirectory;
import tr.nes.cardconnector.remote.RemoteReaders;
import tr.nes.kiosk.control.agent.AgentEnrolment;
import tr.nes.kiosk.control.agent.AgentEnrolment.Enrolled;
import tr.nes.kiosk.control.agent.AgentRecords;
import tr.nes.kiosk.entity.KioskAgent;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** What the listener asks about agents. Callers are nobody: what counts is the certificate that TLS has checked, or a code. */
@Stateless
@PermitAll
public class AgentRegistry implements AgentDirectory {

    private static final int TRIES_PER_ADDRESS = 10;
    private static final int TRIES = 60;

    @Resource(lookup = "java:/eis/RemoteReaders")
    private RemoteReaders remote;

    @Inject
    private AgentRecords records;

    @Inject
    private AgentEnrolment enrolment;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private AuditTrail audit;

    @Override
    public Optional<String> agentOf(X509Certificate certificate) {
        return records.inForce(certificate).map(agent -> agent.terminal().value());
    }

    @Override
    public boolean mayUnblock(X509Certificate certificate) {
        return records.inForce(certificate).filter(KioskAgent::mayUnblock).isPresent();
    }

    /** Attempts are limited to 10 a minute per network and 60 in total, before the code is looked at. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<byte[]> enrol(String code, byte[] request, String address) {
        origin.cameFrom(address, "");
        if (!limiter.take("agent enrolment " + origin.network(), TRIES_PER_ADDRESS, RatePeriod.MINUTE)
                || !limiter.take("agent enrolment all addresses", TRIES, RatePeriod.MINUTE)) {
            return throttled();
        }
        Optional<Enrolled> enrolled = enrolment.run(code, request);
        enrolled.ifPresent(agent -> remote.cut(agent.agent()));
        return enrolled.map(agent -> encoded(agent.certificate()));
    }

    private Optional<byte[]> throttled() {
        if (limiter.take("agent enrolment alarm", 1, RatePeriod.MINUTE)) {
            audit.recordApart(AuditFact.refused(AuditAction.AGENT_ENROLLED, null, "", "throttled"));
        }
        return Optional.empty();
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
