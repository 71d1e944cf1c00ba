package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.boundary.Readers;

/** Okuyucular: what is attached, what is in it, what went wrong; out of service and back. */
@Named
@RequestScoped
public class ReadersPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Readers readers;

    private List<ReaderItem> all;
    private List<String> unregistered;
    private String takenOut;
    private String putBack;

    public List<ReaderItem> getAll() {
        if (all == null) {
            all = readers.all().stream().map(ReaderItem::new).toList();
        }
        return all;
    }

    /** Whether the card service of this node is there. */
    public boolean isAnswering() {
        return readers.health().answering();
    }

    /** Attached readers that belong to no terminal. */
    public List<String> getUnregistered() {
        if (unregistered == null) {
            unregistered =
                    readers.unregistered().stream().map(ReaderName::value).toList();
        }
        return unregistered;
    }

    public void takeOutOfService() {
        takenOut = meant();
        readers.takeOutOfService(takenOut);
        all = null;
    }

    public void putBack() {
        putBack = meant();
        readers.putBack(putBack);
        all = null;
    }

    /** The reader whose button was pressed, whatever stands in that row by now. */
    private String meant() {
        return request.getParameter("okuyucu");
    }

    public String getTakenOut() {
        return takenOut;
    }

    public String getPutBack() {
        return putBack;
    }
}
