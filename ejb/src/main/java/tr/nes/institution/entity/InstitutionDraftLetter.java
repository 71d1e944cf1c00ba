package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import tr.nes.sealing.Sealed;

/** The letter of a draft, sealed for the institution that the draft becomes. */
@Entity
@Table(name = "institution_draft_letter")
public class InstitutionDraftLetter {

    @Id
    @Column(name = "draft_id")
    private UUID draft;

    private String sha256;

    @Embedded
    private Sealed sealed;

    protected InstitutionDraftLetter() {}

    public InstitutionDraftLetter(OfficerLetter letter, UUID draft) {
        this.draft = draft;
        sha256 = letter.sha256();
        sealed = letter.sealed();
    }

    public OfficerLetter ofInstitution() {
        return new OfficerLetter(draft, sha256, sealed);
    }
}
