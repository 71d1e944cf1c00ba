package tr.nes.order;

import java.io.Serializable;
import tr.nes.holder.IdentityNumber;
import tr.nes.institution.TaxNumber;
import tr.nes.order.OrderException.Reason;

/**
 * Who owes: a person or an institution.
 *
 * @param number identity number of a person, Vergi Kimlik No of an institution
 * @param name 1 to 200 characters
 */
public record DebtPayer(PayerKind kind, String number, String name) implements Serializable {

    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 2;

    /** @throws OrderException PAYER_WRONG */
    public DebtPayer {
        if (kind == null || !isNumber(kind, number) || name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new OrderException(Reason.PAYER_WRONG);
        }
    }

    private static boolean isNumber(PayerKind kind, String number) {
        return kind == PayerKind.PERSON ? IdentityNumber.isValid(number) : TaxNumber.isValid(number);
    }

    /** Only the first two and the last two characters of the number. */
    public String masked() {
        return number.substring(0, SHOWN)
                + "*".repeat(number.length() - 2 * SHOWN)
                + number.substring(number.length() - SHOWN);
    }

    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
