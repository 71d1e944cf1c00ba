package tr.nes.web.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One figure day by day, and how it is drawn.
 *
 * @param key of its texts in the bundle
 * @param mean whether the figure is a mean, of which no sum is told
 */
public record DailySeries(String key, boolean mean, List<DayValue> days) {

    /** The plot's size, and the area of the bars in it. */
    private static final int LEFT = 56;

    private static final int TOP = 12;
    private static final int HEIGHT = 160;
    private static final int STEP = 19;
    private static final int BAR = 13;

    /** Days without a value have zero. */
    public static DailySeries of(String key, boolean mean, LocalDate first, int count, Map<LocalDate, Double> values) {
        List<DayValue> days = Stream.iterate(first, day -> day.plusDays(1))
                .limit(count)
                .map(day -> new DayValue(day, values.getOrDefault(day, 0.0)))
                .toList();
        return new DailySeries(key, mean, days);
    }

    public double sum() {
        return days.stream().mapToDouble(DayValue::value).sum();
    }

    /** The day with the highest value; the first of several. */
    public DayValue most() {
        return days.stream()
                .max(Comparator.comparingDouble(DayValue::value)
                        .thenComparing(Comparator.comparing(DayValue::day).reversed()))
                .orElseThrow();
    }

    public boolean isEmpty() {
        return most().value() == 0;
    }

    /** The value at the upper end of the scale: 2, 4 or 10 times a power of ten, so that its half is a round number too. */
    public double top() {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, most().value()))));
        return Stream.of(2.0, 4.0, 10.0)
                .map(factor -> factor * power)
                .filter(end -> end >= most().value())
                .findFirst()
                .orElseThrow();
    }

    public List<PlotBar> bars() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> bar(i, days.get(i)))
                .toList();
    }

    private PlotBar bar(int index, DayValue day) {
        int height = (int) Math.round(HEIGHT * day.value() / top());
        int drawn = day.value() > 0 ? Math.max(2, height) : 0;
        return new PlotBar(day, LEFT + index * STEP, TOP + HEIGHT - drawn, BAR, drawn);
    }

    /** For the table. */
    public List<DayValue> newestFirst() {
        return days.stream()
                .sorted(Comparator.comparing(DayValue::day).reversed())
                .toList();
    }

    /** Every seventh day, counted from the last. */
    public List<PlotBar> labelled() {
        List<PlotBar> all = bars();
        return IntStream.range(0, all.size())
                .filter(i -> (all.size() - 1 - i) % 7 == 0)
                .mapToObj(all::get)
                .toList();
    }
}
