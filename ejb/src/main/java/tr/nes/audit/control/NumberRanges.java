package tr.nes.audit.control;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers as text such as {@code 3,7-9}; cut off at what fits into a row of the trail. */
record NumberRanges(SortedSet<Long> numbers, String text) {

    private static final int LENGTH = 200;

    static NumberRanges of(SortedSet<Long> all) {
        SortedSet<Long> told = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        for (long[] range : ranges(all)) {
            String next = range[0] == range[1] ? "" + range[0] : range[0] + "-" + range[1];
            if (text.length() + next.length() >= LENGTH) {
                break;
            }
            text.append(text.isEmpty() ? "" : ",").append(next);
            told.addAll(all.subSet(range[0], range[1] + 1));
        }
        return new NumberRanges(told, text.toString());
    }

    /** First and last number of each range. */
    static List<long[]> ranges(SortedSet<Long> all) {
        List<long[]> ranges = new ArrayList<>();
        for (long number : all) {
            if (!ranges.isEmpty() && ranges.get(ranges.size() - 1)[1] == number - 1) {
                ranges.get(ranges.size() - 1)[1] = number;
            } else {
                ranges.add(new long[] {number, number});
            }
        }
        return ranges;
    }

    /** @param text as {@link #of} makes it */
    static void addTo(BitSet known, String text) {
        for (String range : text.split(",")) {
            String[] ends = range.split("-");
            known.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
        }
    }
}
