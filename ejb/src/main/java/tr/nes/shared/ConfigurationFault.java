package tr.nes.shared;

import java.io.Serializable;

/**
 * An invalid setting.
 *
 * @param property the system property
 * @param problem what is wrong and what would be valid; never the value
 */
public record ConfigurationFault(String property, String problem) implements Serializable {}
