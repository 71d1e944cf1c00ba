package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.AuthorityCase.Mark;

/** A note of the back office for its own people. */
@Entity
@Table(name = "application_note")
public class ApplicationNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "by_name")
    private String by;

    private String content;

    private Instant at;

    protected ApplicationNote() {}

    public ApplicationNote(Application application, String by, String content, Instant at) {
        this.application = application.id();
        this.by = by;
        this.content = content;
        this.at = at;
    }

    public Mark view() {
        return new Mark(by, content, at);
    }
}
