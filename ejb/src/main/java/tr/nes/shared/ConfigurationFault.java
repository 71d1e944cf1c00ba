package tr.nes.shared;

import java.io.Serializable;

/**
 * A setting that can't work.
 *
 * @param property the system property
 * @param problem what is wrong and what would be right; never the value
 */
public record ConfigurationFault(String property, String problem) implements Serializable {}
