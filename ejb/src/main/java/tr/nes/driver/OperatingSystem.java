package tr.nes.driver;

/** Whose drivers there are. */
public enum OperatingSystem {
    WINDOWS,
    MACOS,
    LINUX
}
