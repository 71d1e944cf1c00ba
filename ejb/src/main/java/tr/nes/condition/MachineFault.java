package tr.nes.condition;

import java.io.Serializable;

/**
 * Something that the machine's operator has to mend; the server goes on by itself afterwards.
 *
 * @param detail for the operator, without secrets
 */
public record MachineFault(FaultCause cause, String detail) implements Serializable {

    public String sentence() {
        return detail.isEmpty() ? cause.sentence() : cause.sentence() + ": " + detail;
    }
}
