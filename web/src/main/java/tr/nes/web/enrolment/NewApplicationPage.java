package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.certificate.CertificateView;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.KindOption;
import tr.nes.enrolment.Workplace;
import tr.nes.enrolment.boundary.NewApplications;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Yeni sertifika başvurusu: why, where, and in place of which certificate. */
@Named
@RequestScoped
public class NewApplicationPage {
    @Inject
    private NewApplications applications;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    private List<Workplace> workplaces;
    private List<KindOption> options;
    private String workplace;
    private String lost;

    public String begin() {
        Optional<ApplicationKind> kind = Stream.of(ApplicationKind.values())
                .filter(each -> each.name().equals(request.getParameter("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            Refusals.at("kind", "enrolment.kindNeeded");
            return null;
        }
        try {
            return wizard.enter(applications.begin(institution(), kind.get(), serialNumber(kind.get())));
        } catch (ApplicationException refused) {
            return ApplicationWizard.refuse(refused);
        } catch (IllegalArgumentException tampered) {
            Refusals.add("enrolment.refusedApplicationUnknown");
            return null;
        }
    }

    private UUID institution() {
        return getWorkplaces().size() == 1
                ? getWorkplaces().get(0).institution()
                : UUID.fromString(String.valueOf(workplace));
    }

    private String serialNumber(ApplicationKind kind) {
        return kind == ApplicationKind.LOST && lost != null && !lost.isEmpty() ? lost : null;
    }

    public List<Workplace> getWorkplaces() {
        if (workplaces == null) {
            workplaces = applications.workplaces();
        }
        return workplaces;
    }

    public List<KindOption> getOptions() {
        if (options == null) {
            options = applications.options();
        }
        return options;
    }

    public boolean isPossible(KindOption option) {
        return option.isPossible() && (!isListFirst() || option.kind() == ApplicationKind.PERSON_PAID);
    }

    /** Whether every institution of the person lists its people before they apply. */
    public boolean isListFirst() {
        return getWorkplaces().stream().allMatch(Workplace::listFirst);
    }

    /** Why a kind is not open, and what to do. */
    public String obstacle(KindOption option) {
        if (option.isPossible()) {
            return Messages.of("enrolment.refusedListFirst");
        }
        String text = Messages.of("enrolment.kindObstacle" + option.obstacle());
        return option.from() == null ? text : text + " " + dates.day(option.from());
    }

    /** Certificates that may be the lost one. */
    public List<CertificateView> getLosable() {
        return getOptions().stream()
                .filter(option -> option.kind() == ApplicationKind.LOST)
                .flatMap(option -> option.certificates().stream())
                .toList();
    }

    public List<SelectItem> getLosableItems() {
        return getLosable().stream()
                .map(each -> new SelectItem(
                        each.serialNumber(),
                        Messages.of("enrolment.cardOf") + " " + each.cardSerial() + ", "
                                + Messages.of("enrolment.validUntil") + " " + dates.day(each.notAfter())))
                .toList();
    }

    public List<SelectItem> getWorkplaceItems() {
        return getWorkplaces().stream()
                .map(each -> new SelectItem(each.institution().toString(), each.title()))
                .toList();
    }

    public String getWorkplace() {
        return workplace;
    }

    public void setWorkplace(String workplace) {
        this.workplace = workplace;
    }

    public String getLost() {
        return lost;
    }

    public void setLost(String lost) {
        this.lost = lost;
    }
}
