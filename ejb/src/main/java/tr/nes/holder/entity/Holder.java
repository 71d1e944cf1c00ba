package tr.nes.holder.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** A registered person. */
@Entity
@Table(name = "holder")
public class Holder {

    /** How long after a phone change a PIN can't be requested or set. */
    public static final Duration PIN_WAIT = Duration.ofHours(24);

    private static final Set<String> LANGUAGES = Set.of("tr", "en");

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "identity_number", length = 11)
    private String identityNumber;

    private String name;
    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String phone;
    private String mail;

    @Column(length = 2)
    private String language;

    @Column(name = "phone_changed_at")
    private Instant phoneChangedAt;

    /** For the build before this one: {@link RoleGrant} decides. */
    @ElementCollection
    @CollectionTable(name = "holder_role", joinColumns = @JoinColumn(name = "holder_id"))
    @Column(name = "role", length = 20)
    private Set<String> roles = new HashSet<>();

    protected Holder() {}

    public Holder(HolderView person, Set<String> roles) {
        this.id = person.id().value();
        this.identityNumber = person.identityNumber().value();
        this.name = person.name();
        this.surname = person.surname();
        this.birthDate = person.birthDate();
        this.phone = person.phone().e164();
        this.mail = person.mail();
        this.language = person.language();
        this.roles.addAll(roles);
    }

    public HolderId id() {
        return new HolderId(id);
    }

    public void takeIdentity(String number, String newName, String newSurname, LocalDate born) {
        identityNumber = number;
        name = newName;
        surname = newSurname;
        birthDate = born;
    }

    public void changePhone(MobilePhone proven, Instant now) {
        phone = proven.e164();
        phoneChangedAt = now;
    }

    public void changeMail(String proven) {
        mail = proven;
    }

    /** @param chosen {@code tr} or {@code en} */
    public void speak(String chosen) {
        if (!LANGUAGES.contains(chosen)) {
            throw new IllegalArgumentException("no language of messages");
        }
        language = chosen;
    }

    /** The end of the wait after a phone change; empty if none applies at that moment. */
    public Optional<Instant> pinWaitEnd(Instant now) {
        return Optional.ofNullable(phoneChangedAt).map(at -> at.plus(PIN_WAIT)).filter(now::isBefore);
    }

    /** @param role one of the staff's, as in {@link tr.nes.shared.Roles} */
    public void appoint(String role) {
        roles.add(role);
    }

    public void dismiss(String role) {
        roles.remove(role);
    }

    public HolderView view() {
        return new HolderView(
                id(),
                new IdentityNumber(identityNumber),
                name,
                surname,
                birthDate,
                MobilePhone.ofE164(phone),
                mail,
                language);
    }
}
