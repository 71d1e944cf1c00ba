package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.order.FeeItem;
import tr.nes.order.Lira;
import tr.nes.order.OrderException;
import tr.nes.order.PriceView;
import tr.nes.order.boundary.PriceLists;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Ücret listesi: prices and their validity. */
@Named
@RequestScoped
public class PricesPage {

    private static final int USUAL_VAT = 20;
    private static final int NO_VAT = -1;

    @Inject
    private PriceLists prices;

    @Inject
    private HttpServletRequest request;

    private List<PriceView> rows;
    private FeeItem item = FeeItem.LOST_CARD;
    private String amount;
    private String vat = String.valueOf(USUAL_VAT);
    private LocalDate from;
    private LocalDate until;

    public String add() {
        int percent = vat != null && vat.matches("[0-9]{1,2}") ? Integer.parseInt(vat) : NO_VAT;
        return change(() -> prices.add(item, Lira.parse(amount).orElse(0), percent, from, until));
    }

    public String end() {
        UUID chosen = Ids.uuid(request.getParameter(StepUp.ITEM)).orElse(null);
        if (chosen == null) {
            Refusals.add("order.priceChoose");
            return null;
        }
        return change(() -> prices.end(chosen));
    }

    private static String change(Runnable action) {
        try {
            action.run();
            return Address.PRICES.redirect(PageNotice.PRICES_CHANGED);
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
            return null;
        }
    }

    public List<PriceView> getRows() {
        if (rows == null) {
            rows = prices.all();
        }
        return rows;
    }

    /** Key of the text that says whether a price is valid. */
    public String stateOf(PriceView price) {
        LocalDate today = prices.today();
        if (price.from().isAfter(today)) {
            return "priceComing";
        }
        return price.until() != null && price.until().isBefore(today) ? "pricePast" : "priceValid";
    }

    public List<SelectItem> getItems() {
        return Stream.of(FeeItem.values())
                .map(each -> new SelectItem(each, Messages.of("order.item" + each)))
                .toList();
    }

    public FeeItem getItem() {
        return item;
    }

    public void setItem(FeeItem item) {
        this.item = item;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getVat() {
        return vat;
    }

    public void setVat(String vat) {
        this.vat = vat;
    }

    public LocalDate getFrom() {
        return from == null ? prices.today() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
