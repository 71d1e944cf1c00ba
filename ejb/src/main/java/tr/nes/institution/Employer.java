package tr.nes.institution;

import java.io.Serializable;
import java.util.List;

/**
 * An institution as its people's applications see it.
 *
 * @param officers full names of those who act today, for it or for one above it
 */
public record Employer(String title, PaperReceiver paper, Payer payer, List<String> officers) implements Serializable {}
