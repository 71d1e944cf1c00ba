package tr.nes.cardconnector.remote;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.CardSession;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Close;
import tr.nes.cardconnector.wire.Message.Failed;
import tr.nes.cardconnector.wire.Message.Open;
import tr.nes.cardconnector.wire.Message.Opened;

/** A reader at an agent, over whatever line that agent has when a session begins. */
final class RemoteLink implements ReaderLink {

    private final RemoteTransport transport;
    private final ReaderName reader;
    private final Duration limit;

    RemoteLink(RemoteTransport transport, ReaderName reader, Duration limit) {
        this.transport = transport;
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public CardSession connect() throws CardConnectorException {
        AgentChannel line = RemoteReaderName.agent(reader.value())
                .flatMap(transport::line)
                .orElseThrow(() -> new ReaderGone(reader));
        long session = line.nextCall();
        Message answer;
        try {
            answer = line.call(session, new Open(session, RemoteReaderName.there(reader)), limit);
        } catch (TimeoutException e) {
            // in case that it is opened after all
            line.tell(new Close(line.nextCall(), session));
            throw new CardServiceGone("no connection to " + reader + " in time", e);
        }
        if (answer instanceof Opened opened) {
            return new RemoteSession(line, reader, opened, limit);
        }
        if (answer instanceof Failed failed) {
            throw RemoteFaults.connecting(reader, failed.fault());
        }
        throw violated(line);
    }

    /** An agent that answers something else can't be relied on. */
    static CardServiceGone violated(AgentChannel line) {
        line.end();
        return new CardServiceGone(
                "the agent " + line.agent() + " does not keep to the protocol", new IOException("unexpected answer"));
    }

    @Override
    public void close() {
        // the line belongs to the agent
    }
}
