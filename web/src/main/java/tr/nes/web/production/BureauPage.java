package tr.nes.web.production;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import tr.nes.production.BureauFileView;
import tr.nes.production.BureauLine;
import tr.nes.production.ProductionException;
import tr.nes.production.boundary.BureauFiles;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Büro: orders for a bureau outside, its files, and what became of each of their lines. */
@Named
@RequestScoped
public class BureauPage {

    private static final int USUAL = 100;

    @Inject
    private BureauFiles files;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private String batch;
    private int count = USUAL;
    private Part file;
    private boolean ordered;
    private List<BureauLine> lines;

    /** Asks for SMS Onay now, since it could not keep the file. */
    public String enterPage() {
        return stepUp.needed(Address.BUREAU, null, FactorScope.SESSION);
    }

    public void order() {
        try {
            files.order(batch, count);
            ordered = true;
        } catch (ProductionException refused) {
            Refusals.add("production.bureau" + refused.messageKey());
        }
    }

    public void take() throws IOException {
        try {
            lines = files.take(file.getInputStream().readAllBytes());
        } catch (ProductionException refused) {
            Refusals.at("file", "production.bureau" + refused.messageKey());
        }
    }

    public void download() throws IOException {
        stepUp.demand();
        String id = String.valueOf(request.getParameter("dosya"));
        try {
            byte[] content = files.content(UUID.fromString(id));
            Faces.sendFile(new ByteArrayInputStream(content), "buro-" + id + ".p7m", true);
        } catch (ProductionException | IllegalArgumentException unknown) {
            Refusals.add("production.changed");
        }
    }

    public boolean isConfigured() {
        return files.isConfigured();
    }

    public List<SelectItem> getBatches() {
        return files.batches().stream()
                .map(each -> new SelectItem(each.name(), each.name() + " (" + each.blank() + ")"))
                .toList();
    }

    public List<BureauFileView> getNewest() {
        return files.newest();
    }

    /** Whether this request made an order. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Null unless this request took a file. */
    public List<BureauLine> getLines() {
        return lines;
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
