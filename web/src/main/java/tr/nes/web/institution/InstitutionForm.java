package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.RegisterNumbers;
import tr.nes.web.shell.InputNormalizer;

/** What the form for a new institution says about the institution itself. */
@Named
@RequestScoped
public class InstitutionForm {

    private String parent;
    private String title;
    private InstitutionKind kind;
    private String tax;
    private String detsis;
    private String mersis;
    private String mail;
    private String protocolNumber;
    private LocalDate protocolDate;
    private Payer payer;
    private int quota;
    private EnrolmentOrder order;
    private PaperReceiver paper;

    /** @throws tr.nes.institution.InstitutionException if a number is wrong, see {@link RegisterNumbers} */
    InstitutionApplication data() {
        RegisterNumbers numbers = new RegisterNumbers(digits(tax), digits(detsis), digits(mersis));
        return new InstitutionApplication(
                parent == null ? null : UUID.fromString(parent),
                title,
                kind,
                numbers,
                mail,
                protocolNumber,
                protocolDate,
                payer,
                quota,
                order,
                paper);
    }

    private static String digits(String typed) {
        return typed == null || typed.isEmpty() ? null : InputNormalizer.compact(typed);
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public String getTax() {
        return tax;
    }

    public void setTax(String tax) {
        this.tax = tax;
    }

    public String getDetsis() {
        return detsis;
    }

    public void setDetsis(String detsis) {
        this.detsis = detsis;
    }

    public String getMersis() {
        return mersis;
    }

    public void setMersis(String mersis) {
        this.mersis = mersis;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getProtocolNumber() {
        return protocolNumber;
    }

    public void setProtocolNumber(String protocolNumber) {
        this.protocolNumber = protocolNumber;
    }

    public LocalDate getProtocolDate() {
        return protocolDate;
    }

    public void setProtocolDate(LocalDate protocolDate) {
        this.protocolDate = protocolDate;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public int getQuota() {
        return quota;
    }

    public void setQuota(int quota) {
        this.quota = quota;
    }

    public EnrolmentOrder getOrder() {
        return order;
    }

    public void setOrder(EnrolmentOrder order) {
        this.order = order;
    }

    public PaperReceiver getPaper() {
        return paper;
    }

    public void setPaper(PaperReceiver paper) {
        this.paper = paper;
    }
}
