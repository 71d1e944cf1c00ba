package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The form below Terminaller that registers a new kiosk. */
@Named
@RequestScoped
public class TerminalRegistration {

    @Inject
    private Terminals terminals;

    private String name;
    private String office;
    private String address;

    public String register() {
        if (!name.matches("[a-z0-9-]{1,40}")) {
            Refusals.at("name", "terminal.newNameWrong");
            return null;
        }
        try {
            terminals.register(new TerminalId(name), office, address);
            return Address.TERMINALS.redirect(PageNotice.TERMINAL_REGISTERED);
        } catch (KioskException refused) {
            if (refused.reason() != KioskException.Reason.TERMINAL_ID_TAKEN) {
                throw refused;
            }
            Refusals.at("name", "terminal.newNameTaken");
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
