package tr.nes.corporate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.certificate.CertificateFamily;

/**
 * An order of a body's certificate, for display.
 *
 * @param title that the certificate gets
 * @param refused whether the authority refused the last key
 * @param serialNumber null before it is issued
 * @param request number of the order without login from which it arose; null if there is none
 */
public record BodyOrderView(
        UUID id,
        CertificateFamily family,
        String title,
        int years,
        BodyOrderState state,
        Instant since,
        boolean refused,
        String serialNumber,
        String request)
        implements Serializable {}
