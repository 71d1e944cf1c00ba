package tr.nes.fault;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.authority.boundary.EmbeddedAuthority;
import tr.nes.certificate.AuthorityRefused;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/** The embedded authority with faults injected by a test for single certificates. */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class FaultyAuthority implements CertificateAuthority {

    /** The fault. */
    public enum Fault {
        REFUSES,
        /** Does nothing and does not respond. */
        DEAF,
        /** Makes the change and does not respond. */
        MUTE,
        /** Makes the change, and the server dies before the response. */
        SERVER_DIES
    }

    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    @Inject
    private EmbeddedAuthority embedded;

    public void spoil(String serialNumber, Fault fault) {
        faults.put(serialNumber, fault);
    }

    public void heal(String serialNumber) {
        faults.remove(serialNumber);
    }

    @Override
    public X509Certificate issue(IssueOrder order) {
        return embedded.issue(order);
    }

    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        Fault fault = faults.get(serialNumber);
        if (fault == Fault.REFUSES) {
            throw new AuthorityRefused("spoilt");
        }
        if (fault != Fault.DEAF) {
            embedded.publish(serialNumber, status);
        }
        if (fault == Fault.SERVER_DIES) {
            throw new AssertionError("the server is gone");
        }
        answer(fault);
    }

    @Override
    public PublishedStatus published(String serialNumber) {
        answer(faults.get(serialNumber));
        return embedded.published(serialNumber);
    }

    private static void answer(Fault fault) {
        if (fault == Fault.DEAF || fault == Fault.MUTE) {
            throw new AuthorityUnreachable("spoilt", null);
        }
    }
}
