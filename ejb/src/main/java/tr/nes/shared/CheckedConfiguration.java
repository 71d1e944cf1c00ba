package tr.nes.shared;

import java.util.List;

/** Settings of one connection to somebody else, or of a slice, which know whether they can work. */
public interface CheckedConfiguration {

    /** For health checks and log, such as {@code smpp}, or the slice. */
    String connection();

    /** Looked up anew each time, without asking the other side. Empty if all is well or nothing is configured. */
    List<ConfigurationFault> faults();
}
