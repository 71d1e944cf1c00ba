package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.control.ocsp.OcspResponses;

/** Reports the status of certificates to anybody (RFC 6960). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OcspResponder {

    /** Maximum length of a request in octets: about a hundred certificates. */
    public static final int LONGEST_REQUEST = 16384;

    @Inject
    private OcspResponses responses;

    /**
     * Always returns a response: signed, or {@code malformedRequest}, or {@code tryLater} while the register can't
     * be read, or {@code unauthorized} (RFC 6960 §2.3) if no certificate was ever issued here.
     *
     * @param request an OCSPRequest in DER, or arbitrary bytes
     */
    public EncodedOcspResponse answer(byte[] request) {
        return responses.to(request);
    }
}
