package tr.nes.cardconnector.inbound;

import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.remote.RemoteReaderName;
import tr.nes.cardconnector.remote.RemoteTransport;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** This machine's readers and those of agents; each is monitored by itself, so that neither side's trouble hides the other. */
final class CombinedTransport implements CardTransport {

    private final TransportChoice choice;
    private final RemoteTransport remote;

    CombinedTransport(TransportChoice choice, RemoteTransport remote) {
        this.choice = choice;
        this.remote = remote;
    }

    CardTransport local() {
        return choice.current();
    }

    RemoteTransport remote() {
        return remote;
    }

    /** Of this machine's readers. */
    @Override
    public String name() {
        return local().name();
    }

    @Override
    public ReaderLink link(ReaderName reader) throws CardConnectorException {
        return RemoteReaderName.isRemote(reader.value()) ? remote.link(reader) : local().link(reader);
    }

    /** Of this machine's readers. */
    @Override
    public ReaderMonitor monitor() throws CardConnectorException {
        return choice.monitor();
    }

    @Override
    public void close() {
        remote.close();
        choice.close();
    }
}
