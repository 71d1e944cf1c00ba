package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.FormField;
import tr.nes.institution.StaffRecord;
import tr.nes.shared.MobilePhone;

/** What an application says: who applies, where, and what was filled in. */
@MappedSuperclass
public abstract class ApplicationContent {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String code;

    @Column(name = "institution_id")
    private UUID institution;

    @Embedded
    private Applicant applicant;

    private String language;

    @Embedded
    private AcceptedNotices notices;

    private String phone;

    @Column(name = "search_text")
    private String search;

    @Embedded
    private FormContent form;

    protected ApplicationContent() {}

    ApplicationContent(String number, String code, StaffRecord from) {
        id = UUID.randomUUID();
        this.number = number;
        this.code = code;
        institution = from.institution();
        applicant = new Applicant(from.line());
        language = "tr";
        notices = new AcceptedNotices();
        form = new FormContent(from.line());
        search = applicant.searchText() + " " + number;
    }

    public void accept(int contract, int privacy, String spoken, Instant now) {
        notices = new AcceptedNotices(contract, privacy, now);
        language = spoken;
    }

    boolean isInformed() {
        return notices != null && notices.isComplete();
    }

    /** Whether the form names another phone than the one that was confirmed. */
    public boolean hasOtherPhone() {
        return phone != null && !phone.equals(typedPhone().e164());
    }

    void prove(MobilePhone proven) {
        phone = proven.e164();
    }

    public void forgetPhone() {
        phone = null;
    }

    /** Printed forms of earlier revisions are void. */
    public void revise() {
        form.revise();
    }

    FormContent form() {
        return form;
    }

    /** @throws ApplicationException FORM_INCOMPLETE if none is named in the form */
    public MobilePhone typedPhone() {
        return form.phone();
    }

    /** Null until one was confirmed. */
    public MobilePhone phone() {
        return phone == null ? null : MobilePhone.ofE164(phone);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String code() {
        return code;
    }

    public UUID institution() {
        return institution;
    }

    public ApplicantView applicant(String title) {
        return applicant.view(title);
    }

    public String identityNumber() {
        return applicant.identityNumber();
    }

    public String fullName() {
        return applicant.fullName();
    }

    /** Null if the staff list names none. */
    public String unit() {
        return applicant.unit();
    }

    /** Grows with each change. */
    public long version() {
        return version;
    }

    /** The address on the staff list. */
    public String staffMail() {
        return applicant.mail();
    }

    public String language() {
        return language;
    }

    /** Of the form: each declaration is another. */
    public int revision() {
        return form.revision();
    }

    public Map<FormField, String> fields() {
        return form.values();
    }
}
