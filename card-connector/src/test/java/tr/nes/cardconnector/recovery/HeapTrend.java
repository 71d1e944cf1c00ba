package tr.nes.cardconnector.recovery;

import java.util.ArrayList;
import java.util.List;

/** Samples of the live heap against the number of faults: shows a trend regardless of outliers. */
final class HeapTrend {

    private final List<Look> looks = new ArrayList<>();

    private record Look(int faults, long bytes) {

        double slopeTo(Look later) {
            return (double) (later.bytes - bytes) / (later.faults - faults);
        }
    }

    /** @param faults in total, more than in the last sample */
    void add(int faults, long bytes) {
        looks.add(new Look(faults, bytes));
    }

    /**
     * Bytes per fault: the median of the slopes between any two samples (Theil and Sen), which a single outlier
     * can't shift.
     */
    double bytesPerFault() {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            for (Look later : looks.subList(i + 1, looks.size())) {
                slopes.add(looks.get(i).slopeTo(later));
            }
        }
        slopes.sort(null);
        return slopes.get(slopes.size() / 2);
    }

    /** Growth in bytes from the first to the last sample, along that slope. */
    double growth() {
        return bytesPerFault() * (looks.get(looks.size() - 1).faults - looks.get(0).faults);
    }

    @Override
    public String toString() {
        return String.format("%.0f bytes per fault over %s", bytesPerFault(), looks);
    }
}
