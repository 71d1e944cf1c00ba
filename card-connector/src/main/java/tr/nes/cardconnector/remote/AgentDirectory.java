package tr.nes.cardconnector.remote;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** What the application knows about agents. Called on threads of the work manager, outside any transaction. */
public interface AgentDirectory {

    /**
     * Name of the agent with this certificate, which TLS has found to be of the device authority: lower case letters, digits
     * and hyphens, at most 40. Empty if it is revoked, expired or not on record.
     */
    Optional<String> agentOf(X509Certificate certificate);

    /** Whether a PUK may be sent to the agent with this certificate. */
    boolean mayUnblock(X509Certificate certificate);

    /**
     * Exchanges an enrolment code for a certificate.
     *
     * @param request PKCS #10 in DER
     * @param address of the caller
     * @return X.509 in DER; empty if the code is wrong, used or expired, or the request can't be certified
     */
    Optional<byte[]> enrol(String code, byte[] request, String address);
}
