package tr.nes.institution.testing;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.institution.EnrolmentOrder;
import tr.nes.institution.InstitutionApplication;
import tr.nes.institution.InstitutionKind;
import tr.nes.institution.OfficerPerson;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.Payer;
import tr.nes.institution.RegisterNumbers;
import tr.nes.institution.boundary.InstitutionAdmissions;
import tr.nes.institution.boundary.InstitutionDrafts;
import tr.nes.institution.boundary.InstitutionOfficers;
import tr.nes.institution.boundary.OfficerInstitutions;
import tr.nes.notification.Channel;
import tr.nes.shared.Caller;
import tr.nes.shared.NationalId;
import tr.nes.shared.Roles;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.ScriptedAuthority;
import tr.nes.testing.UnsealedSecrets;

/** The back office with two members, a person, and institutions on demand. */
public final class InstitutionFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    public final AuditLog audit = new AuditLog();
    public final ScriptedAuthority authority = new ScriptedAuthority();
    public final CapturedNotices capturedNotices = new CapturedNotices();
    private final Caller caller = mock(Caller.class);
    public final Beans beans;
    public final InstitutionAdmissions admissions;
    public final InstitutionOfficers officers;
    public final OfficerInstitutions mine;
    public final Holders holders;
    public final HolderView agent;
    public final HolderView second;
    public final HolderView person;
    public final String mail = "kurum" + COUNT.incrementAndGet() + "@ornek.test";

    /** In a development build. */
    public InstitutionFixture() {
        this(mock(Instance.class));
    }

    /** @param development what only a development build has */
    public InstitutionFixture(Instance<?> development) {
        beans = new Beans(
                Database.shared(),
                clock,
                audit,
                capturedNotices,
                new UnsealedSecrets(),
                caller,
                authority,
                development);
        admissions = beans.get(InstitutionAdmissions.class);
        officers = beans.get(InstitutionOfficers.class);
        mine = beans.get(OfficerInstitutions.class);
        holders = beans.get(Holders.class);
        agent = People.registered(beans, Roles.BACK_OFFICE);
        second = People.registered(beans, Roles.ADMIN);
        person = People.registered(beans);
        isCalledBy(agent);
    }

    public void isCalledBy(HolderView who) {
        doReturn(who.id()).when(caller).holder();
        when(caller.isPerson()).thenReturn(true);
        when(caller.name()).thenReturn(who.id().toString());
    }

    /** As a job of the server. */
    public void isCalledByNobody() {
        doThrow(new IllegalArgumentException("no person")).when(caller).holder();
        when(caller.isPerson()).thenReturn(false);
        when(caller.name()).thenReturn("anonymous");
    }

    public List<String> mails() {
        return capturedNotices.texts(Channel.MAIL, mail);
    }

    public InstitutionApplication application(UUID parent) {
        return new InstitutionApplication(
                parent,
                "Örnek Kurum",
                InstitutionKind.PUBLIC_BODY,
                new RegisterNumbers("1234567890", "%08d".formatted(COUNT.incrementAndGet()), null),
                mail,
                "2026/15",
                LocalDate.of(2026, 11, 2),
                Payer.INSTITUTION,
                100,
                EnrolmentOrder.BOTH,
                PaperReceiver.OFFICER,
                new InstitutionApplication.Evidence(
                        "Örnek Mahallesi, Deneme Caddesi 1",
                        null,
                        "UD-1",
                        "Örnek Kurum",
                        "Çankaya",
                        "Deneme Caddesi 1"));
    }

    /** Typed by the caller and sent. */
    public UUID propose(InstitutionApplication data, OfficerPerson officer, byte[] letter) {
        InstitutionDrafts drafts = beans.get(InstitutionDrafts.class);
        UUID draft = drafts.begin();
        drafts.keep(draft, AdmissionValues.of(data, officer));
        drafts.keepLetter(draft, letter);
        return drafts.send(draft);
    }

    /** Somebody who is not registered. */
    public OfficerPerson officer() {
        return officerWhoIs(People.somebody());
    }

    public OfficerPerson officerWhoIs(HolderView who) {
        return new OfficerPerson(
                new NationalId(who.identityNumber().value()),
                who.name(),
                who.surname(),
                who.birthDate(),
                who.phone(),
                who.mail());
    }

    public UUID proposed(UUID parent) {
        return propose(application(parent), officer(), letter());
    }

    public UUID active(UUID parent) {
        return activeWith(parent, officer());
    }

    /** Proposed by the agent and confirmed by the second member, as whom the caller stays. */
    public UUID activeWith(UUID parent, OfficerPerson officer) {
        isCalledBy(agent);
        UUID id = propose(application(parent), officer, letter());
        isCalledBy(second);
        admissions.confirm(id);
        return id;
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    public static byte[] letter() {
        return letter(document -> {});
    }

    public static byte[] followedBy(String tail) {
        return (new String(letter(), StandardCharsets.ISO_8859_1) + tail).getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] withScript() {
        return letter(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    public static byte[] withFile() {
        return letter(document -> {
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            document.getDocumentCatalog().setNames(names);
        });
    }

    public static byte[] encrypted() {
        return letter(document ->
                document.protect(new StandardProtectionPolicy("sahip", "kullanici", new AccessPermission())));
    }

    private static byte[] letter(Change change) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
