package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import tr.nes.sealing.Sealed;

/** The letter by which an institution changes its main officer: a PDF, sealed. */
@Entity
@Table(name = "main_officer_letter")
public class MainOfficerLetter {

    @Id
    @Column(name = "change_id")
    private UUID change;

    private String sha256;

    @Embedded
    private Sealed sealed;

    protected MainOfficerLetter() {}

    /** @param sha256 of the PDF, hexadecimal */
    public MainOfficerLetter(UUID change, String sha256, Sealed sealed) {
        this.change = change;
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
