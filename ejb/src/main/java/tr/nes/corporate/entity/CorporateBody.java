package tr.nes.corporate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.InstitutionContact;
import tr.nes.corporate.BodyView;

/** A body that holds certificates, or ordered one. */
@Entity
@Table(name = "corporate_body")
public class CorporateBody {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "number_kind")
    private BodyNumber.Kind numberKind;

    private String number;
    private String title;
    private String mail;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected CorporateBody() {}

    public CorporateBody(BodyNumber number, String title, String mail, Instant now) {
        id = UUID.randomUUID();
        numberKind = number.kind();
        this.number = number.value();
        this.title = title;
        this.mail = mail;
        openedAt = now;
    }

    /** Its certificate says so. */
    public void callItself(String registered) {
        title = registered;
    }

    public UUID id() {
        return id;
    }

    public BodyNumber number() {
        return new BodyNumber(numberKind, number);
    }

    public String title() {
        return title;
    }

    public String mail() {
        return mail;
    }

    public InstitutionContact contact() {
        return new InstitutionContact(title, mail);
    }

    public BodyView view() {
        return new BodyView(id, number(), title, mail);
    }
}
