package tr.nes.operator.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** Parses the command options that describe a person. */
final class PersonOptions {

    private static final Set<String> OPTIONS = Set.of("--name", "--surname", "--birth-date", "--phone", "--mail");

    private PersonOptions() {}

    /**
     * Null if no option is given.
     *
     * @throws IllegalArgumentException if an option is missing, unknown, empty or wrong
     * @throws java.time.DateTimeException if the birth date is invalid
     */
    static HolderView of(IdentityNumber number, List<String> options) {
        if (options.isEmpty()) {
            return null;
        }
        Map<String, String> given = new HashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 0 || option.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("no option: " + option);
            }
            given.put(option.substring(0, equals), option.substring(equals + 1));
        }
        if (!given.keySet().equals(OPTIONS)) {
            throw new IllegalArgumentException("options: " + OPTIONS);
        }
        String mail = MailboxSyntax.ascii(given.get("--mail"))
                .orElseThrow(() -> new IllegalArgumentException("no mail address: " + given.get("--mail")));
        return new HolderView(
                new HolderId(UUID.randomUUID()),
                number,
                given.get("--name"),
                given.get("--surname"),
                LocalDate.parse(given.get("--birth-date")),
                new MobilePhone(given.get("--phone")),
                mail);
    }
}
