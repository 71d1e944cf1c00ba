package tr.nes.callcentre.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import tr.nes.callcentre.FoundPerson;
import tr.nes.callcentre.control.Calls;
import tr.nes.callcentre.control.PersonLookup;
import tr.nes.holder.HolderView;
import tr.nes.shared.Roles;

/** Finds a person who knows no number. */
@Stateless
@RolesAllowed(Roles.CALL_CENTRE)
public class PersonSearch {

    private static final int MOST = 5;

    @Inject
    private PersonLookup lookup;

    @Inject
    private Calls calls;

    /**
     * Opens a call about each person with this complete name and date of birth, at most five; each is audited. Throws as
     * {@link PersonLookup#byName}.
     */
    public List<FoundPerson> byName(String name, LocalDate birthDate) {
        return lookup.byName(name, birthDate, MOST).stream().map(this::found).toList();
    }

    private FoundPerson found(HolderView person) {
        return new FoundPerson(
                calls.begin(person.id()).id(),
                person.fullName(),
                person.birthDate(),
                person.identityNumber().masked(),
                person.phone().masked());
    }
}
