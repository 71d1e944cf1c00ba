package tr.nes.production;

import java.io.Serializable;

/**
 * What became of one line of a file from the bureau.
 *
 * @param number of the application; null if the line names none of ours
 * @param card serial number
 * @param reason message key of the refusal; empty if it was taken
 */
public record BureauLine(String number, String card, String reason) implements Serializable {

    public boolean isTaken() {
        return reason.isEmpty();
    }
}
