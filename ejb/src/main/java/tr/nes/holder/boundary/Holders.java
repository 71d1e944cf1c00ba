package tr.nes.holder.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tr.nes.holder.HolderException;
import tr.nes.holder.HolderException.Reason;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.holder.control.RoleGrantRecords;
import tr.nes.holder.entity.Holder;
import tr.nes.holder.entity.RoleGrant;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.NationalId;
import tr.nes.shared.Roles;

/** The registered people. Apart from the methods about the caller, for other slices only; pages must not expose it. */
@Stateless
public class Holders {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private RoleGrantRecords grants;

    @Inject
    private Clock clock;

    /** The logged-in person. */
    @RolesAllowed(Roles.HOLDER)
    public HolderView me() {
        return find(caller.holder()).view();
    }

    /** Accepts any text. For other slices only, since the result shows who is registered. */
    @PermitAll
    public Optional<HolderId> byIdentityNumber(String identityNumber) {
        return database
                .createQuery("select h from Holder h where h.identityNumber = :number", Holder.class)
                .setParameter("number", identityNumber)
                .getResultList()
                .stream()
                .findFirst()
                .map(Holder::id);
    }

    /** Those on record. For other slices only, as above. */
    @PermitAll
    public Set<HolderId> byIdentityNumbers(Collection<String> identityNumbers) {
        return identityNumbers.isEmpty()
                ? Set.of()
                : database.createQuery("select h from Holder h where h.identityNumber in :numbers", Holder.class)
                        .setParameter("numbers", identityNumbers)
                        .getResultStream()
                        .map(Holder::id)
                        .collect(Collectors.toSet());
    }

    /** Everybody born on that day. For other slices only, since the result shows who is registered. */
    @PermitAll
    public List<HolderView> bornOn(LocalDate day) {
        return database.createQuery("select h from Holder h where h.birthDate = :day order by h.id", Holder.class)
                .setParameter("day", day)
                .getResultStream()
                .map(Holder::view)
                .toList();
    }

    /**
     * For other slices only; also called before login.
     *
     * @throws HolderException HOLDER_UNKNOWN if there is no such person
     */
    @PermitAll
    public HolderView view(HolderId holder) {
        return find(holder).view();
    }

    /**
     * The staff roles that the person has today, as in {@link Roles}; usually empty. For other slices only.
     *
     * @throws HolderException HOLDER_UNKNOWN if there is no such person
     */
    @PermitAll
    public Set<String> roles(HolderId holder) {
        return grants.inForce(find(holder).id());
    }

    /**
     * Until when PIN operations are blocked because the phone was changed; empty if they are not. For other slices
     * only.
     *
     * @throws HolderException HOLDER_UNKNOWN if there is no such person
     */
    @PermitAll
    public Optional<Instant> pinWaitEnd(HolderId holder) {
        return find(holder).pinWaitEnd(clock.instant());
    }

    /** {@link #pinWaitEnd} of the caller. */
    @RolesAllowed(Roles.HOLDER)
    public Optional<Instant> myPinWaitEnd() {
        return pinWaitEnd(caller.holder());
    }

    /** Replaces the caller's phone. For the slice that verified the number. */
    @RolesAllowed(Roles.HOLDER)
    public void changeMyPhone(MobilePhone proven) {
        lock(caller.holder()).changePhone(proven, clock.instant());
    }

    /** Replaces the caller's mail address. For the slice that verified the address. */
    @RolesAllowed(Roles.HOLDER)
    public void changeMyMail(String proven) {
        lock(caller.holder()).changeMail(proven);
    }

    /**
     * Chooses the language of SMS to the caller.
     *
     * @param language {@code tr} or {@code en}
     */
    @RolesAllowed(Roles.HOLDER)
    public void chooseMyLanguage(String language) {
        lock(caller.holder()).speak(language);
    }

    /**
     * Replaces a person's phone after two members of staff have agreed.
     *
     * @throws HolderException HOLDER_UNKNOWN if there is no such person
     */
    @RolesAllowed(Roles.SYSTEM)
    public void correctPhone(HolderId holder, MobilePhone agreed) {
        lock(holder).changePhone(agreed, clock.instant());
    }

    /**
     * Gives a person on record a new name and number after two members of staff have agreed.
     *
     * @throws HolderException HOLDER_UNKNOWN if there is no such person; IDENTITY_TAKEN if somebody else on record has
     *     the number
     */
    @RolesAllowed(Roles.SYSTEM)
    public void takeIdentity(HolderId holder, NationalId number, String name, String surname, LocalDate birthDate) {
        if (byIdentityNumber(number.value())
                .filter(other -> !other.equals(holder))
                .isPresent()) {
            throw new HolderException(Reason.IDENTITY_TAKEN);
        }
        lock(holder).takeIdentity(number.value(), name, surname, birthDate);
    }

    /** Registers a new person under the view's id. */
    @RolesAllowed(Roles.SYSTEM)
    public void register(HolderView person, Set<String> staffRoles) {
        database.persist(new Holder(person, staffRoles));
        database.flush();
        staffRoles.forEach(role -> grant(person.id(), role));
    }

    private void grant(HolderId person, String role) {
        grants.add(new RoleGrant(person, role, grants.today(), clock.instant()));
    }

    /**
     * Appoints the installation's first administrator; at most one call ever succeeds.
     *
     * @param unknown how to register somebody who has this number and isn't known; null if he must be
     * @throws HolderException ADMINISTRATOR_EXISTS if anybody holds the role
     * @throws HolderException HOLDER_UNKNOWN if he isn't known and can't be registered
     */
    @RolesAllowed(Roles.SYSTEM)
    public HolderView appointFirstAdmin(IdentityNumber number, HolderView unknown) {
        grants.lockAdministrators();
        if (!grants.lasting(Roles.ADMIN).isEmpty()) {
            throw new HolderException(Reason.ADMINISTRATOR_EXISTS);
        }
        Optional<HolderId> known = byIdentityNumber(number.value());
        if (known.isEmpty()) {
            if (unknown == null) {
                throw new HolderException(Reason.HOLDER_UNKNOWN);
            }
            register(unknown, Set.of(Roles.ADMIN));
            return unknown;
        }
        Holder holder = lock(known.get());
        holder.appoint(Roles.ADMIN);
        grant(holder.id(), Roles.ADMIN);
        return holder.view();
    }

    private Holder lock(HolderId id) {
        Holder holder = find(id);
        database.refresh(holder, LockModeType.PESSIMISTIC_WRITE);
        return holder;
    }

    private Holder find(HolderId id) {
        Holder holder = database.find(Holder.class, id.value());
        if (holder == null) {
            throw new HolderException(Reason.HOLDER_UNKNOWN);
        }
        return holder;
    }
}
