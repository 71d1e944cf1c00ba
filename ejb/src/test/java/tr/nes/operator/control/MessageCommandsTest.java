package tr.nes.operator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.notification.Channel;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.boundary.DeadLetters;
import tr.nes.operator.CommandResult;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class MessageCommandsTest {

    private static final UUID ID = UUID.fromString("3ad6b2f9-240b-4b72-a08c-9259ac4e88f5");

    private final DeadLetters letters = mock(DeadLetters.class);
    private final MessageCommands commands =
            new Beans(Database.shared(), new MovingClock("2026-11-21T10:00:00Z"), letters).get(MessageCommands.class);

    @Test
    void deadLettersAreATable() {
        when(letters.all())
                .thenReturn(List.of(new DeadLetter(
                        ID,
                        Channel.SMS,
                        "access/unlocked",
                        "+9050******01",
                        Instant.parse("2026-11-20T07:55:00Z"),
                        10,
                        "HTTP status 500",
                        false)));
        assertThat(commands.list().lines().get(1))
                .isEqualTo(ID + "  SMS      +9050******01  1d 2h 5min  10        HTTP status 500");
    }

    @Test
    void aDeadLetterIsSentAgain() {
        assertThat(commands.resend(ID.toString()).code()).isEqualTo(CommandResult.DONE);
        verify(letters).resend(ID);
    }

    @Test
    void anIdThatIsNoneIsAskedForAnew() {
        assertThat(commands.resend("1' or 1=1").code()).isEqualTo(CommandResult.USAGE);
    }
}
