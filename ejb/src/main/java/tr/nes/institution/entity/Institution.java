package tr.nes.institution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.InstitutionState;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.RegisterNumbers;
import tr.nes.shared.HolderId;

/** An institution, from its application on. */
@Entity
@Table(name = "institution")
public class Institution {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "parent_id")
    private UUID parent;

    /** Ids from the top of the tree down to the own one, each followed by a slash. */
    private String path;

    private String title;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Column(name = "tax_number")
    private String tax;

    private String detsis;
    private String mersis;

    @Column(name = "number_key")
    private String numberKey;

    private String mail;

    @Column(name = "protocol_number")
    private String protocolNumber;

    @Column(name = "protocol_date")
    private LocalDate protocolDate;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    private int quota;

    @Enumerated(EnumType.STRING)
    @Column(name = "enrolment_order")
    private EnrolmentOrder order;

    @Enumerated(EnumType.STRING)
    private PaperReceiver paper;

    @Enumerated(EnumType.STRING)
    private InstitutionState state;

    /** Null if all of it is unknown. */
    @Embedded
    private InstitutionEvidence evidence;

    @Embedded
    private OfficerPersonData firstOfficer;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rejection;

    @Column(name = "approves_forms")
    private boolean approvesForms;

    protected Institution() {}

    /** @param parent null at the top of a tree */
    public Institution(
            UUID id, Institution parent, InstitutionApplication data, OfficerPerson officer, HolderId by, Instant now) {
        this.id = id;
        this.parent = parent == null ? null : parent.id;
        path = (parent == null ? "" : parent.path) + id + "/";
        title = data.title();
        kind = data.kind();
        tax = data.numbers().tax();
        detsis = data.numbers().detsis();
        mersis = data.numbers().mersis();
        numberKey = data.numbers().key();
        mail = data.mail();
        protocolNumber = data.protocolNumber();
        protocolDate = data.protocolDate();
        payer = data.payer();
        quota = data.quota();
        order = data.order();
        paper = data.paper();
        evidence = new InstitutionEvidence(data.evidence());
        state = InstitutionState.PROPOSED;
        firstOfficer = new OfficerPersonData(officer);
        proposedBy = by.value();
        proposedAt = now;
    }

    /** @throws InstitutionException naming the state, unless it is PROPOSED */
    public void confirm(HolderId by, Instant now) {
        decide(InstitutionState.ACTIVE, by, now);
    }

    /** Throws as {@link #confirm}. */
    public void reject(String reason, HolderId by, Instant now) {
        decide(InstitutionState.REJECTED, by, now);
        rejection = reason;
        numberKey = null;
    }

    private void decide(InstitutionState next, HolderId by, Instant now) {
        if (!state.successors().contains(next)) {
            throw InstitutionException.in(state);
        }
        state = next;
        decidedBy = by.value();
        decidedAt = now;
    }

    /** Whether its officers look at the forms of people whom they have listed. */
    public void approveForms(boolean wanted) {
        approvesForms = wanted;
    }

    public boolean approvesForms() {
        return approvesForms;
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return path;
    }

    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 1;
    }

    public InstitutionState state() {
        return state;
    }

    public OfficerPerson firstOfficer() {
        return firstOfficer.view();
    }

    public HolderId proposedBy() {
        return new HolderId(proposedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null unless rejected. */
    public String rejection() {
        return rejection;
    }

    public InstitutionApplication data() {
        return new InstitutionApplication(
                parent,
                title,
                kind,
                new RegisterNumbers(tax, detsis, mersis),
                mail,
                protocolNumber,
                protocolDate,
                payer,
                quota,
                order,
                paper,
                evidence == null ? InstitutionEvidence.NONE : evidence.view());
    }
}
