package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.kiosk.AgentView;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.boundary.Agents;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** The part of a terminal's page about the agent on its PC. */
@Named
@RequestScoped
public class AgentPanel {

    @Inject
    private Agents agents;

    @Inject
    private TerminalPage page;

    private AgentView agent;
    private boolean looked;
    private String code;

    public boolean isListening() {
        return agents.isListening();
    }

    /** Null if the terminal has none. */
    public AgentView getAgent() {
        if (!looked) {
            looked = true;
            agent = page.getTerminal() == null
                    ? null
                    : agents.of(page.getTerminal().id()).orElse(null);
        }
        return agent;
    }

    public boolean isEnrolled() {
        return getAgent() != null && getAgent().enrolled();
    }

    /** The code is shown by this answer only. */
    public String createCode() {
        return done(() -> code = agents.enrolmentCode(page.getTerminal().id()), null);
    }

    public String revoke() {
        return done(() -> agents.revoke(page.getTerminal().id()), PageNotice.AGENT_REVOKED);
    }

    public String allowUnblocking() {
        return done(() -> agents.allowUnblocking(page.getTerminal().id(), true), PageNotice.AGENT_UNBLOCKING_ON);
    }

    public String forbidUnblocking() {
        return done(() -> agents.allowUnblocking(page.getTerminal().id(), false), PageNotice.AGENT_UNBLOCKING_OFF);
    }

    /** @param said null to stay on the page */
    private String done(Runnable deed, PageNotice said) {
        if (page.getTerminal() == null) {
            return Address.TERMINALS.redirect();
        }
        try {
            deed.run();
            looked = false;
            return said == null ? null : Address.TERMINALS.redirect(said);
        } catch (KioskException meanwhile) {
            return switch (meanwhile.reason()) {
                case AGENT_UNKNOWN, TERMINAL_OVER, TERMINAL_UNKNOWN -> Address.TERMINALS.redirect();
                default -> throw meanwhile;
            };
        }
    }

    /** What is typed on the terminal's PC; null unless a code was just made. */
    public String getCommand() {
        return code == null ? null : "java -jar nes-agent.jar enrol " + agents.address() + " " + code;
    }
}
