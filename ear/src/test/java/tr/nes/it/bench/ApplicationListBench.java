package tr.nes.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.boundary.CertificateRegistration;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationFilter.Order;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationListView;
import tr.nes.enrolment.boundary.ApplicationLists;
import tr.nes.enrolment.boundary.OfficerApplications;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.ManyApplications;
import tr.nes.it.testing.SigningKey;
import tr.nes.shared.HolderId;
import tr.nes.shared.Roles;
import tr.nes.signature.BrowserSignature;
import tr.nes.signature.PreparedSignature;
import tr.nes.signature.boundary.DocumentSigning;

/** Measures an officer's list of 100,000 applications, and a list of 5,000 from the choice to the signature. */
class ApplicationListBench extends InServer {

    private static final UUID UNIT = new UUID(0x4b75_7275_6dL, 2);
    private static final HolderId OFFICER = new HolderId(new UUID(0x4465_6d6fL, 2));
    private static final int ALL = 100_000;
    private static final int WAITING = 5_000;
    private static final int PAGE = 25;

    @Inject
    private ManyApplications many;

    @Inject
    private CallCentre callCentre;

    @Inject
    private Holders holders;

    @Inject
    private OfficerApplications applications;

    @Inject
    private ApplicationLists lists;

    @Inject
    private DocumentSigning signing;

    @Inject
    private CertificateAuthority authority;

    @Inject
    private CertificateRegistration registration;

    @Test
    void officersList() throws Exception {
        many.write(UNIT, ALL, WAITING);
        ApplicationFilter all = ApplicationFilter.of(Queue.ALL);
        assertThat(as(() -> applications.count(UNIT, all))).isEqualTo(ALL);
        read("count", () -> applications.count(UNIT, all));
        read("counts_start_page", () -> applications.counts(Queue.WAITING));
        read("late", () -> applications.counts(Queue.LATE));
        for (Order order : Order.values()) {
            ApplicationFilter sorted = new ApplicationFilter(Queue.ALL, null, null, null, "", order);
            read("page_" + order, () -> applications.page(UNIT, sorted, 0, PAGE));
        }
        read("last_page", () -> applications.page(UNIT, all, ALL - PAGE, PAGE));
        ApplicationFilter named = new ApplicationFilter(Queue.ALL, null, null, null, "Kişi4711", Order.NAME);
        read("filter_name", () -> applications.page(UNIT, named, 0, PAGE));
        read("filter_name_count", () -> applications.count(UNIT, named));
        ApplicationFilter unit = new ApplicationFilter(Queue.WITH_APPLICANT, null, null, "Birim 7", "", Order.NEWEST);
        read("filter_unit", () -> applications.page(UNIT, unit, 0, PAGE));
        read("units", () -> applications.units(UNIT));
        sign();
    }

    private void sign() throws Exception {
        ApplicationFilter waiting = ApplicationFilter.of(Queue.WAITING);
        long begun = System.nanoTime();
        assertThat(timed("choose_all", () -> applications.approveAll(UNIT, waiting)))
                .isEqualTo(WAITING);
        UUID list = timed("lists", () -> lists.of(UNIT)).get(0).id();
        timed("prepare", () -> {
            lists.prepare(UNIT, list);
            return list;
        });
        ApplicationListView prepared = as(() -> lists.view(UNIT, list));
        SigningKey key = key();
        String session = UUID.randomUUID().toString();
        timed("sign", () -> {
            String certificate = Base64.getEncoder().encodeToString(key.certificate());
            PreparedSignature hash = signing.prepare(prepared.waiting().id(), certificate, session);
            signing.finish(answer(key.signing("SHA-256 " + hash.hash())), session);
            return hash;
        });
        BenchTable.row("application_list_" + WAITING + "_in_all", (System.nanoTime() - begun) / 1e9, "s");
        BenchTable.row(
                "application_list_" + WAITING + "_pages", prepared.waiting().pages(), "pages");
        BenchTable.row("application_list_" + WAITING + "_size", as(() -> lists.pdf(UNIT, list)).length / 1e6, "MB");
        assertThat(as(() -> lists.view(UNIT, list)).isSigned()).isTrue();
        assertThat(as(() -> applications.count(UNIT, ApplicationFilter.of(Queue.CHOSEN))))
                .isZero();
    }

    private static BrowserSignature answer(String json) {
        String signature = json.replaceFirst(".*\"signature\":\"([^\"]*)\".*", "$1");
        return new BrowserSignature(signature, "RSA", "PKCS1.5", "SHA-256");
    }

    private SigningKey key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        HolderView officer = holders.view(OFFICER);
        Instant now = Instant.now();
        return CallAs.system(() -> {
            X509Certificate issued = authority.issue(new IssueOrder(
                    UUID.randomUUID(),
                    officer.name(),
                    officer.surname(),
                    officer.identityNumber().value(),
                    keys.getPublic(),
                    now,
                    now.plus(Duration.ofDays(30)),
                    null));
            authority.publish(issued.getSerialNumber().toString(16).toUpperCase(Locale.ROOT), PublishedStatus.GOOD);
            registration.register(issued, OFFICER, "IT", CertificateStatus.ACTIVE);
            return new SigningKey(issued.getEncoded(), keys.getPrivate());
        });
    }

    /** The best of three: the first one warms up. */
    private void read(String name, Callable<?> deed) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            as(deed);
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        BenchTable.row("application_list_" + ALL + "_" + name, best, "s");
    }

    private <T> T timed(String name, Callable<T> deed) throws Exception {
        HolderView officer = holders.view(OFFICER);
        String session = callCentre.session(officer);
        return callCentre.in(session, officer, Roles.OFFICER, () -> {
            long begun = System.nanoTime();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T result = deed.call();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            BenchTable.row("application_list_" + WAITING + "_" + name, (System.nanoTime() - begun) / 1e9, "s");
            BenchTable.row("application_list_" + WAITING + "_" + name + "_cpu", cpu / 1e9, "s");
            return result;
        });
    }

    private <T> T as(Callable<T> deed) throws Exception {
        HolderView officer = holders.view(OFFICER);
        return callCentre.in(callCentre.session(officer), officer, Roles.OFFICER, deed);
    }
}
