package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardtype.boundary.CardTypes;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.boundary.ReaderDiagnostics;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Okuyucular: attached readers, their cards and errors; taking them out of service and back. */
@Named
@RequestScoped
public class ReadersPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Readers readers;

    @Inject
    private ReaderDiagnostics diagnostics;

    @Inject
    private CardTypes types;

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

    /** Whether this node's card service is running. */
    public boolean isAnswering() {
        return readers.health().answering();
    }

    /** Why it is not, in English, as the log has it. */
    public String getTrouble() {
        return diagnostics.trouble();
    }

    /** What is wrong with the manufacturer's library, in English, as the log has it. */
    public String getLibraryTrouble() {
        return types.libraryTrouble();
    }

    /** Attached readers that belong to no terminal. */
    public List<String> getUnregistered() {
        if (unregistered == null) {
            unregistered =
                    readers.unregistered().stream().map(ReaderName::value).toList();
        }
        return unregistered;
    }

    public String takeOutOfService() {
        return change(readers::takeOutOfService, id -> takenOut = id);
    }

    public String putBack() {
        return change(readers::putBack, id -> putBack = id);
    }

    /** Stays on this page; reports a reader that was deleted or never existed. */
    private String change(Consumer<String> deed, Consumer<String> done) {
        try {
            deed.accept(meant());
        } catch (KioskException refused) {
            if (refused.reason() != KioskException.Reason.READER_UNKNOWN) {
                throw refused;
            }
            return Address.READERS.redirect(PageNotice.READER_GONE);
        }
        done.accept(meant());
        all = null;
        return null;
    }

    /** The reader whose button was pressed, even if that row now shows another one. */
    private String meant() {
        return String.valueOf(request.getParameter("okuyucu"));
    }

    public String getTakenOut() {
        return takenOut;
    }

    public String getPutBack() {
        return putBack;
    }
}
