package tr.nes.corporate;

import java.util.UUID;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;

/**
 * What is ordered for which body, and who acts for it.
 *
 * @param mail of the body's contact; one that is on record stays
 * @param person identity number of whoever acts for the body
 * @param request order without login from which it arises; null if there is none
 * @param requestNumber its number; null likewise
 */
public record BodyOrderRequest(
        CertificateFamily family,
        BodyNumber number,
        String title,
        String mail,
        String person,
        String personName,
        UUID request,
        String requestNumber) {}
