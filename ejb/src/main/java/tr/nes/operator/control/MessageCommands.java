package tr.nes.operator.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tr.nes.notification.DeadLetter;
import tr.nes.notification.boundary.DeadLetters;
import tr.nes.operator.CommandResult;

/** Commands for undeliverable messages. */
@ApplicationScoped
public class MessageCommands {

    @Inject
    private DeadLetters letters;

    @Inject
    private Clock clock;

    CommandResult list() {
        Instant now = clock.instant();
        TextTable table = new TextTable("ID", "CHANNEL", "RECIPIENT", "AGE", "ATTEMPTS", "LAST ERROR");
        for (DeadLetter letter : letters.all()) {
            table.row(
                    letter.id().toString(),
                    letter.channel().name(),
                    letter.recipient(),
                    age(Duration.between(letter.acceptedAt(), now)),
                    Integer.toString(letter.attempts()),
                    letter.failure());
        }
        return CommandResult.done(table.lines());
    }

    CommandResult resend(String id) {
        UUID letter;
        try {
            letter = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return CommandResult.usage(List.of("resend"));
        }
        letters.resend(letter);
        return CommandResult.done(List.of("message " + letter + " is queued again"));
    }

    private static String age(Duration age) {
        return age.toDays() + "d " + age.toHoursPart() + "h " + age.toMinutesPart() + "min";
    }
}
