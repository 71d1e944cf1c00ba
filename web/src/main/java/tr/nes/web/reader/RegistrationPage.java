package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Okuyucu kaydı: assigns an id and a terminal to an attached reader. */
@Named
@RequestScoped
public class RegistrationPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    private String name;
    private String id;
    private String terminal;

    /** Redirects to the list unless the address names an unregistered reader. */
    public String enter() {
        return attached(getName()) ? null : Address.READERS.redirect();
    }

    public String register() {
        if (!attached(name)) {
            return Address.READERS.redirect(PageNotice.READER_GONE);
        }
        if (!id.matches("[a-z0-9-]{1,40}")) {
            Refusals.at("reader", "readers.idWrong");
            return null;
        }
        try {
            readers.register(id, new TerminalId(terminal), List.of(new ReaderName(name)));
            return Address.READERS.redirect(PageNotice.READER_REGISTERED);
        } catch (KioskException refused) {
            return refused(refused);
        }
    }

    private static String refused(KioskException refused) {
        switch (refused.reason()) {
            case READER_ID_TAKEN -> {
                Refusals.at("reader", "readers.idTaken");
                return null;
            }
            case READER_OF_OTHER_TERMINAL -> {
                Refusals.at("terminal", "readers.otherTerminal");
                return null;
            }
            case READER_NAME_TAKEN, READER_MAKES_CARDS, TERMINAL_OVER, TERMINAL_UNKNOWN -> {
                return Address.READERS.redirect(PageNotice.READER_GONE);
            }
            default -> throw refused;
        }
    }

    private boolean attached(String wanted) {
        return readers.unregistered().stream().anyMatch(seen -> seen.value().equals(wanted));
    }

    public List<String> getTerminals() {
        return terminals.all().stream()
                .filter(each -> !each.retired())
                .map(each -> each.id().value())
                .toList();
    }

    public String getName() {
        return name == null ? request.getParameter("okuyucu") : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTerminal() {
        return terminal;
    }

    public void setTerminal(String terminal) {
        this.terminal = terminal;
    }
}
