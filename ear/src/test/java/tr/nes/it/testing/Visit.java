package tr.nes.it.testing;

import tr.nes.access.SmsAnswer;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.OperationView;
import tr.nes.card.PinProblem;
import tr.nes.kiosk.CodeAnswer;
import tr.nes.kiosk.ServicingStep;
import tr.nes.kiosk.ServicingView;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Servicing;

/** One visit at a kiosk, step by step, called as its terminal. */
public final class Visit {

    private final Servicing servicing;
    private final TerminalId terminal;
    private final String token;

    Visit(Servicing servicing, TerminalId terminal, String token) {
        this.servicing = servicing;
        this.terminal = terminal;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public ServicingView view() throws Exception {
        return As.terminal(terminal, () -> servicing.view(token));
    }

    public CodeAnswer redeem(String code) throws Exception {
        return As.terminal(terminal, () -> servicing.redeem(token, code.toCharArray()));
    }

    /** What is in the reader, as soon as the terminal has seen that something is. */
    public Finding look() throws Exception {
        Await.until("a card is seen", () -> first() != Finding.NO_CARD);
        return first();
    }

    private Finding first() throws Exception {
        return As.terminal(terminal, () -> servicing.cards(token).get(0).finding());
    }

    /** What is in the reader; waits for it if others use it. */
    public Finding lookOnce() throws Exception {
        return first();
    }

    public void end() throws Exception {
        As.terminal(terminal, () -> {
            servicing.end(token);
            return null;
        });
    }

    public CardInReader choose() throws Exception {
        look();
        return choose(CardDrawer.READER);
    }

    public CardInReader choose(String reader) throws Exception {
        return As.terminal(terminal, () -> servicing.choose(token, reader));
    }

    public PinProblem enterPin(String pin) throws Exception {
        return As.terminal(terminal, () -> servicing.enterPin(token, pin.toCharArray(), pin.toCharArray()));
    }

    public boolean approveByWord(String word) throws Exception {
        return As.terminal(terminal, () -> servicing.approveByWord(token, word.toCharArray()));
    }

    public void sendSms() throws Exception {
        As.terminal(terminal, () -> servicing.sendSms(token));
    }

    public SmsAnswer approveBySms(String code) throws Exception {
        return As.terminal(terminal, () -> servicing.approveBySms(token, code.toCharArray()));
    }

    /** How it ended, as soon as it has. */
    public OperationView result() throws Exception {
        Await.until("the operation ends", () -> view().step() == ServicingStep.RESULT);
        return view().operation();
    }

    /** From the choice of the card to the result. */
    public OperationView setPin(String pin) throws Exception {
        choose();
        enterPin(pin);
        approveByWord(People.WORD);
        return result();
    }
}
