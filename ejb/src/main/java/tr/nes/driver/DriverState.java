package tr.nes.driver;

/** Whether a file can be downloaded. */
public enum DriverState {
    PUBLISHED,
    /** Another file took its place. */
    REPLACED,
    WITHDRAWN
}
