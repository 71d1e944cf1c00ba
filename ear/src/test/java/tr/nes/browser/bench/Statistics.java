package tr.nes.browser.bench;

import java.util.Arrays;
import java.util.Random;

/** Medians and their uncertainty. */
final class Statistics {

    private static final int RESAMPLES = 10_000;

    /** The 95 % confidence interval. */
    record Interval(double low, double high) {}

    private Statistics() {}

    static double median(double[] times) {
        return quantile(times, 0.5);
    }

    static double quantile(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** Interval for the difference of two medians: percentile bootstrap with a fixed seed. */
    static Interval differenceOfMedians(double[] these, double[] those) {
        Random random = new Random(1923);
        double[] differences = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            differences[i] = median(drawn(these, random)) - median(drawn(those, random));
        }
        return new Interval(quantile(differences, 0.025), quantile(differences, 0.975));
    }

    /** Probability of ranks this uneven by chance: Mann-Whitney's U, two-sided, normal approximation. */
    static double mannWhitney(double[] these, double[] those) {
        double wins = 0;
        for (double one : these) {
            for (double other : those) {
                wins += one < other ? 1 : one == other ? 0.5 : 0;
            }
        }
        double n = these.length;
        double m = those.length;
        double z = (wins - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
        return 2 * upperTail(Math.abs(z));
    }

    /** Abramowitz and Stegun 26.2.17. */
    private static double upperTail(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * series;
    }

    private static double[] drawn(double[] times, Random random) {
        double[] sample = new double[times.length];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = times[random.nextInt(times.length)];
        }
        return sample;
    }
}
