package tr.nes.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationFilter.Order;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.IdentityDocument;
import tr.nes.enrolment.boundary.AuthorityReviews;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.Messages;

/** What an officer chooses from. */
@Named
@RequestScoped
public class ApplicationChoices {

    @Inject
    private ApplicationsPage page;

    @Inject
    private AuthorityReviews reviews;

    @Inject
    private Language language;

    public List<SelectItem> getQueues() {
        return Stream.of(Queue.values())
                .map(each -> new SelectItem(each.name(), Messages.of("officer.queue" + each)))
                .toList();
    }

    public List<SelectItem> getStates() {
        return withAll(Stream.of(ApplicationState.values())
                .map(each -> new SelectItem(each.name(), Messages.of("enrolment.state" + each))));
    }

    public List<SelectItem> getKinds() {
        return withAll(Stream.of(ApplicationKind.values())
                .map(each -> new SelectItem(each.name(), Messages.of("enrolment.kind" + each))));
    }

    public List<SelectItem> getUnits() {
        return withAll(page.getUnits().stream().map(each -> new SelectItem(each, each)));
    }

    public List<SelectItem> getOrders() {
        return Stream.of(Order.values())
                .map(each -> new SelectItem(each.name(), Messages.of("officer.order" + each)))
                .toList();
    }

    /** With what the applicant is told to do. */
    public List<SelectItem> getReasons() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("officer.choose"))),
                        reviews.reasons().stream()
                                .map(each -> new SelectItem(
                                        each.code(),
                                        each.text(language.getCode()) + " → " + each.advice(language.getCode()))))
                .toList();
    }

    public List<SelectItem> getDocuments() {
        return Stream.of(IdentityDocument.Kind.values())
                .map(each -> new SelectItem(each.name(), Messages.of("officer.document" + each)))
                .toList();
    }

    private static List<SelectItem> withAll(Stream<SelectItem> items) {
        return Stream.concat(Stream.of(new SelectItem("", Messages.of("officer.all"))), items)
                .toList();
    }
}
