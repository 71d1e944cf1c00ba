package tr.nes.shared;

import java.util.List;

/** Settings of one connection to somebody else, or of a slice, which know whether they can work. */
public interface CheckedConfiguration {

    /** For health checks and log, such as {@code smpp}, or the slice. */
    String connection();

    /**
     * Validates the settings anew at each call, without connecting. Empty if they are valid or nothing is
     * configured.
     */
    List<ConfigurationFault> faults();
}
