package tr.nes.card;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long the operations took that began on a day.
 *
 * @param count those that have ended
 * @param seconds their mean
 */
public record DayDuration(LocalDate day, long count, double seconds) implements Serializable {}
