package tr.nes.enrolment;

import java.io.Serializable;
import java.util.UUID;

/**
 * An institution on whose staff list somebody is.
 *
 * @param listFirst whether it lists its people before they apply; who pays himself needs no list
 */
public record Workplace(UUID institution, String title, boolean listFirst) implements Serializable {}
