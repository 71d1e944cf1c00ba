package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One terminal: moved to another office, retired, or put back into use. */
@Named
@RequestScoped
public class TerminalPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Terminals terminals;

    private TerminalView terminal;
    private String id;
    private String office;
    private String address;

    /** Redirects to the list if the terminal does not exist. */
    public void settle() throws IOException {
        if (getTerminal() == null) {
            Faces.getExternalContext().redirect(request.getContextPath() + Address.TERMINALS.path());
        }
    }

    public String move() {
        return told(() -> terminals.move(getTerminal().id(), office, address), PageNotice.TERMINAL_MOVED);
    }

    public String retire() {
        return told(() -> terminals.retire(getTerminal().id()), PageNotice.TERMINAL_RETIRED);
    }

    public String reopen() {
        return told(() -> terminals.reopen(getTerminal().id()), PageNotice.TERMINAL_REOPENED);
    }

    private String told(Runnable deed, PageNotice said) {
        if (getTerminal() == null) {
            return Address.TERMINALS.redirect();
        }
        try {
            deed.run();
            return Address.TERMINALS.redirect(said);
        } catch (KioskException refused) {
            return switch (refused.reason()) {
                case TERMINAL_HAS_READERS -> {
                    Refusals.add("terminal.hasReaders");
                    yield null;
                }
                case TERMINAL_OVER, TERMINAL_UNKNOWN -> Address.TERMINALS.redirect();
                default -> throw refused;
            };
        }
    }

    /** Null if no terminal has this id. */
    public TerminalView getTerminal() {
        if (terminal == null) {
            terminal = terminals.all().stream()
                    .filter(each -> each.id().value().equals(getId()))
                    .findFirst()
                    .orElse(null);
        }
        return terminal;
    }

    public String getRetireQuestion() {
        return MessageFormat.format(Messages.of("terminal.retireQuestion"), getId());
    }

    /** A rejected form carries the id in its own field. */
    public String getId() {
        return Stream.of(id, request.getParameter("no"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOffice() {
        return office == null && getTerminal() != null ? getTerminal().office().name() : office;
    }

    public void setOffice(String office) {
        this.office = office.strip();
    }

    public String getAddress() {
        return address == null && getTerminal() != null ? getTerminal().office().address() : address;
    }

    public void setAddress(String address) {
        this.address = address.strip();
    }
}
