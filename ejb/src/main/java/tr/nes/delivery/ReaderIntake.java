package tr.nes.delivery;

import java.io.Serializable;
import java.util.List;

/** What became of a delivery of readers. @param known serial numbers that were on record already */
public record ReaderIntake(int added, List<String> known) implements Serializable {

    public ReaderIntake {
        known = List.copyOf(known);
    }
}
