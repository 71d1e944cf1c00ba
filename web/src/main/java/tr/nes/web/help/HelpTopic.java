package tr.nes.web.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What there is help about; its texts stand in the bundle {@code helptopics} under its key.
 *
 * <p>A topic about refusals names the messages that it explains, so that a person finds it by the sentence that was shown.
 */
public enum HelpTopic {
    LOGIN(Kind.TASK, "/giris/sifreli", null),
    NEW_WORD(Kind.TASK, "/sozcuk/istek", null),
    NEW_PIN(Kind.TASK, "/kilit-cozme", null),
    NEW_CARD(Kind.TASK, "/yeni-kart", null),
    REVOKE(Kind.TASK, "/sertifikalar/iptal", null),
    LOST_CARD(Kind.TASK, "/kart-kayip", null),
    APPLY(Kind.TASK, "/basvuru", null),
    TRACK(Kind.TASK, "/gonderi-sorgula", null),
    PAY(Kind.TASK, "/borc-odeme", null),
    ORDER(Kind.TASK, "/kart-okuyucu-basvuru", null),
    DRIVER(Kind.TASK, "/suruculer", null),
    LOGIN_REFUSED(Kind.REFUSAL, "/giris", "access\\.(refused|throttled|.*Wrong)"),
    CERTIFICATE_REFUSED(Kind.REFUSAL, "/sertifikalar", "certificate\\.(refused.+|wordWrong)"),
    CONTACT_REFUSED(Kind.REFUSAL, "/bilgi-guncelle", "contact\\..*Wrong"),
    APPLICATION_REFUSED(Kind.REFUSAL, "/basvuru/durum", "enrolment\\.(refused.+|.*Wrong)"),
    PAYMENT_REFUSED(Kind.REFUSAL, "/borc-odeme", "order\\.refused(Debt|Payment|TooOften|Provider).*"),
    ORDER_REFUSED(Kind.REFUSAL, "/siparis-durumu", "requests\\.(refused.+|throttled|.*Wrong|.*Unreachable)"),
    PAGE_NOT_FOUND(Kind.REFUSAL, "/", "shell\\.notFound(Title|Lead)"),
    PAGE_FORBIDDEN(Kind.REFUSAL, "/giris", "shell\\.forbidden(Title|Lead)"),
    PAGE_OUTDATED(Kind.REFUSAL, "/menu", "shell\\.conflict(Title|Lead)"),
    PAGE_FAILED(Kind.REFUSAL, "/", "shell\\.(failed|malformed)(Title|Lead)");

    /** Whether it is about doing something, or about being refused. */
    public enum Kind {
        TASK,
        REFUSAL
    }

    private final Kind kind;
    private final String address;
    private final Pattern messages;

    HelpTopic(Kind kind, String address, String messages) {
        this.kind = kind;
        this.address = address;
        this.messages = messages == null ? null : Pattern.compile(messages);
    }

    public Kind kind() {
        return kind;
    }

    /** The page that it leads to. */
    public String address() {
        return address;
    }

    /** For addresses: {@code new-pin}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** First part of the keys of its texts. */
    public String key() {
        return name();
    }

    /** The bundle with its messages; null if it explains none. */
    String bundle() {
        return messages == null
                ? null
                : messages.pattern().substring(0, messages.pattern().indexOf('\\'));
    }

    /** @param message bundle and key: {@code access.refused} */
    boolean explains(String message) {
        return messages != null && messages.matcher(message).matches();
    }

    static Optional<HelpTopic> ofSlug(String slug) {
        return Stream.of(values()).filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    static List<HelpTopic> of(Kind kind) {
        return Stream.of(values()).filter(topic -> topic.kind == kind).toList();
    }
}
