package tr.nes.certificate;

import java.util.Arrays;
import java.util.List;
import tr.nes.shared.NationalId;

/**
 * A person.
 *
 * @param givenName as in the identity document; composed (NFC) and without spaces at its ends, like the surname
 * @param identityNumber T.C. Kimlik No or passport number; becomes the subject's serialNumber (ETSI EN 319 412-1
 * §5.1.3)
 */
public record PersonSubject(String givenName, String surname, String identityNumber) implements CertificateSubject {

    public PersonSubject {
        givenName = CertificateSubject.tidy(givenName);
        surname = CertificateSubject.tidy(surname);
    }

    @Override
    public List<String> names() {
        return Arrays.asList(givenName, surname);
    }

    @Override
    public boolean hasNumber() {
        return identityNumber != null && identityNumber.matches("[A-Z0-9]{6,11}");
    }

    @Override
    public String commonName() {
        return CertificateSubject.cut(givenName + " " + surname);
    }

    /** The subject's serialNumber, with country and kind of the number if both are known. */
    public String serialNumber() {
        return hasNaturalPersonSemantics() ? "PNOTR-" + identityNumber : identityNumber;
    }

    /** Whether the serialNumber follows ETSI EN 319 412-1 §5.1.3, which needs the country that issued the number. */
    public boolean hasNaturalPersonSemantics() {
        return NationalId.isValid(identityNumber);
    }
}
