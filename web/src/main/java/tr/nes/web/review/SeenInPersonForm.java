package tr.nes.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.boundary.AuthorityReviews;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The document with which an applicant came to the authority. */
@Named
@RequestScoped
public class SeenInPersonForm {

    @Inject
    private AuthorityReviews reviews;

    @Inject
    private ReviewQueuePage queue;

    private String kind;
    private String number;

    public String record() {
        try {
            IdentityDocument document = new IdentityDocument(IdentityDocument.Kind.valueOf(kind), number);
            reviews.sawInPerson(queue.id(), document);
            return Address.REVIEW.redirect(PageNotice.IDENTITY_SEEN) + "&" + StepUp.ITEM + "=" + queue.id();
        } catch (ApplicationException refused) {
            Refusals.at(
                    "documentNumber",
                    refused.reason() == ApplicationException.Reason.IDENTITY_UNPROVEN
                            ? "review.documentWrong"
                            : "review.refused" + refused.messageKey());
            return null;
        }
    }

    public List<SelectItem> getKinds() {
        return Stream.of(IdentityDocument.Kind.values())
                .map(each -> new SelectItem(each.name(), Messages.of("review.document" + each)))
                .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
