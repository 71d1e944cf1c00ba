package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import tr.nes.sealing.Sealed;

/** The letter that names an institution's first officer: a PDF, sealed. */
@Entity
@Table(name = "officer_letter")
public class OfficerLetter {

    @Id
    @Column(name = "institution_id")
    private UUID institution;

    private String sha256;

    @Embedded
    private Sealed sealed;

    protected OfficerLetter() {}

    /** @param sha256 of the PDF, hexadecimal */
    public OfficerLetter(UUID institution, String sha256, Sealed sealed) {
        this.institution = institution;
        this.sha256 = sha256;
        this.sealed = sealed;
    }

    public String sha256() {
        return sha256;
    }

    public Sealed sealed() {
        return sealed;
    }
}
