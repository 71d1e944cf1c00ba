package tr.nes.web.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.announcement.AnnouncementDraft;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementKind;

class AnnouncementFormTest {

    private static final AnnouncementDraft DRAFT = new AnnouncementDraft(
            AnnouncementKind.MAINTENANCE,
            "başlık",
            "metin",
            "title",
            "text",
            Instant.parse("2026-11-21T11:05:00Z"),
            Instant.parse("2026-11-22T21:30:00Z"));

    @Test
    void whenItIsShownAndSentUnchanged_thenNothingChanges() {
        AnnouncementForm form = new AnnouncementForm(DRAFT);
        assertThat(form.getFrom()).isEqualTo("2026-11-21T14:05");
        assertThat(form.getUntil()).isEqualTo("2026-11-23T00:30");
        assertThat(form.draft()).isEqualTo(DRAFT);
    }

    @Test
    void whenTheBeginningIsEmpty_thenItIsLeftOpen() {
        AnnouncementForm form = new AnnouncementForm(DRAFT);
        form.setFrom(" ");
        assertThat(form.draft().from()).isNull();
    }

    @Test
    void whenATimeIsNone_thenItsFieldIsNamed() {
        AnnouncementForm form = new AnnouncementForm(DRAFT);
        form.setUntil("yarın");
        assertThatExceptionOfType(AnnouncementException.class)
                .isThrownBy(form::draft)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.END_WRONG));
        form.setFrom("2026-13-01T10:00");
        assertThatExceptionOfType(AnnouncementException.class)
                .isThrownBy(form::draft)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.BEGINNING_WRONG));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(Reason reason) {
        String key = "refused" + new AnnouncementException(reason).messageKey();
        assertThat(ResourceBundle.getBundle("tr.nes.web.announcement").containsKey(key))
                .as(key)
                .isTrue();
    }
}
