package tr.nes.announcement;

import tr.nes.shared.DomainException;

/** A violated rule of announcements. */
public class AnnouncementException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AnnouncementException(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The rule. */
    public enum Reason {
        /** Empty or longer than 100 characters. */
        TITLE_TURKISH_WRONG,
        /** Empty or longer than 1,000 characters. */
        TEXT_TURKISH_WRONG,
        /** Empty or longer than 100 characters. */
        TITLE_ENGLISH_WRONG,
        /** Empty or longer than 1,000 characters. */
        TEXT_ENGLISH_WRONG,
        /** The beginning is no minute. */
        BEGINNING_WRONG,
        /** The end is missing, past, or not after the beginning. */
        END_WRONG,
        /** There is none of that number. */
        UNKNOWN,
        /** It has ended: what people have read is not rewritten. */
        ENDED,
        /** Somebody else changed it since it was looked at. */
        CHANGED_MEANWHILE
    }
}
