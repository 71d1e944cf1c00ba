package tr.nes.announcement.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.announcement.AnnouncementDraft;
import tr.nes.announcement.AnnouncementException;
import tr.nes.announcement.AnnouncementException.Reason;
import tr.nes.announcement.AnnouncementKind;
import tr.nes.announcement.AnnouncementView;
import tr.nes.shared.HolderId;

/** One announcement; it is changed until it ends. */
@Entity
@Table(name = "announcement")
public class Announcement {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AnnouncementKind kind;

    @Column(name = "title_turkish")
    private String titleTurkish;

    @Column(name = "text_turkish")
    private String textTurkish;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "text_english")
    private String textEnglish;

    @Column(name = "shown_from")
    private Instant from;

    @Column(name = "shown_until")
    private Instant until;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Version
    private long version;

    protected Announcement() {}

    /** @throws AnnouncementException names the first wrong part */
    public Announcement(AnnouncementDraft draft, HolderId writer, Instant now) {
        this.id = UUID.randomUUID();
        take(draft.checked(now), writer);
    }

    public UUID id() {
        return id;
    }

    /** @throws AnnouncementException ENDED, or names the first wrong part */
    public void change(AnnouncementDraft draft, HolderId writer, Instant now) {
        requireNotEnded(now);
        take(draft.checked(now), writer);
    }

    /** @throws AnnouncementException ENDED */
    public void end(Instant now) {
        requireNotEnded(now);
        until = now;
        if (from.isAfter(now)) {
            from = now;
        }
    }

    private void requireNotEnded(Instant now) {
        if (!until.isAfter(now)) {
            throw new AnnouncementException(Reason.ENDED);
        }
    }

    private void take(AnnouncementDraft draft, HolderId writer) {
        kind = draft.kind();
        titleTurkish = draft.titleTurkish();
        textTurkish = draft.textTurkish();
        titleEnglish = draft.titleEnglish();
        textEnglish = draft.textEnglish();
        from = draft.from();
        until = draft.until();
        writtenBy = writer.value();
    }

    public AnnouncementView view(Instant now) {
        AnnouncementDraft draft =
                new AnnouncementDraft(kind, titleTurkish, textTurkish, titleEnglish, textEnglish, from, until);
        return new AnnouncementView(id, draft, state(now), version);
    }

    private AnnouncementView.State state(Instant now) {
        if (!until.isAfter(now)) {
            return AnnouncementView.State.ENDED;
        }
        return from.isAfter(now) ? AnnouncementView.State.AHEAD : AnnouncementView.State.SHOWN;
    }
}
