package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.control.ocsp.OcspResponses;

/**
 * Reports the status of certificates to anybody (RFC 6960). No EJB: interceptors would cost more than the response
 * does.
 */
@ApplicationScoped
@PermitAll
public class OcspResponder {

    /** Maximum length of a request in octets: about a hundred certificates. */
    public static final int LONGEST_REQUEST = 16384;

    @Inject
    private OcspResponses responses;

    /** Whether {@link #answer} will neither ask the database nor wait. */
    public boolean answersAtOnce() {
        return responses.areImmediate();
    }

    /**
     * Always returns a response: signed, or {@code malformedRequest}, or {@code tryLater} if the register
     * could not be read for five seconds, or {@code unauthorized} (RFC 6960 §2.3) if no certificate was ever issued here.
     *
     * @param request an OCSPRequest in DER, or arbitrary bytes
     */
    public EncodedOcspResponse answer(byte[] request) {
        return responses.to(request);
    }
}
