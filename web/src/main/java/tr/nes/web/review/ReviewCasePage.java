package tr.nes.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.enrolment.CivilRegistry.RegistryCheck.Part;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.boundary.AuthorityApplications;
import tr.nes.enrolment.boundary.AuthorityReviews;
import tr.nes.enrolment.boundary.IdentityLinks;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** What the back office does with the application beside the list. */
@Named
@RequestScoped
public class ReviewCasePage {

    /** A difference in words. */
    public record Explained(String part, String applied, String registered, String how) {}

    /** A line of the form. */
    public record Line(String label, String text) {}

    @Inject
    private AuthorityReviews reviews;

    @Inject
    private AuthorityApplications applications;

    @Inject
    private IdentityLinks links;

    @Inject
    private ReviewQueuePage queue;

    @Inject
    private StepUp stepUp;

    @Inject
    private Dates dates;

    @Inject
    private Language language;

    private String statement;
    private String question;
    private String reason;
    private String note;
    private String oldNumber;
    private String evidence;

    public String take() {
        return does(() -> reviews.take(queue.id()), PageNotice.REVIEW_TAKEN, null);
    }

    /** The form as it was signed. */
    public void pdf() throws IOException {
        stepUp.demand();
        try {
            byte[] pdf = reviews.pdf(queue.id());
            String number = queue.getShown().application().number();
            Faces.sendFile(new ByteArrayInputStream(pdf), "basvuru-" + number + ".pdf", true);
        } catch (ApplicationException refused) {
            refuse(refused, null);
        }
    }

    public String release() {
        return does(() -> reviews.release(queue.id()), PageNotice.REVIEW_RELEASED, null);
    }

    public String check() {
        return does(() -> reviews.check(queue.id()), PageNotice.REGISTRY_ASKED, null);
    }

    public String accept() {
        return does(() -> reviews.accept(queue.id(), statement), PageNotice.REVIEW_ACCEPTED, "statement");
    }

    public String ask() {
        return does(() -> reviews.ask(queue.id(), question), PageNotice.REVIEW_ASKED, "question");
    }

    public String reject() {
        return does(() -> reviews.reject(queue.id(), reason), PageNotice.REVIEW_REJECTED, "reason");
    }

    public String addNote() {
        return does(() -> reviews.note(queue.id(), note), PageNotice.NOTE_ADDED, "note");
    }

    public String propose() {
        String number = oldNumber == null ? "" : InputNormalizer.compact(oldNumber);
        return does(() -> links.propose(queue.id(), number, evidence), PageNotice.IDENTITY_LINK_PROPOSED, "evidence");
    }

    /** @param field of texts that are refused; null if there is none */
    private String does(Runnable deed, PageNotice said, String field) {
        UUID id = queue.id();
        try {
            deed.run();
            return Address.REVIEW.redirect(said) + "&" + StepUp.ITEM + "=" + id;
        } catch (ApplicationException refused) {
            refuse(refused, field);
            return null;
        }
    }

    private static void refuse(ApplicationException refused, String field) {
        switch (refused.reason()) {
            case NOTE_WRONG, QUESTION_WRONG, REASON_UNKNOWN ->
                Refusals.at(field, "review.refused" + refused.messageKey());
            case OLD_IDENTITY_UNKNOWN -> Refusals.at("oldNumber", "review.refusedOldIdentityUnknown");
            case STATE ->
                Refusals.say(
                        Messages.of("review.refusedState") + " " + Messages.of("enrolment.state" + refused.state()));
            default -> Refusals.add("review.refused" + refused.messageKey());
        }
    }

    /** Whether a reason is needed in place of the register's word. */
    public boolean isStatementNeeded() {
        RegistryCheck check = queue.getShown().registry();
        return check != null && check.result() == RegistryCheck.Result.NOT_CONNECTED;
    }

    public List<Explained> getDifferences() {
        RegistryCheck check = queue.getShown().registry();
        return check == null
                ? List.of()
                : check.differences().entrySet().stream()
                        .map(each -> new Explained(
                                Messages.of("review.part" + each.getKey()),
                                applied(each.getKey()),
                                registered(check, each.getKey()),
                                Messages.of("review.difference" + each.getValue())))
                        .toList();
    }

    private String applied(Part part) {
        return switch (part) {
            case NAME -> queue.getShown().applicant().name();
            case SURNAME -> queue.getShown().applicant().surname();
            case BIRTH_DATE -> dates.date(queue.getShown().applicant().birthDate());
        };
    }

    private String registered(RegistryCheck check, Part part) {
        return switch (part) {
            case NAME -> check.name();
            case SURNAME -> check.surname();
            case BIRTH_DATE -> dates.date(check.birthDate());
        };
    }

    /** What was filled in, in the order of the form. */
    public List<Line> getLines() {
        Map<FormField, String> fields = queue.getShown().fields();
        return Stream.of(FormField.values())
                .filter(fields::containsKey)
                .map(field -> new Line(Messages.of("review.field" + field), shown(field, fields.get(field))))
                .toList();
    }

    private static String shown(FormField field, String value) {
        return switch (field) {
            case READER, PUBLICATION, CHANNEL, OPERATOR -> Messages.of("review." + field + value);
            default -> value;
        };
    }

    public List<SelectItem> getReasons() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("review.reasonChoose"))),
                        applications.reasons().stream()
                                .map(each -> new SelectItem(each.code(), each.text(language.getCode()))))
                .toList();
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getOldNumber() {
        return oldNumber;
    }

    public void setOldNumber(String oldNumber) {
        this.oldNumber = oldNumber;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
