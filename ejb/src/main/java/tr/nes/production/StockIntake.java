package tr.nes.production;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a delivery of cards.
 *
 * @param known serial numbers that were in the stock already and stay as they are
 */
public record StockIntake(int added, List<String> known) implements Serializable {

    public StockIntake {
        known = List.copyOf(known);
    }
}
