package tr.nes.web.announcement;

import java.time.DateTimeException;
import java.time.Instant;
import tr.nes.announcement.AnnouncementDraft;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementKind;
import tr.nes.web.shell.Dates;

/** What the form holds; times are minutes in Istanbul, as the browser's field writes them: 2026-11-21T14:05. */
public final class AnnouncementForm {

    private AnnouncementKind kind = AnnouncementKind.NEWS;
    private String titleTurkish;
    private String textTurkish;
    private String titleEnglish;
    private String textEnglish;
    private String from;
    private String until;

    AnnouncementForm() {}

    AnnouncementForm(AnnouncementDraft draft) {
        kind = draft.kind();
        titleTurkish = draft.titleTurkish();
        textTurkish = draft.textTurkish();
        titleEnglish = draft.titleEnglish();
        textEnglish = draft.textEnglish();
        from = Dates.minuteOfField(draft.from());
        until = Dates.minuteOfField(draft.until());
    }

    /** @throws AnnouncementException BEGINNING_WRONG or END_WRONG if a time is no minute */
    AnnouncementDraft draft() {
        return new AnnouncementDraft(
                kind,
                titleTurkish,
                textTurkish,
                titleEnglish,
                textEnglish,
                moment(from, Reason.BEGINNING_WRONG),
                moment(until, Reason.END_WRONG));
    }

    private static Instant moment(String typed, Reason fault) {
        try {
            return typed == null || typed.isBlank() ? null : Dates.momentOfField(typed.strip());
        } catch (DateTimeException wrong) {
            throw new AnnouncementException(fault);
        }
    }

    public AnnouncementKind getKind() {
        return kind;
    }

    public void setKind(AnnouncementKind kind) {
        this.kind = kind;
    }

    public String getTitleTurkish() {
        return titleTurkish;
    }

    public void setTitleTurkish(String title) {
        this.titleTurkish = title;
    }

    public String getTextTurkish() {
        return textTurkish;
    }

    public void setTextTurkish(String text) {
        this.textTurkish = text;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String title) {
        this.titleEnglish = title;
    }

    public String getTextEnglish() {
        return textEnglish;
    }

    public void setTextEnglish(String text) {
        this.textEnglish = text;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String minute) {
        this.from = minute;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String minute) {
        this.until = minute;
    }
}
