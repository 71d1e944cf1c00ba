package tr.nes.cardconnector.remote;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ChangeNotifier;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** The readers of all agents that are connected. */
public final class RemoteTransport implements CardTransport {

    private final Duration limit;
    private final ChangeNotifier notifier = new ChangeNotifier();
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, AgentChannel> lines = new HashMap<>();

    /** @param limit the longest wait for one answer of an agent */
    public RemoteTransport(Duration limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "remote";
    }

    @Override
    public ReaderLink link(ReaderName reader) {
        return new RemoteLink(this, reader, limit);
    }

    @Override
    public ReaderMonitor monitor() {
        return new RemoteMonitor(this, notifier);
    }

    long nextNumber() {
        return numbers.incrementAndGet();
    }

    /** An agent has connected; an earlier line of the same agent ends. */
    void join(AgentChannel line) {
        AgentChannel former;
        synchronized (this) {
            former = lines.put(line.agent(), line);
        }
        if (former != null) {
            former.end();
        }
        notifier.raise();
    }

    void changed() {
        notifier.raise();
    }

    void leave(AgentChannel line) {
        synchronized (this) {
            lines.remove(line.agent(), line);
        }
        line.end();
        notifier.raise();
    }

    synchronized Optional<AgentChannel> line(String agent) {
        return Optional.ofNullable(lines.get(agent));
    }

    /** As {@link RemoteReaders#connected()}. */
    public synchronized Set<String> connected() {
        return Set.copyOf(lines.keySet());
    }

    /** As {@link RemoteReaders#cut}. */
    public void cut(String agent) {
        line(agent).ifPresent(this::leave);
    }

    List<ReaderSnapshot> snapshots() {
        Stream<ReaderSnapshot> all;
        synchronized (this) {
            all = List.copyOf(lines.values()).stream().flatMap(line -> line.readers().stream());
        }
        return all.sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    @Override
    public void close() {
        connected().forEach(this::cut);
        notifier.raise();
    }
}
