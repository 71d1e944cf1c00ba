package tr.nes.holder;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;

/**
 * A person's data for display: identity number and phone print masked.
 *
 * @param language of SMS to this person, {@code tr} or {@code en}
 */
public record HolderView(
        HolderId id,
        IdentityNumber identityNumber,
        String name,
        String surname,
        LocalDate birthDate,
        MobilePhone phone,
        String mail,
        String language)
        implements Serializable {

    /** Somebody who has not chosen a language. */
    public HolderView(
            HolderId id,
            IdentityNumber identityNumber,
            String name,
            String surname,
            LocalDate birthDate,
            MobilePhone phone,
            String mail) {
        this(id, identityNumber, name, surname, birthDate, phone, mail, "tr");
    }

    public HolderView(
            HolderId id,
            NationalId identityNumber,
            String name,
            String surname,
            LocalDate birthDate,
            MobilePhone phone,
            String mail) {
        this(id, new IdentityNumber(identityNumber.value()), name, surname, birthDate, phone, mail);
    }

    public String fullName() {
        return name + " " + surname;
    }
}
