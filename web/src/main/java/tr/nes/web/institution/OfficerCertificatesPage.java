package tr.nes.web.institution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.certificate.CertificateFilter;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.InstitutionCertificate;
import tr.nes.enrolment.boundary.OfficerCertificates;
import tr.nes.institution.InstitutionException;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.boundary.StaffMembers;
import tr.nes.shared.HolderId;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;

/** Kurumun sertifikaları: searched, page by page; of one person if the address names somebody on the staff list. */
@Named
@RequestScoped
public class OfficerCertificatesPage {

    /** Request parameter with the id of a person on the staff list. */
    static final String PERSON = "kisi";

    /** Request parameter that asks for people who left. */
    static final String LEAVERS = "ayrilanlar";

    private static final int SIZE = 20;

    @Inject
    private OfficerCertificates certificates;

    @Inject
    private StaffListPage list;

    @Inject
    private StaffMembers members;

    @Inject
    private StepUp stepUp;

    @Inject
    private HttpServletRequest request;

    private String search = "";
    private String status = "";
    private int page = 1;
    private List<InstitutionCertificate> lines;

    /** Leads back unless the address names an institution of the officer's. */
    public String enterPage() {
        return list.getInstitution() == null ? Address.OFFICER.redirect() : null;
    }

    public void csv() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(certificates.csv(list.id())), "sertifikalar.csv", true);
    }

    public void xlsx() throws IOException {
        stepUp.demand();
        Faces.sendFile(new ByteArrayInputStream(certificates.xlsx(list.id())), "sertifikalar.xlsx", true);
    }

    /** Shows the first page of those found: their names do not belong in an address. */
    public void find() {
        turn(1);
    }

    public void next() {
        turn(page + 1);
    }

    public void before() {
        turn(page - 1);
    }

    private void turn(int wanted) {
        page = (int) Math.max(1, Math.min(wanted, getPages()));
        lines = null;
    }

    /** Null unless the address names somebody on the staff list. */
    public StaffMemberView getPerson() {
        UUID id = StaffListPage.uuid(request.getParameter(PERSON)).orElse(null);
        try {
            return id == null ? null : members.of(list.id(), id);
        } catch (InstitutionException left) {
            return null;
        }
    }

    /** Whether the address asks for the good ones of people who left. */
    public boolean isOfLeavers() {
        return request.getParameter(LEAVERS) != null;
    }

    private CertificateFilter filter() {
        return new CertificateFilter(
                status.isEmpty() ? null : CertificateStatus.valueOf(status), holders(), isOfLeavers(), search);
    }

    /** Somebody who is not on record has none. */
    private Set<HolderId> holders() {
        StaffMemberView person = getPerson();
        if (person != null) {
            HolderId holder = certificates.holderOf(
                    list.id(), person.line().identityNumber().value());
            return holder == null ? Set.of() : Set.of(holder);
        }
        return isOfLeavers() ? certificates.leavers(list.id()) : null;
    }

    public List<InstitutionCertificate> getLines() {
        if (lines == null) {
            lines = certificates.page(list.id(), filter(), (page - 1) * SIZE, SIZE);
        }
        return lines;
    }

    public long getFound() {
        return certificates.count(list.id(), filter());
    }

    public long getPages() {
        return Math.max(1, (getFound() + SIZE - 1) / SIZE);
    }

    public List<SelectItem> getStates() {
        return Stream.concat(
                        Stream.of(new SelectItem("", Messages.of("leavers.statusAll"))),
                        Stream.of(CertificateStatus.values())
                                .map(each -> new SelectItem(each.name(), Messages.of("operations.state" + each))))
                .toList();
    }

    /** Style of a state's chip. */
    public String kindOf(CertificateStatus state) {
        return switch (state) {
            case ACTIVE -> "success";
            case SUSPENDED -> "warning";
            case REVOKED -> "danger";
            case EXPIRED -> "neutral";
            default -> "info";
        };
    }

    /** From 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
        lines = null;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
        lines = null;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status == null ? "" : status;
        lines = null;
    }
}
