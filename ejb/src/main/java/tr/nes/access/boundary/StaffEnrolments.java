package tr.nes.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import tr.nes.access.control.session.StaffEnrolmentRecords;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.boundary.SignerCertificates;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/**
 * Lets an administrator who has no certificate yet log in by password and SMS code: for a day, and only until the
 * first login with a signature. For the operator at the server.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaffEnrolments {

    @Inject
    private StaffEnrolmentRecords records;

    @Inject
    private SignerCertificates certificates;

    /** Until when; empty if the person has a certificate in use and therefore logs in with that. */
    public Optional<Instant> openUnlessCertified(HolderId holder) {
        return certificates
                        .best(holder)
                        .filter(CertificateStatus.ACTIVE::equals)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(open(holder));
    }

    /** Also for somebody whose card is lost; returns until when. */
    public Instant open(HolderId holder) {
        return records.open(holder);
    }
}
