package tr.nes.enrolment.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.control.ApplicationReview;
import tr.nes.enrolment.control.IdentityProofs;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * An institution's officer checks an application. Every method throws {@link ApplicationException} APPLICATION_UNKNOWN if
 * it is not in the caller's office, APPLICATION_CHANGED unless the caller has seen this version, OWN_APPLICATION if
 * it is the caller's own, and STATE if it is not the officer's turn.
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
@RequiresFreshFactor
public class OfficerReviews {

    @Inject
    private ApplicationReview review;

    @Inject
    private IdentityProofs proofs;

    /** Asks the applicant something. @throws ApplicationException QUESTION_WRONG unless it has 1 to 300 characters */
    public void ask(UUID id, long seen, String question) {
        review.ask(review.demandSeen(id, seen), ApplicationActor.OFFICER, question);
    }

    /** Sends it back to the applicant. @throws ApplicationException REASON_UNKNOWN unless it is in the catalogue */
    public void reject(UUID id, long seen, String reason) {
        review.reject(review.demandSeen(id, seen), ApplicationActor.OFFICER, reason);
    }

    /** Records that the applicant came in person with this document. */
    public void sawInPerson(UUID id, IdentityDocument document) {
        proofs.recordSeen(review.demandOfOffice(id), document);
    }
}
