package tr.nes.cardconnector.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds classes of which each fault leaves instances behind. The size of the heap does not show that: it includes
 * the threads' allocation buffers and what the collector found not worth moving, some 100 KiB more or less.
 */
final class LeakDetector {

    /** Instances of these are few: even what some faults of one kind leave behind shows. */
    private static final double OWN_CLASS = 0.03;
    /** Of other classes, among them strings, the JVM itself adds some whenever code runs for the first time. */
    private static final double OTHER_CLASS = 0.1;

    private static final double WARM_UP = 64;

    private static final List<String> OWN = List.of("tr.nes.", "com.sun.jna.");

    private final Path samples;

    /** @param samples an empty directory: kept in memory, they would be the leak */
    LeakDetector(Path samples) {
        this.samples = samples;
    }

    /** @param faults in total, more than in the last sample */
    void sample(int faults) throws IOException {
        add(faults, ClassHistogram.table());
    }

    void add(int faults, String table) throws IOException {
        Files.writeString(samples.resolve(Integer.toString(faults)), table);
    }

    /** Classes that grow with the number of faults, each with its samples. */
    List<String> leaks() throws IOException {
        SortedMap<Integer, ClassHistogram> histograms = histograms();
        return classes(histograms).stream()
                .map(name -> Map.entry(name, instances(histograms, name)))
                .filter(one -> isLeak(one.getKey(), one.getValue()))
                .map(one -> one.getKey() + ": " + one.getValue())
                .toList();
    }

    private static boolean isLeak(String name, GrowthTrend trend) {
        if (OWN.stream().anyMatch(name::startsWith)) {
            return trend.perFault() > OWN_CLASS;
        }
        GrowthTrend later = trend.secondHalf();
        return Math.min(trend.perFault(), later.perFault()) > OTHER_CLASS && later.growth() > WARM_UP;
    }

    GrowthTrend bytes() throws IOException {
        GrowthTrend trend = new GrowthTrend();
        histograms().forEach((faults, histogram) -> trend.add(faults, histogram.bytes()));
        return trend;
    }

    /** The classes that grow most, for the log. */
    String fastest() throws IOException {
        SortedMap<Integer, ClassHistogram> histograms = histograms();
        return classes(histograms).stream()
                .sorted(Comparator.comparing(
                        name -> -instances(histograms, name).perFault()))
                .limit(5)
                .map(name -> String.format(
                        Locale.ROOT,
                        "%s %.3f",
                        name,
                        instances(histograms, name).perFault()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> classes(SortedMap<Integer, ClassHistogram> histograms) {
        return histograms.values().stream()
                .flatMap(histogram -> histogram.instances().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static GrowthTrend instances(SortedMap<Integer, ClassHistogram> histograms, String name) {
        GrowthTrend trend = new GrowthTrend();
        histograms.forEach(
                (faults, histogram) -> trend.add(faults, histogram.instances().getOrDefault(name, 0L)));
        return trend;
    }

    private SortedMap<Integer, ClassHistogram> histograms() throws IOException {
        SortedMap<Integer, ClassHistogram> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                all.put(Integer.valueOf(file.getFileName().toString()), ClassHistogram.of(Files.readString(file)));
            }
        }
        return all;
    }
}
