package tr.nes.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.notification.entity.OutboxMessage;
import tr.nes.shared.MobilePhone;

/** Reads codes from the outbox; for texts sealed by {@link UnsealedSecrets}. */
public final class SentCodes {

    private SentCodes() {}

    public static List<OutboxMessage> to(Database database, MobilePhone phone) {
        try {
            return database.inNew(() -> database.entityManager()
                    .createQuery(
                            "select m from OutboxMessage m where m.recipient = :to order by m.acceptedAt",
                            OutboxMessage.class)
                    .setParameter("to", phone.e164())
                    .getResultList());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(OutboxMessage message) {
        return new String(message.text().text(), StandardCharsets.UTF_8);
    }

    /** The six digits last sent to this phone. */
    public static String last(Database database, MobilePhone phone) {
        List<OutboxMessage> messages = to(database, phone);
        Matcher code = Pattern.compile("[0-9]{6}").matcher(text(messages.get(messages.size() - 1)));
        if (!code.find()) {
            throw new IllegalStateException("no code in the text");
        }
        return code.group();
    }
}
