package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.boundary.Readers;

/** Okuyucular: what is attached, what is in it, what went wrong; out of service and back. */
@Named
@RequestScoped
public class ReadersPage {

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

    /** Attached readers that belong to no terminal. */
    public List<String> getUnregistered() {
        if (unregistered == null) {
            unregistered =
                    readers.unregistered().stream().map(ReaderName::value).toList();
        }
        return unregistered;
    }

    public void takeOutOfService(String id) {
        readers.takeOutOfService(id);
        takenOut = id;
        all = null;
    }

    public void putBack(String id) {
        readers.putBack(id);
        putBack = id;
        all = null;
    }

    public String getTakenOut() {
        return takenOut;
    }

    public String getPutBack() {
        return putBack;
    }
}
