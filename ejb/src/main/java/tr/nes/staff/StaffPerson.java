package tr.nes.staff;

import java.io.Serializable;
import java.time.LocalDate;
import tr.nes.shared.MobilePhone;

/** What a proposal says about somebody who is not on record yet. */
public record StaffPerson(String name, String surname, LocalDate birthDate, MobilePhone phone, String mail)
        implements Serializable {}
