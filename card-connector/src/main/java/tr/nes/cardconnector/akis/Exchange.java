package tr.nes.cardconnector.akis;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/** Sends commands to one card and classifies the responses. */
final class Exchange {

    private static final int MORE = 0x61;
    private static final int OTHER_LENGTH = 0x6C;
    /** Of 256 bytes each: no AKİS file is longer. */
    private static final int MOST_PARTS = 128;

    private static final int SELECT = 0xA4;
    private static final int MORE_FOLLOWS = 0x10;
    private static final int MOST_DATA = 255;

    private final CardConnection connection;
    private boolean selected;

    Exchange(CardConnection connection) {
        this.connection = connection;
    }

    /** Sends exactly this command. */
    ResponseApdu send(CommandApdu command) throws CardConnectorException {
        selected |= command.ins() == SELECT;
        return connection.transmit(command);
    }

    /** Whether another file than the master file may be selected, which a reset selects. */
    boolean hasSelected() {
        return selected;
    }

    /**
     * Sends a command that asks for data and holds no secret. Where the card keeps the data back (61xx, as with T=0), the rest is
     * fetched by GET RESPONSE; where it names another length (6Cxx), nothing was done and the command is sent again with it, once
     * (ISO/IEC 7816-4:2005 §5.1.3).
     */
    ResponseApdu ask(CommandApdu command) throws CardConnectorException {
        ResponseApdu answer = send(command);
        if (sw1(answer) == OTHER_LENGTH && command.expectsData()) {
            answer = send(command.expecting(sw2(answer)));
        }
        return sw1(answer) == MORE ? whole(answer) : answer;
    }

    /**
     * As {@link #ask(CommandApdu)}, with command chaining (ISO/IEC 7816-4:2005 §5.1.1.1) where the data is longer than
     * a command: bit 5 of CLA says that more follows. Never with a secret in it.
     */
    ResponseApdu ask(int ins, int p1, int p2, int le, byte[] data) throws CardConnectorException {
        int start = 0;
        while (data.length - start > MOST_DATA) {
            byte[] part = Arrays.copyOfRange(data, start, start + MOST_DATA);
            ResponseApdu taken = send(CommandApdu.carrying(MORE_FOLLOWS, ins, p1, p2, part));
            if (!taken.ok()) {
                return taken;
            }
            start += MOST_DATA;
        }
        byte[] last = Arrays.copyOfRange(data, start, data.length);
        return ask(CommandApdu.carryingAndExpecting(0x00, ins, p1, p2, le, last));
    }

    private ResponseApdu whole(ResponseApdu first) throws CardConnectorException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ResponseApdu answer = first;
        for (int parts = 0; sw1(answer) == MORE && parts < MOST_PARTS; parts++) {
            data.writeBytes(answer.data());
            int rest = sw2(answer) == 0 ? 256 : sw2(answer);
            answer = send(CommandApdu.expecting(0x00, 0xC0, 0x00, 0x00, rest));
        }
        data.writeBytes(answer.bytes());
        return new ResponseApdu(data.toByteArray());
    }

    private static int sw1(ResponseApdu answer) {
        return answer.statusWord() >> 8;
    }

    private static int sw2(ResponseApdu answer) {
        return answer.statusWord() & 0xFF;
    }

    /** Data of a successful response with at least {@code length} bytes. */
    byte[] data(String what, CommandApdu command, int length) throws CardConnectorException, UnexpectedAnswer {
        ResponseApdu answer = ask(command);
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
