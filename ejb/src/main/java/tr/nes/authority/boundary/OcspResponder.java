package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.authority.EncodedOcspResponse;
import tr.nes.authority.control.ocsp.OcspResponses;

/** Tells anybody where certificates stand (RFC 6960). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OcspResponder {

    /** The longest request that is read, in octets: some hundred certificates. */
    public static final int LONGEST_REQUEST = 16384;

    @Inject
    private OcspResponses responses;

    /**
     * Always an answer: signed, or {@code malformedRequest}, or {@code tryLater} while the register can't be read, or
     * {@code unauthorized} (RFC 6960 §2.3) where nothing was ever issued.
     *
     * @param request an OCSPRequest in DER, or what somebody takes for one
     */
    public EncodedOcspResponse answer(byte[] request) {
        return responses.to(request);
    }
}
