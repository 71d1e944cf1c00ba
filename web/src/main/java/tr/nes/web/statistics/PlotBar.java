package tr.nes.web.statistics;

/** A bar of a plot, in the plot's own units. */
public record PlotBar(DayValue of, int x, int y, int width, int height) {}
