package tr.nes.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationInProduction.ReadyApplication;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionOrderView;
import tr.nes.production.ProductionState;
import tr.nes.production.boundary.ProductionOrders;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Üretim sırası: the cards to be made and those that were, by state and number, page by page. */
@Named
@RequestScoped
public class ProductionQueuePage {

    private static final int SIZE = 20;

    /** Instead of one state: whatever is not finished. */
    private static final String OPEN = "OPEN";

    @Inject
    private ProductionOrders orders;

    @Inject
    private ProductionApplications applications;

    @Inject
    private HttpServletRequest request;

    private String state = OPEN;
    private String number = "";
    private int page = 1;
    private List<ProductionOrderItem> rows;
    private Map<ProductionState, Long> counts;

    public void repeat() {
        try {
            orders.repeat(UUID.fromString(String.valueOf(request.getParameter("siradaki"))));
        } catch (ProductionException | IllegalArgumentException changed) {
            Refusals.add("production.changed");
        }
        counts = null;
        rows = null;
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

    public List<ProductionOrderItem> getRows() {
        if (rows == null) {
            List<ProductionOrderView> found = orders.page(states(), number, (page - 1) * SIZE, SIZE);
            Map<UUID, ReadyApplication> named =
                    applications
                            .named(found.stream()
                                    .map(ProductionOrderView::application)
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(ReadyApplication::id, Function.identity()));
            rows = found.stream()
                    .map(each -> new ProductionOrderItem(each, named.get(each.application())))
                    .toList();
        }
        return rows;
    }

    private Set<ProductionState> states() {
        return Stream.of(ProductionState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .<Set<ProductionState>>map(EnumSet::of)
                .orElse(EnumSet.complementOf(EnumSet.of(ProductionState.PRODUCED)));
    }

    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(new SelectItem(OPEN, Messages.of("production.stateOPEN"))),
                        Stream.of(ProductionState.values())
                                .map(each ->
                                        new SelectItem(each.name(), Messages.of("production.state" + each.name()))))
                .toList();
    }

    public long getPages() {
        return Math.max(1, (orders.count(states(), number) + SIZE - 1) / SIZE);
    }

    public long count(ProductionState wanted) {
        if (counts == null) {
            counts = orders.counts();
        }
        return counts.get(wanted);
    }

    public ProductionState[] getAllStates() {
        return ProductionState.values();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }
}
