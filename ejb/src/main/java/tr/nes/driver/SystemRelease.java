package tr.nes.driver;

import java.util.List;
import java.util.stream.Stream;

/** A version of an operating system, the newest of each first. */
public enum SystemRelease {
    WINDOWS_11(OperatingSystem.WINDOWS, "Windows 11"),
    WINDOWS_10(OperatingSystem.WINDOWS, "Windows 10"),
    WINDOWS_8(OperatingSystem.WINDOWS, "Windows 8.1"),
    WINDOWS_7(OperatingSystem.WINDOWS, "Windows 7"),
    MACOS_26(OperatingSystem.MACOS, "macOS 26"),
    MACOS_15(OperatingSystem.MACOS, "macOS 15"),
    MACOS_14(OperatingSystem.MACOS, "macOS 14"),
    LINUX_DEB(OperatingSystem.LINUX, "Linux (Debian, Ubuntu, Pardus)"),
    LINUX_RPM(OperatingSystem.LINUX, "Linux (Fedora, openSUSE)");

    private final OperatingSystem system;
    private final String label;

    SystemRelease(OperatingSystem system, String label) {
        this.system = system;
        this.label = label;
    }

    public OperatingSystem system() {
        return system;
    }

    /** Its maker's name for it, the same in every language. */
    public String label() {
        return label;
    }

    /** The newest first. */
    public static List<SystemRelease> of(OperatingSystem system) {
        return Stream.of(values()).filter(each -> each.system == system).toList();
    }
}
