package tr.nes.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationInProduction.ReadyApplication;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Refusals;

/** Üretime alınacak başvurular: signed applications, page by page, taken into production one by one or as they are found. */
@Named
@RequestScoped
public class ReadyApplicationsPage {

    private static final int SIZE = 20;

    /** Taken by one press. */
    private static final int MOST = 200;

    /** Applications chosen in the list. */
    private static final String CHOSEN = "basvuru";

    @Inject
    private ProductionApplications applications;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private String number = "";
    private int page = 1;
    private int taken = -1;
    private final List<RefusedApplication> refused = new ArrayList<>();
    private List<ReadyApplication> rows;

    /** An application that stays where it is. @param reason a key of the bundle */
    public record RefusedApplication(String number, String reason) {}

    public void take() {
        List<UUID> chosen = Stream.ofNullable(request.getParameterValues(CHOSEN))
                .flatMap(Stream::of)
                .flatMap(each -> uuid(each).stream())
                .toList();
        if (chosen.isEmpty()) {
            Refusals.add("production.chosenNone");
        } else {
            takeAll(applications.named(chosen));
        }
    }

    public void takeFound() {
        takeAll(applications.ready(number, 0, MOST));
    }

    private void takeAll(List<ReadyApplication> wanted) {
        stepUp.demand();
        taken = 0;
        for (ReadyApplication each : wanted) {
            try {
                applications.take(each.id());
                taken++;
            } catch (ApplicationException rule) {
                refused.add(new RefusedApplication(each.number(), "refused" + rule.messageKey()));
            }
        }
        rows = null;
        turn(page);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    public void find() {
        turn(1);
    }

    public void next() {
        turn(page + 1);
    }

    public void before() {
        turn(page - 1);
    }

    private void turn(int wanted) {
        page = (int) Math.max(1, Math.min(wanted, getPages()));
        rows = null;
    }

    public List<ReadyApplication> getRows() {
        if (rows == null) {
            rows = applications.ready(number, (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public long getFound() {
        return applications.countReady(number);
    }

    public long getPages() {
        return Math.max(1, (getFound() + SIZE - 1) / SIZE);
    }

    /** How many one press takes. */
    public long getAtOnce() {
        return Math.min(MOST, getFound());
    }

    /** -1 unless this request took any. */
    public int getTaken() {
        return taken;
    }

    public List<RefusedApplication> getRefused() {
        return refused;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }
}
