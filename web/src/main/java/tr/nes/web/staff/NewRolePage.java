package tr.nes.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.holder.IdentityNumber;
import tr.nes.shared.MobilePhone;
import tr.nes.staff.StaffException;
import tr.nes.staff.StaffRole;
import tr.nes.staff.boundary.StaffRoles;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Dates;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** Görev öner: a role for somebody on record, or for somebody who comes on record with it. */
@Named
@RequestScoped
public class NewRolePage {

    @Inject
    private StaffRoles roles;

    @Inject
    private Clock clock;

    private String number;
    private StaffRole role;
    private LocalDate from;
    private LocalDate until;
    private String name;
    private String surname;
    private LocalDate birthDate;
    private MobilePhone phone;
    private String mail;

    public String propose() {
        StrangerInput typed = new StrangerInput(name, surname, birthDate, phone, mail);
        if (!typed.missing().isEmpty()) {
            typed.missing().forEach(field -> Refusals.at(field, "staff." + field + "Missing"));
            return null;
        }
        try {
            roles.proposeRole(new IdentityNumber(number), typed.person(), role, getFrom(), until);
            return Address.ROLES.redirect(PageNotice.ROLE_PROPOSED);
        } catch (StaffException refused) {
            Refusals.at(fieldOf(refused.reason()), "staff.refused" + refused.messageKey());
            return null;
        }
    }

    private static String fieldOf(StaffException.Reason reason) {
        return switch (reason) {
            case DAYS_WRONG -> "until";
            case ROLE_HELD, PROPOSAL_EXISTS -> "role";
            default -> "number";
        };
    }

    public List<SelectItem> getRoles() {
        return Stream.of(StaffRole.values())
                .map(each -> new SelectItem(each, Messages.of("staff.role" + each)))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public StaffRole getRole() {
        return role;
    }

    public void setRole(StaffRole role) {
        this.role = role;
    }

    /** Today unless it was said. */
    public LocalDate getFrom() {
        return from == null ? LocalDate.ofInstant(clock.instant(), Dates.ISTANBUL) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public MobilePhone getPhone() {
        return phone;
    }

    public void setPhone(MobilePhone phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
