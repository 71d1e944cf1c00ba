package tr.nes.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.OfficerReview;
import tr.nes.enrolment.boundary.OfficerApplications;
import tr.nes.enrolment.boundary.OfficerReviews;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** The application beside the list: what decides, the form, and what the officer can do with it. */
@Named
@RequestScoped
public class ReviewPanel {

    private static final String OPEN = "ac";
    private static final String OPENED = "acik";
    private static final String SEEN = "gorulen";

    @Inject
    private OfficerApplications applications;

    @Inject
    private OfficerReviews reviews;

    @Inject
    private ApplicationsPage page;

    @Inject
    private HttpServletRequest request;

    private OfficerReview review;
    private boolean closed;
    private String reason;
    private String question;
    private String documentKind;
    private String documentNumber;

    /** Null if none is open. */
    public OfficerReview getReview() {
        UUID id = closed ? null : id();
        if (review == null && id != null) {
            try {
                review = applications.of(id);
            } catch (ApplicationException foreign) {
                closed = true;
                Refusals.add("officer.refused" + foreign.messageKey());
            }
        }
        return review;
    }

    /** In the order of the form. */
    public Map<FormField, String> getFields() {
        Map<FormField, String> sorted = new EnumMap<>(FormField.class);
        sorted.putAll(getReview().fields());
        return sorted;
    }

    /** Where the card goes; empty if the form does not say. */
    public String getAddress() {
        Map<FormField, String> fields = getReview().fields();
        return Stream.of(FormField.ADDRESS, FormField.POSTAL_CODE, FormField.DISTRICT)
                .map(fields::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public void close() {
        closed = true;
        review = null;
    }

    public void approve() {
        page.approve(id());
        close();
    }

    public void ask() {
        attempt(() -> reviews.ask(id(), seen(), question));
    }

    public void reject() {
        attempt(() -> reviews.reject(id(), seen(), reason));
    }

    public void saw() {
        IdentityDocument document;
        try {
            document = new IdentityDocument(IdentityDocument.Kind.valueOf(documentKind), documentNumber);
        } catch (ApplicationException | IllegalArgumentException wrong) {
            Refusals.at("documentNumber", "officer.documentWrong");
            return;
        }
        try {
            reviews.sawInPerson(id(), document);
            documentNumber = null;
        } catch (ApplicationException refused) {
            Refusals.add("officer.refused" + refused.messageKey());
        }
        review = null;
    }

    public void form() {
        try {
            byte[] pdf = applications.pdf(id());
            Faces.sendFile(pdf, "basvuru-" + getReview().row().number() + ".pdf", true);
        } catch (ApplicationException refused) {
            Refusals.add("officer.formRefused" + refused.messageKey());
        }
    }

    private void attempt(Runnable decision) {
        try {
            decision.run();
            close();
            page.forget();
        } catch (ApplicationException refused) {
            review = null;
            page.forget();
            Refusals.add("officer.refused" + refused.messageKey());
        }
    }

    private UUID id() {
        String opened = request.getParameter(OPEN);
        String id = String.valueOf(opened == null ? request.getParameter(OPENED) : opened);
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : null;
    }

    private long seen() {
        String seen = String.valueOf(request.getParameter(SEEN));
        return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
    }

    /** Whether this button was pressed, which another officer's decision may have taken away meanwhile: it still gets an answer. */
    public boolean isPressed(String button) {
        return request.getParameter(button) != null;
    }

    /** In days, or hours where it was less than two days. */
    public String lasted(Duration time) {
        long hours = time.toHours();
        return hours < 48
                ? Math.max(hours, 0) + " " + Messages.of("officer.hours")
                : time.toDays() + " " + Messages.of("officer.days");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(String documentKind) {
        this.documentKind = documentKind;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
