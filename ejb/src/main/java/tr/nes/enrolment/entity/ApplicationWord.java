package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import tr.nes.sealing.Sealed;

/** The security word that an applicant chose: its hash, and its first and last character sealed for the form. */
@Entity
@Table(name = "application_word")
public class ApplicationWord {

    @Id
    @Column(name = "application_id")
    private UUID application;

    @Version
    private long version;

    private String hash;

    @Embedded
    private Sealed ends;

    protected ApplicationWord() {}

    public ApplicationWord(UUID application, String hash, Sealed ends) {
        this.application = application;
        this.hash = hash;
        this.ends = ends;
    }

    public void replace(String newHash, Sealed newEnds) {
        hash = newHash;
        ends = newEnds;
    }

    public String hash() {
        return hash;
    }

    public Sealed ends() {
        return ends;
    }
}
