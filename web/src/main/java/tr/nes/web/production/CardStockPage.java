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
import java.util.function.Consumer;
import java.util.stream.Stream;
import tr.nes.card.CardSerial;
import tr.nes.production.BlankCardState;
import tr.nes.production.BlankCardView;
import tr.nes.production.ProductionException;
import tr.nes.production.StockIntake;
import tr.nes.production.boundary.CardStocks;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Kart stoğu: deliveries of blank cards, what became of each card, and cards that are spoilt. */
@Named
@RequestScoped
public class CardStockPage {

    private static final int SIZE = 20;

    @Inject
    private CardStocks stock;

    @Inject
    private HttpServletRequest request;

    private String batch;
    private String serials;
    private String state = BlankCardState.BLANK.name();
    private int page = 1;
    private StockIntake intake;
    private String spoilt;
    private String said;
    private List<BlankCardView> rows;
    private Map<BlankCardState, Long> counts;

    public void register() {
        try {
            intake = stock.register(batch, serials);
            batch = null;
            serials = null;
        } catch (ProductionException refused) {
            switch (refused.reason()) {
                case BATCH_WRONG -> Refusals.at("batch", "production.batchWrong");
                case SERIALS_WRONG -> Refusals.at("serials", "production.serialsWrong");
                default -> throw refused;
            }
        }
        forget();
    }

    public void spoil() {
        act(stock::spoil, null);
    }

    public void giveUp() {
        act(stock::giveUp, "giveUpProposed");
    }

    public void confirm() {
        act(stock::confirm, null);
    }

    public void keep() {
        act(stock::keep, "giveUpKept");
    }

    /** @param done what is said afterwards; null if the card is out of the stock */
    private void act(Consumer<CardSerial> deed, String done) {
        String serial = String.valueOf(request.getParameter("kart"));
        try {
            deed.accept(new CardSerial(serial));
            said = done;
            spoilt = done == null ? serial : null;
        } catch (ProductionException refused) {
            Refusals.add(
                    switch (refused.reason()) {
                        case OWN_PROPOSAL -> "production.giveUpOwn";
                        case OWN_MATTER -> "production.giveUpOwnCard";
                        default -> "production.spoilRefused";
                    });
        } catch (IllegalArgumentException noSerial) {
            Refusals.add("production.spoilRefused");
        }
        forget();
    }

    private void forget() {
        rows = null;
        counts = null;
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

    public List<BlankCardView> getRows() {
        if (rows == null) {
            rows = stock.page(states(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    private Set<BlankCardState> states() {
        return Stream.of(BlankCardState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .<Set<BlankCardState>>map(EnumSet::of)
                .orElse(EnumSet.allOf(BlankCardState.class));
    }

    public List<SelectItem> getStates() {
        return Stream.of(BlankCardState.values())
                .map(each -> new SelectItem(each.name(), Messages.of("production.stock" + each.name())))
                .toList();
    }

    public BlankCardState[] getAllStates() {
        return BlankCardState.values();
    }

    public long getPages() {
        long found = states().stream().mapToLong(this::count).sum();
        return Math.max(1, (found + SIZE - 1) / SIZE);
    }

    public long count(BlankCardState wanted) {
        if (counts == null) {
            counts = stock.counts();
        }
        return counts.get(wanted);
    }

    public boolean isSpoilable(BlankCardView card) {
        return isClerk() && card.state() == BlankCardState.BLANK;
    }

    /** Whether somebody may propose that it is lost. */
    public boolean isInMaking(BlankCardView card) {
        return isClerk() && card.state() == BlankCardState.RESERVED && card.proposer() == null;
    }

    /** Others only decide. */
    public boolean isClerk() {
        return request.isUserInRole(Roles.BACK_OFFICE);
    }

    /** Key of what was done; null if nothing was. */
    public String getSaid() {
        return said;
    }

    /** Null unless this request took a delivery in. */
    public StockIntake getIntake() {
        return intake;
    }

    /** Null unless this request took a card out. */
    public String getSpoilt() {
        return spoilt;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public String getSerials() {
        return serials;
    }

    public void setSerials(String serials) {
        this.serials = serials;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
