package tr.nes.it.testing;

import tr.nes.access.SmsCodeResult;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationView;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.ServicingCodeResult;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Visits;

/** One visit at a kiosk, step by step, called as its terminal. */
public final class VisitFixture {

    private final Visits visits;
    private final TerminalId terminal;
    private final String token;

    VisitFixture(Visits visits, TerminalId terminal, String token) {
        this.visits = visits;
        this.terminal = terminal;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public VisitView view() throws Exception {
        return CallAs.terminal(terminal, () -> visits.view(token));
    }

    public ServicingCodeResult redeem(String code) throws Exception {
        return CallAs.terminal(terminal, () -> visits.redeem(token, code.toCharArray()));
    }

    /** The card in the reader, once the terminal has noticed one. */
    public Finding look() throws Exception {
        Await.until("a card is seen", () -> first() != Finding.NO_CARD);
        return first();
    }

    private Finding first() throws Exception {
        return CallAs.terminal(terminal, () -> visits.cards(token).get(0).finding());
    }

    /** The card in the reader; waits if others use the reader. */
    public Finding lookOnce() throws Exception {
        return first();
    }

    public void end() throws Exception {
        CallAs.terminal(terminal, () -> {
            visits.end(token);
            return null;
        });
    }

    public CardInReader choose() throws Exception {
        look();
        return choose(CardStock.READER);
    }

    public CardInReader choose(String reader) throws Exception {
        return CallAs.terminal(terminal, () -> visits.choose(token, reader));
    }

    public PinProblem enterPin(String pin) throws Exception {
        return CallAs.terminal(terminal, () -> visits.enterPin(token, pin.toCharArray(), pin.toCharArray()));
    }

    public boolean approveByPassword(String password) throws Exception {
        return CallAs.terminal(terminal, () -> visits.approveByPassword(token, password.toCharArray()));
    }

    public void sendSms() throws Exception {
        CallAs.terminal(terminal, () -> visits.sendSms(token));
    }

    public SmsCodeResult approveBySms(String code) throws Exception {
        return CallAs.terminal(terminal, () -> visits.approveBySms(token, code.toCharArray()));
    }

    /** The outcome, once there is one. */
    public OperationView result() throws Exception {
        Await.until("the operation ends", () -> view().step() == VisitStep.RESULT);
        return view().operation();
    }

    /** From the choice of the card to the result. */
    public OperationView setPin(String pin) throws Exception {
        choose();
        enterPin(pin);
        approveByPassword(TestPeople.WORD);
        return result();
    }
}
