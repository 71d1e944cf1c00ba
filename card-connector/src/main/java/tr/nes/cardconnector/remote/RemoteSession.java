package tr.nes.cardconnector.remote;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.Atr;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Answer;
import tr.nes.cardconnector.wire.Message.Close;
import tr.nes.cardconnector.wire.Message.Command;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Opened;

/** A transaction with the card in a reader at an agent, over one line: a new line never continues it. */
final class RemoteSession implements CardSession {

    private static final int STATUS_WORD = 2;

    private final AgentChannel line;
    private final ReaderName reader;
    private final Opened opened;
    private final Duration limit;
    private final Atr atr;
    private boolean closed;

    RemoteSession(AgentChannel line, ReaderName reader, Opened opened, Duration limit) {
        this.line = line;
        this.reader = reader;
        this.opened = opened;
        this.limit = limit;
        this.atr = Atr.of(opened.atr());
    }

    @Override
    public Atr atr() {
        return atr;
    }

    @Override
    public long insertion() {
        return line.insertion(opened.insertion());
    }

    @Override
    public byte[] transmit(byte[] command) throws CardConnectorException {
        UnblockGuard.check(reader, atr, command, line::mayUnblock);
        long call = line.nextCall();
        Message answer;
        try {
            answer = line.call(call, new Command(call, opened.call(), command), limit);
        } catch (TimeoutException e) {
            throw new CardSilent(reader, e);
        }
        if (answer instanceof Answer told && told.apdu().length >= STATUS_WORD) {
            return told.apdu();
        }
        if (answer instanceof Failed failed) {
            throw RemoteFaults.talking(reader, failed.fault());
        }
        throw RemoteLink.violated(line);
    }

    /** An agent that does not confirm it in time does it later, before it opens the next session with that reader. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        long call = line.nextCall();
        try {
            line.call(call, new Close(call, opened.call()), limit);
        } catch (CardServiceGone | TimeoutException e) {
            // an agent that lost its line resets the card
            return;
        }
    }
}
