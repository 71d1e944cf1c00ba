package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.consent.boundary.ConsentSigning;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CallCentre;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.boundary.PortalTexts;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.Roles;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;

/** Texts written anew by administrators, called through the container. */
@Tag("database")
class PortalTextsIT extends InServer {

    private static final String MESSAGE = "casework/new-card";
    private static final String CONSENT = "consent/e-onay";

    @Inject
    private PortalTexts texts;

    @Inject
    private ConsentSigning consents;

    @Inject
    private Notices notices;

    @Inject
    private TestPeople people;

    @Inject
    private CallCentre callCentre;

    @Inject
    private Logins logins;

    @Inject
    private Phone phone;

    @Inject
    private Rows rows;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private UserTransaction transaction;

    private HolderView administrator;
    private String token;

    @BeforeEach
    void logIn() throws Exception {
        forget();
        administrator = people.somebody();
        token = callCentre.session(administrator);
    }

    @AfterEach
    void forget() throws Exception {
        rows.change("delete from portal_text_part");
        rows.change("delete from portal_text");
        OwnTexts.put(MESSAGE, null);
        OwnTexts.put(CONSENT, null);
    }

    @Test
    void whenAMessageIsChanged_thenTheNextOneReadsSoAndWhatIsQueuedDoesNot() throws Exception {
        HolderView person = people.registered();
        transaction.begin();
        notices.sms(person.phone(), notice(), null);
        concurrentTasks.begin(() -> change(0, "Yeni: {card}. Bilgi: {phone}")).get();
        transaction.commit();
        Await.until("the first arrives", () -> phone.messages(person).size() == 1);
        transaction.begin();
        notices.sms(person.phone(), notice(), null);
        transaction.commit();
        Await.until("the second arrives", () -> phone.messages(person).size() == 2);

        assertThat(phone.messages(person).get(0)).startsWith("1234A5B67890 seri numaralı");
        assertThat(phone.messages(person).get(1)).startsWith("Yeni: 1234A5B67890. Bilgi: 0");
        assertThat(rows.texts("select detail from audit_row where action = 'TEXT_CHANGED' and object = ?", MESSAGE))
                .contains("0 > 1");

        inRole(Roles.ADMIN, () -> done(() -> texts.restore(MESSAGE, 1)));
        assertThat(OwnTexts.of(MESSAGE)).isEmpty();
        assertThat(rows.count("portal_text where text_key = ?", MESSAGE)).isEqualTo(2);
    }

    @Test
    void whenAnotherServerChangedIt_thenItCountsHereAfterTheNextLook() throws Exception {
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(Instant.now());
        Map<TextPart, String> parts =
                inRole(Roles.ADMIN, () -> texts.of(MESSAGE).parts());
        rows.change(
                "insert into portal_text (id, text_key, number, state, shipped, written_by, written_at, version)"
                        + " values (?, ?, 7, 'PROPOSED', false, ?, ?, 0)",
                id,
                MESSAGE,
                administrator.id().value(),
                now);
        for (Map.Entry<TextPart, String> part : parts.entrySet()) {
            rows.change(
                    "insert into portal_text_part (text_id, part, body) values (?, ?, ?)",
                    id,
                    part.getKey().name(),
                    part.getValue());
        }
        rows.change("update portal_text set state = 'VALID' where id = ?", id);

        Await.until(
                "it counts",
                () -> OwnTexts.of(MESSAGE).filter(own -> own.number() == 7).isPresent());
    }

