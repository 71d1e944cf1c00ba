package tr.nes.notification.control.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.nes.notification.MessageState;
import tr.nes.notification.OutgoingMessage;
import tr.nes.notification.testing.MessageCentre;
import tr.nes.notification.testing.MessageCentre.Reply;
import tr.nes.notification.testing.OutboxFixture;
import tr.nes.notification.testing.ShortMessage;

class SmppOutageTest {

    private static final int MESSAGES = 300;
    private static final long SEED = 20261121;

    @Test
    void whenTheCentreDiesInMidTraffic_thenNothingIsLostAndNothingDoubled() throws Exception {
        Random faults = new Random(SEED);
        try (MessageCentre centre = new MessageCentre();
                OutboxFixture post = new OutboxFixture(SmppSmsGateway.class, new TestCentreSettings(centre, 300))) {
            for (int i = 0; i < MESSAGES; i++) {
                post.accept(OutgoingMessage.sms(phone(i), text(i), null));
            }
            centre.mood(n -> fault(faults.nextInt(40)));
            post.workUntil(() -> {
                revive(centre);
                return post.nothingIsQueued();
            });
            post.get(SmppLink.class).close();

            assertThat(post.messages()).hasSize(MESSAGES).allMatch(m -> m.state() == MessageState.SENT);
            assertThat(centre.binds()).as("it did die").isGreaterThan(5);
            assertThat(centre.submissions()).as("answers did get lost").isGreaterThan(MESSAGES);
            assertThat(received(centre.messages())).containsExactlyInAnyOrderElementsOf(expected());
        }
    }

    private static Reply fault(int dice) {
        return switch (dice) {
            case 0 -> Reply.DIE_BEFORE;
            case 1, 2 -> Reply.DIE_AFTER;
            case 3 -> Reply.THROTTLE;
            case 4 -> Reply.FAIL;
            default -> Reply.ACCEPT;
        };
    }

    private static void revive(MessageCentre centre) {
        try {
            if (centre.isDead()) {
                centre.start();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> received(List<ShortMessage> messages) {
        return messages.stream()
                .map(m -> m.submitted().getDestAddress() + " " + new String(m.text(), StandardCharsets.UTF_16BE))
                .toList();
    }

    private static List<String> expected() {
        return IntStream.range(0, MESSAGES)
                .mapToObj(i -> phone(i).substring(1) + " " + text(i))
                .toList();
    }

    private static String phone(int i) {
        return "+90500" + (1000000 + i);
    }

    private static String text(int i) {
        return i + ". mesaj: ışık, şölen, çağrı";
    }
}
