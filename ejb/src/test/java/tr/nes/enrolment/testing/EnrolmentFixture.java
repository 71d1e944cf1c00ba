package tr.nes.enrolment.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.access.boundary.Passwords;
import tr.nes.access.entity.Captcha;
import tr.nes.certificate.CertificateStatus;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.DraftResult;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.RegistryData;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.boundary.ApplicationEntries;
import tr.nes.enrolment.boundary.ApplicationForms;
import tr.nes.enrolment.boundary.ApplicationPhones;
import tr.nes.enrolment.boundary.ApplicationStatuses;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.enrolment.boundary.PrintVerifications;
import tr.nes.enrolment.boundary.StaffInvitations;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.ApplicationViews;
import tr.nes.enrolment.control.ListedApplications;
import tr.nes.holder.HolderView;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.PreOrderKind;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.boundary.PreOrders;
import tr.nes.institution.boundary.StaffLists;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.notification.Channel;
import tr.nes.shared.HolderId;
import tr.nes.shared.RequestOrigin;
import tr.nes.testing.Database;
import tr.nes.testing.People;

/** An institution with an officer and two people on its staff list, of whom neither is on record. */
public final class EnrolmentFixture {

    public static final String WORD = "Erguvan-Bahcesi-7";
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    public final InstitutionFixture institutions = new InstitutionFixture();
    public final ApplicationEntries entries = institutions.beans.get(ApplicationEntries.class);
    public final ApplicationPhones phones = institutions.beans.get(ApplicationPhones.class);
    public final ApplicationStatuses statuses = institutions.beans.get(ApplicationStatuses.class);
    public final Drafts drafts = institutions.beans.get(Drafts.class);
    public final ApplicationForms forms = institutions.beans.get(ApplicationForms.class);
    public final PrintVerifications verifications = institutions.beans.get(PrintVerifications.class);
    public final StaffInvitations invitations = institutions.beans.get(StaffInvitations.class);
    public final StaffLists lists = institutions.beans.get(StaffLists.class);
    public final ListedApplications listed = institutions.beans.get(ListedApplications.class);
    public final HolderView applicant = People.somebody();
    public final HolderView colleague = People.somebody();
    public final UUID institution;

    public EnrolmentFixture() {
        institution = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        institutions.isCalledBy(institutions.person);
        lists.confirm(
                institution,
                lists.read(institution, StaffSheets.of(List.of(applicant, colleague)), percent -> {})
                        .id());
        newNetwork();
    }

    /** The limits of earlier requests don't count. */
    public void newNetwork() {
        int number = NETWORKS.incrementAndGet();
        institutions.beans.get(RequestOrigin.class).cameFrom("10.77." + number / 250 + "." + number % 250, "");
    }

    public void putListsFirst() {
        set("enrolment_order", "LIST_FIRST");
    }

    public void sendPaperTo(PaperReceiver receiver) {
        set("paper", receiver.name());
    }

    private void set(String column, String value) {
        inNew(() -> Database.shared()
                .entityManager()
                .createNativeQuery("update institution set " + column + " = :value where id = :id")
                .setParameter("value", value)
                .setParameter("id", institution)
                .executeUpdate());
    }

    /** Sends a pre-order list with this person. */
    public void list(UUID member) {
        PreOrders orders = institutions.beans.get(PreOrders.class);
        orders.add(institution, List.of(member), PreOrderKind.FIRST);
        orders.send(institution, orders.draft(institution).id(), 1);
    }

    public UUID memberOf(HolderView person) {
        return lists.page(institution, "", 0, 10).stream()
                .filter(each -> each.line()
                        .identityNumber()
                        .value()
                        .equals(person.identityNumber().value()))
                .map(StaffMemberView::id)
                .findFirst()
                .orElseThrow();
    }

    /** Invites the applicant and returns the link's token. */
    public String invited() {
        assertThat(invitations.invite(institution, List.of(memberOf(applicant))))
                .isOne();
        return token();
    }

