package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A form as it was printed: the same content at each opening, until it is void. */
@Entity
@Table(name = "application_print")
public class FormPrint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "print_version")
    private int version;

    private String language;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "void_since")
    private Instant voidSince;

    protected FormPrint() {}

    /**
     * @param version from 1
     * @param contentHash SHA-256 of what the form says, hexadecimal
     */
    public FormPrint(UUID application, int version, String language, String contentHash, Instant now) {
        this.application = application;
        this.version = version;
        this.language = language;
        this.contentHash = contentHash;
        printedAt = now;
    }

    public void end(Instant now) {
        if (voidSince == null) {
            voidSince = now;
        }
    }

    public boolean isVoid() {
        return voidSince != null;
    }

    public UUID application() {
        return application;
    }

    public int version() {
        return version;
    }

    public String language() {
        return language;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant printedAt() {
        return printedAt;
    }
}
