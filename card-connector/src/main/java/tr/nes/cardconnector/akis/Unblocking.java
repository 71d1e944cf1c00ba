package tr.nes.cardconnector.akis;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;

/** Runs a dialect's unblock commands and stops at the first response that does not allow the next one. */
final class Unblocking {

    private final Exchange card;
    private final PinCommands commands;
    private final UnblockListener listener;

    Unblocking(Exchange card, PinCommands commands, UnblockListener listener) {
        this.card = card;
        this.commands = commands;
        this.listener = listener;
    }

    UnblockAnswer run(byte[] puk, byte[] newPin) throws CardConnectorException {
        UnblockAnswer last = null;
        for (UnblockCommand next : commands.unblocking()) {
            if (last != null && last.answer().statusWord() != next.after()) {
                return last;
            }
            last = send(next, puk, newPin);
        }
        return last;
    }

    private UnblockAnswer send(UnblockCommand next, byte[] puk, byte[] newPin) throws CardConnectorException {
        listener.before(next.step());
        CommandApdu command = next.making().apply(puk, newPin);
        SecretAnswer answer = next.step().holdsSecret()
                ? card.present(command, commands.blockedWords())
                : SecretAnswer.of(card.ask(command), commands.blockedWords());
        listener.after(next.step(), answer);
        return new UnblockAnswer(next.step(), answer);
    }
}
