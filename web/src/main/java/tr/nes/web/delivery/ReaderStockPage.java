package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.ReaderIntake;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.ReaderStockState;
import tr.nes.delivery.StockedReaderView;
import tr.nes.delivery.boundary.ReaderStocks;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.Refusals;

/** Okuyucu stoğu: deliveries of card readers, and where each one is. */
@Named
@RequestScoped
public class ReaderStockPage {

    private static final int SIZE = 20;

    @Inject
    private ReaderStocks stock;

    @Inject
    private HttpServletRequest request;

    private String model = ReaderModel.MINI.name();
    private String batch;
    private String serials;
    private String state = ReaderStockState.IN_STOCK.name();
    private int page = 1;
    private ReaderIntake intake;
    private String spoilt;
    private List<StockedReaderView> rows;
    private Map<ReaderStockState, Long> counts;

    public void register() {
        try {
            intake = stock.register(chosenModel(), batch, serials);
            batch = null;
            serials = null;
        } catch (DeliveryException refused) {
            switch (refused.reason()) {
                case TEXT_WRONG -> Refusals.at("batch", "delivery.readerBatchWrong");
                case SERIALS_WRONG -> Refusals.at("serials", "delivery.readerSerialsWrong");
                default -> throw refused;
            }
        }
        forget();
    }

    private ReaderModel chosenModel() {
        return Stream.of(ReaderModel.values())
                .filter(each -> each.name().equals(model))
                .findFirst()
                .orElse(null);
    }

    public void spoil() {
        String serial = String.valueOf(request.getParameter("okuyucu"));
        try {
            stock.spoil(serial);
            spoilt = serial;
        } catch (DeliveryException refused) {
            Refusals.add("delivery.refused" + refused.messageKey());
        }
        forget();
    }

    private void forget() {
        rows = null;
        counts = null;
    }

    public void find() {
        setPage(1);
    }

    public void next() {
        setPage(page + 1);
    }

    public void before() {
        setPage(page - 1);
    }

    public List<StockedReaderView> getRows() {
        if (rows == null) {
            rows = stock.page(chosenState(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    private ReaderStockState chosenState() {
        return Stream.of(ReaderStockState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(ReaderStockState.IN_STOCK);
    }

    public long getPages() {
        return Math.max(1, (count(chosenState()) + SIZE - 1) / SIZE);
    }

    public long count(ReaderStockState wanted) {
        if (counts == null) {
            counts = stock.counts();
        }
        return counts.get(wanted);
    }

    public ReaderStockState[] getAllStates() {
        return ReaderStockState.values();
    }

    public List<SelectItem> getStates() {
        return Stream.of(ReaderStockState.values())
                .map(each -> new SelectItem(each.name(), Messages.of("delivery.reader" + each.name())))
                .toList();
    }

    public List<SelectItem> getModels() {
        return Stream.of(ReaderModel.values())
                .map(each -> new SelectItem(each.name(), Messages.of("delivery.model" + each.name())))
                .toList();
    }

    /** Null unless this request took a delivery in. */
    public ReaderIntake getIntake() {
        return intake;
    }

    /** Null unless this request took a reader out. */
    public String getSpoilt() {
        return spoilt;
    }

    public String getModel() {
        return model;
    }

    public void setModel(String model) {
        this.model = model;
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

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int wanted) {
        page = (int) Math.max(1, Math.min(wanted, getPages()));
        rows = null;
    }
}
