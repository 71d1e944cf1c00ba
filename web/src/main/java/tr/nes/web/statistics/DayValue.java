package tr.nes.web.statistics;

import java.time.LocalDate;

/** A figure of one day. */
public record DayValue(LocalDate day, double value) {}
