package tr.nes.cardconnector.akis;

import java.util.Set;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/** Sends commands to one card and classifies the responses. */
final class Exchange {

    private final CardConnection connection;

    Exchange(CardConnection connection) {
        this.connection = connection;
    }

    ResponseApdu send(CommandApdu command) throws CardConnectorException {
        return connection.transmit(command);
    }

    /** Data of a successful response with at least {@code length} bytes. */
    byte[] data(String what, CommandApdu command, int length) throws CardConnectorException, UnexpectedAnswer {
        ResponseApdu answer = send(command);
        if (!answer.ok()) {
            throw UnexpectedAnswer.refused(what, answer.statusWord());
        }
        byte[] data = answer.data();
        if (data.length < length) {
            throw UnexpectedAnswer.malformed(what);
        }
        return data;
    }

    /** Sends a command that contains a secret once, and wipes it. */
    SecretAnswer present(CommandApdu command, Set<Integer> blockedWords) throws CardConnectorException {
        try {
            return SecretAnswer.of(send(command), blockedWords);
        } finally {
            command.wipe();
        }
    }
}
