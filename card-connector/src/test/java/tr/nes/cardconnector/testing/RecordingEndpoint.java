package tr.nes.cardconnector.testing;

import jakarta.resource.spi.endpoint.MessageEndpoint;
import jakarta.resource.spi.endpoint.MessageEndpointFactory;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.transaction.xa.XAResource;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;
import tr.nes.cardconnector.ReaderName;

/** Acts as a container's message-driven bean: records events after the test's own reaction to them. */
public final class RecordingEndpoint implements MessageEndpointFactory {

    private final List<CardEvent> heard = new CopyOnWriteArrayList<>();
    private final Consumer<CardEvent> reaction;
    private final boolean forgetful;

    public RecordingEndpoint() {
        this(event -> {});
    }

    /** @param reaction may throw or block; an event is recorded once it returns */
    public RecordingEndpoint(Consumer<CardEvent> reaction) {
        this(reaction, false);
    }

    private RecordingEndpoint(Consumer<CardEvent> reaction, boolean forgetful) {
        this.reaction = reaction;
        this.forgetful = forgetful;
    }

    /** Records nothing: for tests that measure memory. */
    public static RecordingEndpoint forgetful() {
        return new RecordingEndpoint(event -> {}, true);
    }

    /** The kinds of recorded events of a reader, in order. */
    public List<String> of(ReaderName reader) {
        return heard.stream()
                .filter(event -> event.reader().equals(reader))
                .map(event -> event.kind().name())
                .toList();
    }

    private final class Bean implements MessageEndpoint, CardEventListener {

        @Override
        public void onCardEvent(CardEvent event) {
            try {
                reaction.accept(event);
            } finally {
                if (!forgetful) {
                    heard.add(event);
                }
            }
        }

        @Override
        public void beforeDelivery(Method method) {
            // no transaction
        }

        @Override
        public void afterDelivery() {
            // no transaction
        }

        @Override
        public void release() {
            // nothing is pooled
        }
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource transaction) {
        return new Bean();
    }

    @Override
    public MessageEndpoint createEndpoint(XAResource transaction, long timeout) {
        return new Bean();
    }

    @Override
    public boolean isDeliveryTransacted(Method method) {
        return false;
    }

    @Override
    public String getActivationName() {
        return "hearer";
    }

    @Override
    public Class<?> getEndpointClass() {
        return Bean.class;
    }
}
