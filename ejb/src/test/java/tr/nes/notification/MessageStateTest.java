package tr.nes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

    private static final Map<MessageState, Set<MessageState>> NEXT = Map.of(
            MessageState.QUEUED, Set.of(MessageState.SENT, MessageState.EXPIRED, MessageState.DEAD),
            MessageState.SENT, Set.of(MessageState.DELIVERED, MessageState.UNDELIVERED),
            MessageState.DEAD, Set.of(MessageState.QUEUED, MessageState.EXPIRED));

    @ParameterizedTest
    @EnumSource
    void onlyTheseSuccessorsAreAllowed(MessageState from) {
        for (MessageState to : MessageState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(NEXT.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
