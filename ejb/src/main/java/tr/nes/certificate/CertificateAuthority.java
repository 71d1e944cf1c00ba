package tr.nes.certificate;

import java.security.cert.X509Certificate;

/**
 * Whoever signs certificates and tells the world where they stand. Called outside of any transaction. Every call may be
 * repeated: asking twice for the same is as asking once.
 */
public interface CertificateAuthority {

    /**
     * Issues the ordered certificate, published as on hold (RFC 5280 §5.3.1, certificateHold); for the same order the same
     * certificate.
     *
     * @throws AuthorityRefused if the order breaks a rule of the authority; nothing was issued
     * @throws AuthorityUnreachable if there was no answer; whether it was issued is told by asking again
     */
    X509Certificate issue(IssueOrder order);

    /**
     * Publishes this status from now on; never back-dated. DONE also if it is published already.
     *
     * @throws AuthorityRefused if the authority does not allow it, as for what is revoked; nothing was changed
     * @throws AuthorityUnreachable if there was no answer; what holds is told by {@link #published}
     */
    void publish(String serialNumber, PublishedStatus status);

    /**
     * What the world is told now.
     *
     * @param serialNumber hexadecimal, upper case
     * @throws AuthorityUnreachable if there was no answer
     */
    PublishedStatus published(String serialNumber);
}
