package tr.nes.announcement;

/** What an announcement is about. */
public enum AnnouncementKind {
    NEWS,
    /** The service is restricted or interrupted. */
    MAINTENANCE
}
