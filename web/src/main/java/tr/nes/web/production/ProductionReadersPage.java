package tr.nes.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionReaderView;
import tr.nes.production.boundary.ProductionReaders;
import tr.nes.web.shell.Refusals;

/** Üretim okuyucuları: in which readers cards are made, and what happens in each. */
@Named
@RequestScoped
public class ProductionReadersPage {

    @Inject
    private ProductionReaders readers;

    @Inject
    private Readers kioskReaders;

    @Inject
    private HttpServletRequest request;

    private List<ProductionReaderView> all;
    private List<String> free;
    private String name;

    public void choose() {
        if (!getFree().contains(name)) {
            Refusals.add("production.changed");
            return;
        }
        change(id -> readers.choose(new ReaderName(name)));
    }

    public void release() {
        change(readers::release);
    }

    public void start() {
        change(readers::start);
    }

    public void stop() {
        change(readers::stop);
    }

    /** The reader whose button was pressed, even if that row now shows another one. */
    private void change(Consumer<UUID> deed) {
        try {
            String id = request.getParameter("okuyucu");
            deed.accept(id == null ? null : UUID.fromString(id));
        } catch (ProductionException | IllegalArgumentException changed) {
            Refusals.add("production.changed");
        }
        all = null;
        free = null;
    }

    public List<ProductionReaderView> getAll() {
        if (all == null) {
            all = readers.all();
        }
        return all;
    }

    /** Attached readers that serve neither a kiosk nor the production. */
    public List<String> getFree() {
        if (free == null) {
            List<String> taken =
                    getAll().stream().map(ProductionReaderView::name).toList();
            free = kioskReaders.unregistered().stream()
                    .map(ReaderName::value)
                    .filter(each -> !taken.contains(each))
                    .toList();
        }
        return free;
    }

    public ProductionOrderItem item(ProductionReaderView reader) {
        return new ProductionOrderItem(reader.order(), null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
