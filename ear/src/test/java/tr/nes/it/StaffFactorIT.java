package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.access.boundary.PasswordLocks;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.ExportFormat;
import tr.nes.audit.boundary.AuditRecords;
import tr.nes.callcentre.boundary.Proposals;
import tr.nes.callcentre.boundary.SupportCalls;
import tr.nes.card.boundary.UnblockSecrets;
import tr.nes.certificate.boundary.StaffCertificates;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.sealing.boundary.Epochs;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;
import tr.nes.staff.StaffRole;
import tr.nes.staff.boundary.StaffRoles;

/** Staff operations, called through the container with an old or missing confirmation. */
class StaffFactorIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private CallCentre callCentre;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Logins logins;

    @Inject
    private SupportCalls calls;

    @Inject
    private Proposals proposals;

    @Inject
    private PasswordLocks locks;

    @Inject
    private StaffCertificates certificates;

    @Inject
    private UnblockSecrets puks;

    @Inject
    private AuditRecords records;

    @Inject
    private Readers readers;

    @Inject
    private Terminals terminals;

    @Inject
    private StaffRoles staffRoles;

    @Inject
    private Epochs epochs;

    @Inject
    private Rows rows;

    private HolderView staff;
    private HolderView person;

    private record Deed(String role, Runnable call) {}

    private interface Fallible {
        void run() throws Exception;
    }

    @BeforeEach
    void people() throws Exception {
        staff = people.somebody();
        person = people.somebody();
    }

    @Test
    void whenTheConfirmationIsOldOrMissing_thenNothingOfItIsDone() throws Exception {
        UUID call = callCentre.checkedCall(staff, person);
        String old = loginFixture.of(staff);
        logins.age(staff);
        long before = changes();
        for (Deed deed : deeds(call)) {
            for (String token : new String[] {old, null}) {
                assertThatThrownBy(() -> does(token, deed)).isInstanceOf(FreshFactorNeeded.class);
            }
        }
        assertThat(changes()).isEqualTo(before);
    }

    private List<Deed> deeds(UUID call) {
        TerminalId another = new TerminalId("it-baska");
        List<Deed> all = new ArrayList<>(List.of(
                new Deed(Roles.CALL_CENTRE, () -> calls.suspend(call, "1")),
                new Deed(Roles.CALL_CENTRE, () -> calls.reinstate(call, "1")),
                new Deed(Roles.CALL_CENTRE, () -> calls.unlock(call)),
                new Deed(Roles.CALL_CENTRE, () -> locks.unlock(person.id())),
                new Deed(Roles.CALL_CENTRE, () -> certificates.suspend(person.id(), "1")),
                new Deed(Roles.CALL_CENTRE, () -> certificates.reinstate(person.id(), "1")),
                new Deed(Roles.CALL_CENTRE, () -> proposals.proposePhone(call, new MobilePhone("5000000099"))),
                new Deed(Roles.CALL_CENTRE, () -> proposals.proposeRevocation(call, "1", null)),
                new Deed(Roles.ADMIN, () -> proposals.approve(call)),
                new Deed(Roles.ADMIN, () -> proposals.reject(call, "Ses uymuyor.")),
                new Deed(Roles.BACK_OFFICE, () -> certificates.deliver("1")),
                new Deed(Roles.BACK_OFFICE, () -> puks.replace(null, null)),
                new Deed(
                        Roles.AUDITOR,
                        () -> done(() -> records.export(everything(), ExportFormat.CSV, row -> {
                            throw new AssertionError("a row went out");
                        })))));
        all.addAll(List.of(
                new Deed(Roles.ADMIN, () -> readers.register("it-yeni", TerminalFixture.SECOND, List.of())),
                new Deed(Roles.ADMIN, () -> readers.bind(CardStock.READER, List.of())),
                new Deed(Roles.ADMIN, () -> readers.delete(CardStock.READER)),
                new Deed(Roles.ADMIN, () -> readers.takeOutOfService(CardStock.READER)),
                new Deed(Roles.ADMIN, () -> readers.putBack(CardStock.READER)),
                new Deed(Roles.ADMIN, () -> terminals.register(another, "x", "x")),
                new Deed(Roles.ADMIN, () -> terminals.pairingCode(TerminalFixture.SECOND)),
                new Deed(Roles.ADMIN, () -> terminals.revoke(TerminalFixture.SECOND)),
                new Deed(Roles.ADMIN, () -> terminals.retire(TerminalFixture.SECOND)),
                new Deed(Roles.ADMIN, () -> terminals.move(TerminalFixture.SECOND, "x", "x")),
                new Deed(Roles.ADMIN, () -> readers.rename(CardStock.READER, "it-yeni")),
                new Deed(Roles.ADMIN, () -> readers.move(CardStock.READER, TerminalFixture.SECOND)),
                new Deed(
                        Roles.ADMIN,
                        () -> staffRoles.proposeRole(person.identityNumber(), null, StaffRole.ADMIN, null, null)),
                new Deed(Roles.ADMIN, () -> staffRoles.proposeEnd(1)),
                new Deed(Roles.ADMIN, () -> staffRoles.approve(call)),
                new Deed(Roles.ADMIN, () -> staffRoles.reject(call, "x")),
                new Deed(Roles.ADMIN, epochs::rotate)));
        return all;
    }

    @Test
    void whenItIsFresh_thenItServesForAllThatFollows() throws Exception {
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            waiting.add(callCentre.proposedPhone(staff, people.somebody(), new MobilePhone("500000010" + i)));
        }
        HolderView second = people.somebody();
        String token = callCentre.session(second);
        for (UUID proposal : waiting) {
            does(token, second, new Deed(Roles.ADMIN, () -> proposals.reject(proposal, "Ses uymuyor.")));
        }
        assertThat(rows.count(
                        "proposal where state = 'REJECTED' and proposed_by = ?",
                        staff.id().value()))
                .isEqualTo(10);
    }

    @Test
    void whenItIsTheServersOwnWork_thenThereIsNobodyToAsk() throws Exception {
        TerminalId id = new TerminalId("it-" + Long.toString(System.nanoTime(), 36));
        CallAs.system(() -> done(() -> terminals.register(id, "Deneme", "Deneme")));
        assertThat(CallAs.system(() -> terminals.pairingCode(id))).isNotEmpty();
    }

    private void does(String token, Deed deed) throws Exception {
        does(token, staff, deed);
    }

    private void does(String token, HolderView who, Deed deed) throws Exception {
        callCentre.in(token, who, deed.role(), () -> done(deed.call()::run));
    }

    private static Void done(Fallible deed) {
        try {
            deed.run();
        } catch (RuntimeException asItIs) {
            throw asItIs;
        } catch (Exception wrapped) {
            throw new AssertionError(wrapped);
        }
        return null;
    }

    private static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, "", "");
    }

    /** Number of changes that these operations would have made. */
    private long changes() throws Exception {
        return rows.count("proposal")
                + rows.count("role_proposal")
                + rows.count("role_grant")
                + rows.count("reader")
                + rows.count("terminal")
                + rows.count("terminal where pairing_code_hash is not null")
                + rows.count("reader where out_of_service_since is not null");
    }
}
