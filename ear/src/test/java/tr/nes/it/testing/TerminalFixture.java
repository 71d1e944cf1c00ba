package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import tr.nes.access.control.session.SessionOpening;
import tr.nes.holder.HolderView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.kiosk.boundary.Visits;

/** Terminals and the visits that begin at them. */
@ApplicationScoped
public class TerminalFixture {

    /** The terminal of {@link CardStock}'s reader. */
    public static final TerminalId FIRST = new TerminalId("kiosk-1");

    public static final TerminalId SECOND = new TerminalId("kiosk-2");

    @Inject
    private Visits servicing;

    @Inject
    private ServicingCodes codes;

    @Inject
    private Terminals terminals;

    @Inject
    private SessionOpening opening;

    @Inject
    private LoginFixture loginFixture;

    /** A terminal without readers that no other test uses. */
    public TerminalId another() throws Exception {
        TerminalId id = new TerminalId("it-" + Long.toString(System.nanoTime(), 36));
        return CallAs.system(() -> {
            terminals.register(id, "Deneme", "Deneme");
            return id;
        });
    }

    /** The code of a new login on the web, just confirmed by SMS. */
    public String codeOf(HolderView holder) throws Exception {
        String token = opening.byPassword(holder.id(), Instant.now(), "it").token();
        return loginFixture.in(token, holder, () -> codes.issue().code());
    }

    public VisitFixture open(TerminalId terminal) throws Exception {
        return new VisitFixture(servicing, terminal, CallAs.terminal(terminal, servicing::open));
    }

    /** A visit of the holder at kiosk-1 after redeeming the code. */
    public VisitFixture visit(HolderView holder) throws Exception {
        VisitFixture visitFixture = open(FIRST);
        visitFixture.redeem(codeOf(holder));
        return visitFixture;
    }
}
