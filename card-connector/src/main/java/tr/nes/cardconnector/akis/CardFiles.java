package tr.nes.cardconnector.akis;

import java.io.ByteArrayOutputStream;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ResponseApdu;

/** Reads entire elementary files. */
final class CardFiles {

    private static final int CHUNK = 244;
    private static final int SHORTEST_CHUNK = 16;
    private static final int WRONG_LENGTH = 0x6700;
    private static final int END_OF_FILE = 0x6282;
    private static final int BEHIND_THE_END = 0x6B00;
    /** READ BINARY's offset has 15 bits. */
    private static final int LARGEST = 0x8000;

    private final Exchange card;
    /** What a READ BINARY asks for at most; halved by cards and readers with shorter buffers. */
    private int chunk = CHUNK;

    CardFiles(Exchange card) {
        this.card = card;
    }

    byte[] read(FilePath path) throws CardConnectorException, UnexpectedAnswer {
        int size = size(card.data("SELECT " + path.hex(), path.select(), 2));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (content.size() < size) {
            byte[] part = part(path, content.size(), size - content.size());
            if (part.length == 0) {
                break;
            }
            content.writeBytes(part);
        }
        return content.toByteArray();
    }

    /** READ BINARY (ISO/IEC 7816-4:2005 §7.2.3); empty at or after the end of the file. */
    private byte[] part(FilePath path, int offset, int rest) throws CardConnectorException, UnexpectedAnswer {
        ResponseApdu answer = read(offset, Math.min(chunk, rest));
        while (answer.statusWord() == WRONG_LENGTH && chunk > SHORTEST_CHUNK) {
            chunk = Math.max(SHORTEST_CHUNK, chunk / 2);
            answer = read(offset, Math.min(chunk, rest));
        }
        if (answer.ok() || answer.statusWord() == END_OF_FILE) {
            return answer.data();
        }
        if (answer.statusWord() == BEHIND_THE_END && offset > 0) {
            return new byte[0];
        }
        throw UnexpectedAnswer.refused("READ " + path.hex(), answer.statusWord());
    }

    private ResponseApdu read(int offset, int length) throws CardConnectorException {
        return card.ask(CommandApdu.expecting(0x00, 0xB0, offset >> 8, offset & 0xFF, length));
    }

    /** From the file control information (ISO/IEC 7816-4:2005 §5.3.3): tag 80 or 81. */
    private static int size(byte[] fci) throws UnexpectedAnswer {
        int size = LARGEST;
        for (Tlv entry : Tlv.first(fci).children()) {
            if (entry.tag() == 0x80 || entry.tag() == 0x81) {
                size = 0;
                for (byte part : entry.value()) {
                    size = size << 8 | part & 0xFF;
                }
            }
        }
        return Math.min(size & 0xFFFF, LARGEST);
    }
}
