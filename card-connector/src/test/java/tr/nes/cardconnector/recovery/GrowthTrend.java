package tr.nes.cardconnector.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Samples of an amount (bytes, instances) against the number of faults: shows a trend regardless of outliers. */
final class GrowthTrend {

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(int faults, long amount) {

        double slopeTo(Sample later) {
            return (double) (later.amount - amount) / (later.faults - faults);
        }
    }

    /** @param faults in total, more than in the last sample */
    void add(int faults, long amount) {
        samples.add(new Sample(faults, amount));
    }

    /**
     * Growth per fault: the median of the slopes between any two samples (Theil and Sen), which a single outlier
     * can't shift.
     */
    double perFault() {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            for (Sample later : samples.subList(i + 1, samples.size())) {
                slopes.add(samples.get(i).slopeTo(later));
            }
        }
        slopes.sort(null);
        return slopes.get(slopes.size() / 2);
    }

    /** Without the samples of the first half, in which the JVM may still load and compile. */
    GrowthTrend secondHalf() {
        GrowthTrend later = new GrowthTrend();
        later.samples.addAll(samples.subList(samples.size() / 2, samples.size()));
        return later;
    }

    /** Growth from the first to the last sample, along that slope. */
    double growth() {
        return perFault() * (samples.get(samples.size() - 1).faults - samples.get(0).faults);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f per fault over %s", perFault(), samples);
    }
}