    /** Of the newest invitation. */
    public String token() {
        List<String> mails = mails();
        Matcher link = Pattern.compile("/basvuru/davet/(\\S{43})").matcher(mails.get(mails.size() - 1));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    public List<String> mails() {
        return institutions.capturedNotices.texts(Channel.MAIL, applicant.mail());
    }

    public DraftAccess opened(String token) {
        Entry entry = entries.byInvitation(token);
        assertThat(entry.result()).isEqualTo(Entry.Result.OPENED);
        return entry.access();
    }

    /** A draft whose notices were read. */
    public DraftAccess draft() {
        DraftAccess access = opened(invited());
        drafts.acceptNotices(access, "tr", 1, 1);
        return access;
    }

    /** Up to the choice of a signature. */
    public DraftAccess confirmed() {
        DraftAccess access = draft();
        assertThat(submit(access, applicant.phone().national()).isComplete()).isTrue();
        phones.send(access);
        phones.check(access, code());
        return access;
    }

    /** A form that waits for a signature by hand. */
    public DraftAccess wet() {
        DraftAccess access = confirmed();
        drafts.choose(access, SignatureWay.WET);
        return access;
    }

    public DraftResult submit(DraftAccess access, String phone) {
        return drafts.submit(access, Forms.withPhone(phone), WORD.toCharArray(), WORD.toCharArray(), true);
    }

    /** Of the newest SMS to the applicant's phone. */
    public char[] code() {
        List<String> texts = institutions.capturedNotices.texts(
                Channel.SMS, applicant.phone().e164());
        Matcher code = Pattern.compile("[0-9]{6}").matcher(texts.get(texts.size() - 1));
        assertThat(code.find()).isTrue();
        return code.group().toCharArray();
    }

    /** The applicant with an account, who is the caller from now on. */
    public HolderView withAccount() {
        HolderView registered = People.registeredAs(
                institutions.beans, applicant.identityNumber().value());
        institutions.beans.get(Passwords.class).put(registered.id(), WORD.toCharArray());
        institutions.isCalledBy(registered);
        return registered;
    }

    /** Puts a certificate of this holder on record and returns its serial number. */
    public String certificate(HolderId holder, CertificateStatus status, Instant end) {
        return CertificatesOnRecord.put(holder, status, institutions.clock.instant(), end);
    }

    /** An application of which the form was signed by hand and has arrived; the officer calls afterwards. */
    public ApplicationView signed() {
        ApplicationView view = application(wet());
        move(view.id(), ApplicationState.SIGNED, ApplicationActor.OFFICER);
        return view;
    }

    public void move(UUID id, ApplicationState next, ApplicationActor actor) {
        ApplicationSteps steps = institutions.beans.get(ApplicationSteps.class);
        inNew(() -> {
            steps.move(steps.demand(id), next, actor, "");
            return id;
        });
    }

    public ApplicationView view(UUID id) {
        return inNew(() -> institutions
                .beans
                .get(ApplicationViews.class)
                .of(institutions.beans.get(ApplicationSteps.class).demand(id)));
    }

    /** In a transaction of its own. */
    public static <T> T inNew(Callable<T> work) {
        try {
            return Database.shared().inNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public ApplicationView application(DraftAccess access) {
        return drafts.application(access);
    }

    public Entry byRegistry(RegistryData data) throws Exception {
        CaptchaId captcha = institutions.beans.get(Captchas.class).issue();
        String answer = inNew(() -> Database.shared()
                .entityManager()
                .find(Captcha.class, captcha.value())
                .answer());
        return entries.byRegistryData(data, captcha, answer);
    }

    public RegistryData registryData() {
        return new RegistryData(
                applicant.identityNumber().value(),
                "S-100",
                applicant.name(),
                applicant.surname(),
                applicant.birthDate());
    }
}
