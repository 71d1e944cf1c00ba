package tr.nes.delivery;

/** When nobody works. */
public enum DayPart {
    FULL,
    /** Until noon it is a working day. */
    AFTERNOON
}
