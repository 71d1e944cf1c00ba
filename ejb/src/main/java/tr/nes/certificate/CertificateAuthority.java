package tr.nes.certificate;

import java.security.cert.X509Certificate;

/**
 * Port to the authority that signs certificates and publishes their status. Called outside any transaction. All
 * calls are idempotent.
 */
public interface CertificateAuthority {

    /**
     * Issues the ordered certificate, published as on hold (RFC 5280 §5.3.1, certificateHold); returns the same
     * certificate for the same order.
     *
     * @throws AuthorityRefused if the order violates a rule of the authority; nothing was issued
     * @throws AuthorityUnreachable if there was no response; repeat the call to find out whether it was issued
     */
    X509Certificate issue(IssueOrder order);

    /**
     * Publishes this status from now on, never back-dated. Succeeds also if it is already published.
     *
     * @throws AuthorityRefused if the authority does not allow it, for example for a revoked certificate; nothing
     * was changed
     * @throws AuthorityUnreachable if there was no response; {@link #published} returns the current status
     */
    void publish(String serialNumber, PublishedStatus status);

    /**
     * Returns the currently published status.
     *
     * @param serialNumber hexadecimal, upper case
     * @throws AuthorityUnreachable if there was no response
     */
    PublishedStatus published(String serialNumber);
}
