package tr.nes.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

    @ParameterizedTest
    @EnumSource
    void onlyAQueuedMessageGoesOn(MessageState from) {
        Set<MessageState> allowed = from == MessageState.QUEUED
                ? Set.of(MessageState.SENT, MessageState.EXPIRED, MessageState.DEAD)
                : Set.of();
        for (MessageState to : MessageState.values()) {
            assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(allowed.contains(to));
        }
    }
}
