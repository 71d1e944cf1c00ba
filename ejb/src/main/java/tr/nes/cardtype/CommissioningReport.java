package tr.nes.cardtype;

import java.io.Serializable;
import java.util.List;

/**
 * What the operator reads of a commissioning.
 *
 * @param complete whether every step went as assumed
 * @param lines the exchanges, secrets masked, then what was found; in English, none is empty
 */
public record CommissioningReport(boolean complete, List<String> lines) implements Serializable {}
