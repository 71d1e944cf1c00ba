package tr.nes.institution;

import java.io.Serializable;

/**
 * An institution's numbers; each is null if it has none. VKN has a check digit; for DETSİS (8 digits) and MERSİS (16
 * digits) no rule is published, so only their length is checked.
 *
 * @param tax VKN
 */
public record RegisterNumbers(String tax, String detsis, String mersis) implements Serializable {

    /** @throws InstitutionException naming the wrong number, or NUMBER_MISSING if there is neither VKN nor DETSİS */
    public RegisterNumbers {
        if (tax != null && !TaxNumber.isValid(tax)) {
            throw new InstitutionException(InstitutionException.Reason.TAX_NUMBER_WRONG);
        }
        if (detsis != null && !detsis.matches("[0-9]{8}")) {
            throw new InstitutionException(InstitutionException.Reason.DETSIS_WRONG);
        }
        if (mersis != null && !mersis.matches("[0-9]{16}")) {
            throw new InstitutionException(InstitutionException.Reason.MERSIS_WRONG);
        }
        if (tax == null && detsis == null) {
            throw new InstitutionException(InstitutionException.Reason.NUMBER_MISSING);
        }
    }

    /** Unique among institutions: units of one body share its VKN and have DETSİS numbers of their own. */
    public String key() {
        return detsis == null ? "VKN " + tax : "DETSIS " + detsis;
    }
}
