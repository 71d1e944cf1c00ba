package tr.nes.portal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.portal.AuthorityContactVersion;
import tr.nes.shared.HolderId;

/** One version of the operator's contact data; never rewritten. */
@Entity
@Table(name = "authority_contact")
public class AuthorityContactChange {

    @Id
    private long number;

    private String phone;
    private String mail;
    private Instant since;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected AuthorityContactChange() {}

    public AuthorityContactChange(AuthorityContactVersion version, HolderId administrator) {
        this.number = version.number();
        this.phone = version.phone();
        this.mail = version.mail();
        this.since = version.since();
        this.changedBy = administrator.value();
    }

    public AuthorityContactVersion version() {
        return new AuthorityContactVersion(number, phone, mail, since);
    }
}
