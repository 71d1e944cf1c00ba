package tr.nes.institution;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What came of reading a list.
 *
 * @param id to confirm it by; null if there are faults: then nothing is kept
 * @param lines people in the list
 * @param known how many of them are on the institution's list already and would be replaced
 * @param sample the first people
 * @param ignored headings that stand for no column
 * @param faults at most {@value #MOST_FAULTS}, in the order of the lines
 */
public record StaffUpload(
        UUID id, int lines, long known, List<StaffLine> sample, List<String> ignored, List<BadCell> faults)
        implements Serializable {

    public static final int MOST_FAULTS = 1000;
}
