package tr.nes.cardconnector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/** The JDK's own provider: one context for all readers. */
final class JdkAccessPath implements CardAccessPath {

    private final Map<String, CardTerminal> terminals = new ConcurrentHashMap<>();

    JdkAccessPath() throws Exception {
        System.setProperty("sun.security.smartcardio.library", library().toString());
        for (CardTerminal terminal : TerminalFactory.getDefault().terminals().list()) {
            terminals.put(terminal.getName(), terminal);
        }
    }

    private static Path library() throws IOException {
        try (Stream<Path> files = Files.find(Path.of("/usr/lib"), 3, (file, is) -> file.endsWith("libpcsclite.so.1"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Override
    public String name() {
        return "jdk";
    }

    @Override
    public Talk open(String reader) throws CardException {
        Card card = terminals.get(reader).connect("*");
        card.beginExclusive();
        return new JdkTalk(card, card.getBasicChannel());
    }

    private record JdkTalk(Card card, CardChannel channel) implements Talk {

        @Override
        public void send(byte[] command) throws CardException {
            channel.transmit(new CommandAPDU(command));
        }

        @Override
        public void close() throws CardException {
            card.endExclusive();
            card.disconnect(true);
        }
    }

    @Override
    public void close() {
        // its only context lives as long as the process
    }
}
