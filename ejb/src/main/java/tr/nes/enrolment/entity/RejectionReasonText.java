package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tr.nes.enrolment.RejectionReason;

/** An entry of the catalogue of reasons. */
@Entity
@Table(name = "rejection_reason")
public class RejectionReasonText {

    @Id
    private String code;

    @Column(name = "sort_number")
    private int place;

    private String turkish;
    private String english;

    @Column(name = "turkish_advice")
    private String turkishAdvice;

    @Column(name = "english_advice")
    private String englishAdvice;

    protected RejectionReasonText() {}

    public RejectionReason view() {
        return new RejectionReason(code, turkish, english, turkishAdvice, englishAdvice);
    }
}
