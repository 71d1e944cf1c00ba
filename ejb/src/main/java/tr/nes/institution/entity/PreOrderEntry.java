package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.institution.PreOrderEntryView;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.SearchText;
import tr.nes.institution.StaffLine;
import tr.nes.shared.NationalId;

/** A person on a pre-order list: a copy, so that the staff list may change. */
@Entity
@Table(name = "pre_order_entry")
public class PreOrderEntry {

    @Id
    private UUID id;

    @Column(name = "list_id")
    private UUID list;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String mail;
    private String unit;
    private String title;

    @Enumerated(EnumType.STRING)
    private PreOrderKind kind;

    @Column(name = "sort_text")
    private String sort;

    protected PreOrderEntry() {}

    public PreOrderEntry(PreOrderList list, StaffLine line, PreOrderKind kind) {
        id = UUID.randomUUID();
        this.list = list.id();
        identityNumber = line.identityNumber().value();
        name = line.name();
        surname = line.surname();
        birthDate = line.birthDate();
        mail = line.mail();
        unit = line.unit();
        title = line.title();
        this.kind = kind;
        sort = SearchText.of(surname + " " + name);
    }

    public UUID list() {
        return list;
    }

    public PreOrderEntryView view() {
        return new PreOrderEntryView(
                id, new NationalId(identityNumber), name, surname, birthDate, mail, unit, title, kind);
    }
}
