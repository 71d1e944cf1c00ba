package tr.nes.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.casework.boundary.Cases;

/** Bekleyen İşler: the open cases, oldest first, and those that ended last. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    private Cases cases;

    private List<CaseItem> open;
    private List<CaseItem> closed;

    public List<CaseItem> getOpen() {
        if (open == null) {
            open = cases.open().stream().map(CaseItem::new).toList();
        }
        return open;
    }

    public List<CaseItem> getClosed() {
        if (closed == null) {
            closed = cases.closed().stream().map(CaseItem::new).toList();
        }
        return closed;
    }
}
