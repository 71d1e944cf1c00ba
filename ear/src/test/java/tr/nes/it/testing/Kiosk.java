package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import tr.nes.access.control.SessionOpening;
import tr.nes.holder.HolderView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.kiosk.boundary.Terminals;

/** Terminals and the visits that begin at them. */
@ApplicationScoped
public class Kiosk {

    /** The one that has the reader of {@link CardDrawer}. */
    public static final TerminalId FIRST = new TerminalId("kiosk-1");

    public static final TerminalId SECOND = new TerminalId("kiosk-2");

    @Inject
    private Servicing servicing;

    @Inject
    private ServicingCodes codes;

    @Inject
    private Terminals terminals;

    @Inject
    private SessionOpening opening;

    @Inject
    private Login login;

    /** A terminal without readers that nobody else uses. */
    public TerminalId another() throws Exception {
        TerminalId id = new TerminalId("it-" + Long.toString(System.nanoTime(), 36));
        return As.system(() -> {
            terminals.register(id, "Deneme", "Deneme");
            return id;
        });
    }

    /** Of a new login on the web, which SMS has just confirmed. */
    public String codeOf(HolderView holder) throws Exception {
        String token = opening.byWord(holder.id(), Instant.now(), "it").token();
        return login.in(token, holder, () -> codes.issue().code());
    }

    public Visit open(TerminalId terminal) throws Exception {
        return new Visit(servicing, terminal, As.terminal(terminal, servicing::open));
    }

    /** The holder stands at kiosk-1 and has redeemed his code. */
    public Visit visit(HolderView holder) throws Exception {
        Visit visit = open(FIRST);
        visit.redeem(codeOf(holder));
        return visit;
    }
}
