package tr.nes.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.boundary.Outbox;

/** Outbox that keeps its messages in memory. */
public final class CapturedNotices extends Outbox {

    private final List<OutgoingMessage> messages = new CopyOnWriteArrayList<>();

    @Override
    public void accept(OutgoingMessage message) {
        messages.add(message);
    }

    @Override
    public void accept(OutgoingMessage message, String notice) {
        accept(message);
    }

    /** The last message to this recipient. */
    public OutgoingMessage last(Channel channel, String to) {
        return messages.stream()
                .filter(m -> m.channel() == channel && m.to().equals(to))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    public List<String> texts(Channel channel, String to) {
        return messages.stream()
                .filter(m -> m.channel() == channel && m.to().equals(to))
                .map(OutgoingMessage::text)
                .toList();
    }
}
