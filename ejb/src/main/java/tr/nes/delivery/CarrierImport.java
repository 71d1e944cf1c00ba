package tr.nes.delivery;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a carrier's file. With one fault nothing of it counts.
 *
 * @param taken new events
 * @param known events that were on record already
 */
public record CarrierImport(int taken, int known, List<CarrierFault> faults) implements Serializable {

    public boolean isTaken() {
        return faults.isEmpty();
    }
}
