package tr.nes.institution.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionException.Reason;
import tr.nes.institution.OfficerPerson;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;

/** Finds a named officer among the registered people, or registers the person, as the system. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class OfficerRegistration {

    @Inject
    private Holders holders;

    /**
     * Phone and mail of a person on record stay as they are.
     *
     * @throws InstitutionException IDENTITY_DIFFERS if the number is on record with another birth date
     */
    public HolderId holderOf(OfficerPerson officer) {
        Optional<HolderId> known =
                holders.byIdentityNumber(officer.identityNumber().value());
        if (known.isEmpty()) {
            HolderView person = new HolderView(
                    new HolderId(UUID.randomUUID()),
                    officer.identityNumber(),
                    officer.name(),
                    officer.surname(),
                    officer.birthDate(),
                    officer.phone(),
                    officer.mail());
            holders.register(person, Set.of());
            return person.id();
        }
        if (!holders.view(known.get()).birthDate().equals(officer.birthDate())) {
            throw new InstitutionException(Reason.IDENTITY_DIFFERS);
        }
        return known.get();
    }
}
