package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.control.ApplicationReview;
import tr.nes.enrolment.control.DraftSubmission;

/**
 * What an applicant does with an application that came back. Every method throws {@link ApplicationException}
 * ACCESS_OVER unless the access is good and confirmed, and STATE if the application did not come back.
 */
@Stateless
@PermitAll
public class Corrections {

    @Inject
    private DraftSubmission submission;

    @Inject
    private ApplicationReview review;

    /** Düzelt ve yeniden gönder: leads into the form, where everything is kept; it has to be signed anew. */
    public void correct(DraftAccess access) {
        review.correct(submission.application(access));
    }

    /** Answers a question; form and signature stay. @throws ApplicationException QUESTION_WRONG unless it has 1 to 300 characters */
    public void answer(DraftAccess access, String text) {
        review.answer(submission.application(access), text);
    }
}