    @Test
    void whenManyChangeItAtOnce_thenOneDoesAndTheOthersAreTold() throws Exception {
        Map<TextPart, String> parts =
                new EnumMap<>(inRole(Roles.ADMIN, () -> texts.of(MESSAGE).parts()));
        parts.put(TextPart.SMS_TURKISH, "Kart {card}, bilgi {phone}");
        List<HolderView> others = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            others.add(people.registered());
            tokens.add(callCentre.session(others.get(i)));
        }
        List<Boolean> answers = concurrentTasks.of(
                4, i -> () -> callCentre.in(tokens.get(i), others.get(i), Roles.ADMIN, () -> changes(parts)));
        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(rows.count("portal_text where text_key = ?", MESSAGE)).isEqualTo(1);
    }

    @Test
    void whenTheConsentTextIsApprovedByAnother_thenThatVersionIsReadFromThenOn() throws Exception {
        HolderView holder = people.registered();
        inRole(
                Roles.ADMIN,
                () -> done(() -> texts.change(
                        CONSENT,
                        0,
                        Map.of(
                                TextPart.BODY_TURKISH, "BAŞLIK\r\n\r\nBen, {name}.",
                                TextPart.BODY_ENGLISH, "HEADING\n\nI, {name}."))));
        assertThat(version(holder)).isEqualTo(1);
        assertThatThrownBy(() -> inRole(Roles.ADMIN, () -> done(() -> texts.approve(CONSENT, 1))))
                .hasFieldOrPropertyWithValue("reason", Reason.OWN_PROPOSAL);

        callCentre.staff(Roles.ADMIN, () -> done(() -> texts.approve(CONSENT, 1)));
        assertThat(version(holder)).isEqualTo(1001);
        assertThat(rows.count("audit_row where action = 'TEXT_APPROVED' and object = ?", CONSENT))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whenTheRoleIsAnotherOrTheConfirmationIsOld_thenNothingChanges() throws Exception {
        Map<TextPart, String> parts =
                inRole(Roles.ADMIN, () -> texts.of(MESSAGE).parts());
        List<Callable<?>> changes = List.of(
                () -> done(() -> texts.change(MESSAGE, 0, parts)),
                () -> done(() -> texts.restore(MESSAGE, 0)),
                () -> done(() -> texts.approve(CONSENT, 1)),
                () -> done(() -> texts.reject(CONSENT, 1)));
        List<Callable<?>> looks =
                List.of(texts::all, texts::toDecide, () -> texts.of(MESSAGE), () -> texts.preview(MESSAGE, parts));
        for (String role : List.of(Roles.BACK_OFFICE, Roles.CALL_CENTRE, Roles.AUDITOR)) {
            assertThat(changes).allSatisfy(call -> forbids(role, call));
            assertThat(looks).allSatisfy(call -> forbids(role, call));
        }
        logins.age(administrator);
        assertThat(changes)
                .allSatisfy(call ->
                        assertThatThrownBy(() -> inRole(Roles.ADMIN, call)).isInstanceOf(FreshFactorNeeded.class));
        assertThat(inRole(Roles.ADMIN, () -> texts.of(MESSAGE).versions())).isEmpty();
    }

    private void forbids(String role, Callable<?> call) {
        assertThatThrownBy(() -> inRole(role, call)).isInstanceOf(EJBAccessException.class);
    }

    private boolean changes(Map<TextPart, String> parts) {
        try {
            texts.change(MESSAGE, 0, parts);
            return true;
        } catch (PortalTextException refused) {
            assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE);
            return false;
        }
    }

    private Boolean change(long seen, String sms) throws Exception {
        return inRole(Roles.ADMIN, () -> {
            Map<TextPart, String> parts = new EnumMap<>(texts.of(MESSAGE).parts());
            parts.put(TextPart.SMS_TURKISH, sms);
            texts.change(MESSAGE, seen, parts);
            return true;
        });
    }

    private int version(HolderView holder) throws Exception {
        return CallAs.terminal(
                TerminalFixture.SECOND, () -> consents.text(holder.id(), "tr").version());
    }

    private static Notice notice() {
        return Notice.of(MESSAGE).with("card", "1234A5B67890").with("name", "Ali");
    }

    private <T> T inRole(String role, Callable<T> call) throws Exception {
        return callCentre.in(token, administrator, role, call);
    }

    private static Void done(Runnable deed) {
        deed.run();
        return null;
    }
}
