package tr.nes.announcement.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.announcement.AnnouncementDraft;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementKind;
import tr.nes.announcement.AnnouncementView;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;

class AnnouncementsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-22T10:00:00Z");

    private final Database database = Database.open();
    private final MovingClock clock = new MovingClock(NOW.toString());
    private final AuditLog audit = new AuditLog();
    private final Announcements announcements = new Beans(
                    database, clock, audit, new Caller(() -> new HolderId(new UUID(0, 1)).toString()))
            .get(Announcements.class);

    @AfterEach
    void close() {
        database.close();
    }

    private static AnnouncementDraft draft(AnnouncementKind kind, String title, Instant from, Instant until) {
        return new AnnouncementDraft(kind, title, "metin", "title", "text", from, until);
    }

    private static AnnouncementDraft news(String title) {
        return draft(AnnouncementKind.NEWS, title, null, LATER);
    }

    private AnnouncementView only() {
        return announcements.newest().get(0);
    }

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(AnnouncementException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whenItIsPublished_thenItIsShownFromItsBeginningUntilItsEnd() {
        announcements.publish(draft(AnnouncementKind.NEWS, " Bakım ", NOW.plusSeconds(60), LATER));
        assertThat(announcements.shown()).isEmpty();
        assertThat(only().state()).isEqualTo(AnnouncementView.State.AHEAD);

        clock.forward(Duration.ofSeconds(60));
        assertThat(announcements.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.title("tr")).isEqualTo("Bakım");
            assertThat(shown.title("en")).isEqualTo("title");
            assertThat(shown.text("de")).isEqualTo("metin");
        });

        clock.forward(Duration.ofDays(1));
        assertThat(announcements.shown()).isEmpty();
        assertThat(only().state()).isEqualTo(AnnouncementView.State.ENDED);
    }

    @Test
    void whenSeveralAreShown_thenMaintenanceStandsFirst() {
        announcements.publish(draft(AnnouncementKind.MAINTENANCE, "bakım", null, LATER));
        clock.forward(Duration.ofSeconds(1));
        announcements.publish(news("eski"));
        clock.forward(Duration.ofSeconds(1));
        announcements.publish(news("yeni"));
        assertThat(announcements.shown())
                .extracting(shown -> shown.title("tr"))
                .containsExactly("bakım", "yeni", "eski");
    }

    @Test
    void whenManyAreShown_thenTheNewestFive() {
        for (int i = 1; i <= 7; i++) {
            announcements.publish(news("duyuru " + i));
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(announcements.shown())
                .hasSize(5)
                .extracting(shown -> shown.title("tr"))
                .doesNotContain("duyuru 2");
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE_TURKISH_WRONG, '  ', metin, title, text",
        "TEXT_TURKISH_WRONG, başlık, , title, text",
        "TITLE_ENGLISH_WRONG, başlık, metin, '', text",
        "TEXT_ENGLISH_WRONG, başlık, metin, title, '  '"
    })
    void whenATextIsMissing_thenItIsNamed(
            Reason reason, String title, String text, String titleEnglish, String textEnglish) {
        AnnouncementDraft draft =
                new AnnouncementDraft(AnnouncementKind.NEWS, title, text, titleEnglish, textEnglish, null, LATER);
        refuses(reason, () -> announcements.publish(draft));
        assertThat(announcements.newest()).isEmpty();
        assertThat(audit.facts()).isEmpty();
    }

    @Test
    void whenATextIsTooLong_thenItIsNamed() {
        AnnouncementDraft title = draft(AnnouncementKind.NEWS, "a".repeat(101), null, LATER);
        refuses(Reason.TITLE_TURKISH_WRONG, () -> announcements.publish(title));
        AnnouncementDraft text =
                new AnnouncementDraft(AnnouncementKind.NEWS, "a", "a".repeat(1001), "a", "a", null, LATER);
        refuses(Reason.TEXT_TURKISH_WRONG, () -> announcements.publish(text));
    }

    @ParameterizedTest
    @CsvSource({", ", "2026-11-21T12:00:00Z, 2026-11-21T12:00:00Z", ", 2026-11-21T10:00:00Z", ", 2026-11-20T10:00:00Z"})
    void whenTheEndIsNotAheadOfAll_thenItIsRefused(Instant from, Instant until) {
        refuses(Reason.END_WRONG, () -> announcements.publish(draft(AnnouncementKind.NEWS, "a", from, until)));
    }

    @Test
    void whenItIsChanged_thenOthersWhoLookedBeforeAreTold() {
        announcements.publish(news("ilk"));
        AnnouncementView seen = only();
        announcements.change(seen.id(), seen.version(), news("ikinci"));
        assertThat(only().title("tr")).isEqualTo("ikinci");
        refuses(Reason.CHANGED_MEANWHILE, () -> announcements.change(seen.id(), seen.version(), news("üçüncü")));
        assertThat(only().title("tr")).isEqualTo("ikinci");
        assertThat(audit.count(AuditAction.ANNOUNCEMENT_PUBLISHED, AuditResult.DONE))
                .isOne();
        assertThat(audit.count(AuditAction.ANNOUNCEMENT_CHANGED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenItIsEnded_thenItIsGoneAndStaysAsItWas() {
        announcements.publish(draft(AnnouncementKind.NEWS, "a", NOW.plusSeconds(60), LATER));
        UUID id = only().id();
        announcements.end(id);
        clock.forward(Duration.ofSeconds(90));
        assertThat(announcements.shown()).isEmpty();
        refuses(Reason.ENDED, () -> announcements.end(id));
        refuses(Reason.ENDED, () -> announcements.change(id, only().version(), news("b")));
        assertThat(audit.count(AuditAction.ANNOUNCEMENT_ENDED, AuditResult.DONE))
                .isOne();
    }

    @Test
    void whenThereIsNone_thenItIsUnknown() {
        refuses(Reason.UNKNOWN, () -> announcements.end(null));
        refuses(Reason.UNKNOWN, () -> announcements.end(UUID.randomUUID()));
        refuses(Reason.UNKNOWN, () -> announcements.announcement(UUID.randomUUID()));
        refuses(Reason.UNKNOWN, () -> announcements.change(UUID.randomUUID(), 0, news("a")));
    }
}
