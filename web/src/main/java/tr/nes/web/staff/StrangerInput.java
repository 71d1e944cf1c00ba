package tr.nes.web.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tr.nes.notification.MailboxSyntax;
import tr.nes.shared.MobilePhone;
import tr.nes.staff.StaffPerson;

/** What was typed about somebody who may not be on record: all of it or nothing. */
record StrangerInput(String name, String surname, LocalDate birthDate, MobilePhone phone, String mail) {

    /** Ids of the fields that are still to be filled, or wrong. */
    List<String> missing() {
        if (isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        name == null ? "name" : null,
                        surname == null ? "surname" : null,
                        birthDate == null ? "birthDate" : null,
                        phone == null ? "phone" : null,
                        mail == null || MailboxSyntax.ascii(mail).isEmpty() ? "mail" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null if nothing was typed. */
    StaffPerson person() {
        return isEmpty()
                ? null
                : new StaffPerson(
                        name,
                        surname,
                        birthDate,
                        phone,
                        MailboxSyntax.ascii(mail).orElseThrow());
    }

    private boolean isEmpty() {
        return Stream.of(name, surname, birthDate, phone, mail).allMatch(Objects::isNull);
    }
}
