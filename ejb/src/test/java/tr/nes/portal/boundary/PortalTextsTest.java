package tr.nes.portal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditResult;
import tr.nes.consent.ConsentText;
import tr.nes.consent.control.ConsentTexts;
import tr.nes.holder.HolderView;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Channels;
import tr.nes.notification.control.MessageTemplates;
import tr.nes.notification.control.MessageTexts;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextState;
import tr.nes.portal.PortalTextSummary;
import tr.nes.portal.PortalTextVersion;
import tr.nes.portal.PortalTextView;
import tr.nes.portal.control.PortalTextRecords;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;
import tr.nes.shared.text.TextSource;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class PortalTextsTest {

    private static final String MESSAGE = "consent/given";
    private static final String CONSENT = "consent/e-onay";
    private static final String SMS = "E-Onayınız alındı. Siz değilseniz arayın: {phone}";

    private final Database database = Database.open();
    private final Caller caller = mock(Caller.class);
    private final Channels channels = mock(Channels.class);
    private final AuditLog audit = new AuditLog();
    private final ConsentTexts consents = new ConsentTexts();
    private final Beans beans =
            new Beans(database, new MovingClock("2026-11-21T10:00:00Z"), audit, caller, channels, sources());
    private final PortalTexts texts = beans.get(PortalTexts.class);
    private final PortalTextRecords records = beans.get(PortalTextRecords.class);
    private final HolderView first = People.registered(beans, Roles.ADMIN);
    private final HolderView second = People.registered(beans, Roles.ADMIN);

    @SuppressWarnings("unchecked")
    private Instance<TextSource> sources() {
        Instance<TextSource> sources = mock(Instance.class);
        when(sources.stream()).thenAnswer(call -> Stream.of(new MessageTexts(), consents));
        return sources;
    }

    @BeforeEach
    void callsFirst() {
        when(channels.smsParts(anyString())).thenReturn(1);
        when(caller.holder()).thenReturn(first.id());
    }

    @AfterEach
    void close() {
        OwnTexts.use(Map.of(), OwnTexts.changes());
        database.close();
    }

    @Test
    void whenNobodyChangedAnything_thenTheShippedTextsCount() {
        PortalTextView view = texts.of(MESSAGE);
        assertThat(view.parts()).isEqualTo(view.text().shipped());
        assertThat(view.seen()).isZero();
        assertThat(view.own()).isFalse();
        assertThat(texts.all()).hasSizeGreaterThan(45).noneMatch(PortalTextSummary::own);
    }

    @Test
    void whenAMessageIsChanged_thenItIsSentAndEachVersionStaysWithWhoWroteIt() {
        texts.change(MESSAGE, 0, sms(SMS));
        when(caller.holder()).thenReturn(second.id());
        texts.change(MESSAGE, 1, sms("Sonra: " + SMS));

        assertThat(texts.of(MESSAGE).versions())
                .extracting(
                        PortalTextVersion::number,
                        version -> version.parts().get(TextPart.SMS_TURKISH),
                        PortalTextVersion::writer,
                        PortalTextVersion::mine)
                .containsExactly(
                        tuple(2L, "Sonra: " + SMS, second.fullName(), true), tuple(1L, SMS, first.fullName(), false));
        records.read();
        assertThat(new MessageTemplates().sms(Notice.of(MESSAGE).with("name", "Ali")))
                .startsWith("Sonra: E-Onayınız alındı. Siz değilseniz arayın: 0");
        assertThat(audit.facts())
                .filteredOn(fact -> fact.action() == AuditAction.TEXT_CHANGED)
                .extracting(AuditFact::object, AuditFact::detail)
                .containsExactly(tuple(MESSAGE, "0 > 1"), tuple(MESSAGE, "1 > 2"));
    }

    @Test
    void whenSomebodyElseChangedItMeanwhile_thenNothingIsOverwritten() {
        texts.change(MESSAGE, 0, sms(SMS));
        refuses(Reason.CHANGED_MEANWHILE, () -> texts.change(MESSAGE, 0, sms("Başka: " + SMS)));
        refuses(Reason.CHANGED_MEANWHILE, () -> texts.restore(MESSAGE, 0));
        assertThat(texts.of(MESSAGE).parts()).containsEntry(TextPart.SMS_TURKISH, SMS);
    }

    @Test
    void whenItIsLedBack_thenTheShippedTextCountsAgainAndThatIsAVersionToo() {
        texts.change(MESSAGE, 0, sms(SMS));
        texts.restore(MESSAGE, 1);
        PortalTextView view = texts.of(MESSAGE);
        assertThat(view.own()).isFalse();
        assertThat(view.seen()).isEqualTo(2);
        assertThat(view.versions().get(0).shipped()).isTrue();
        records.read();
        assertThat(OwnTexts.of(MESSAGE)).isEmpty();
        refuses(Reason.TEXT_UNCHANGED, () -> texts.restore(MESSAGE, 2));
        texts.change(MESSAGE, 2, sms(SMS));
        assertThat(texts.of(MESSAGE).own()).isTrue();
    }

    @Test
    void whenNothingIsDifferentOrARuleIsBroken_thenThereIsNoVersion() {
        refuses(
                Reason.TEXT_UNCHANGED,
                () -> texts.change(MESSAGE, 0, texts.of(MESSAGE).parts()));
        refuses(Reason.PLACEHOLDER_MISSING, () -> texts.change(MESSAGE, 0, sms("Alındı.")));
        refuses(Reason.PLACEHOLDER_MISSING, () -> texts.preview(MESSAGE, sms("Alındı.")));
        refuses(Reason.TEXT_UNKNOWN, () -> texts.change("access/none", 0, sms(SMS)));
        assertThat(texts.of(MESSAGE).versions()).isEmpty();
    }

    @Test
    void whenItIsPreviewed_thenItReadsWithSampleValuesAndNothingChanges() {
        assertThat(texts.preview(MESSAGE, sms(SMS)))
                .filteredOn(preview -> preview.part() == TextPart.SMS_TURKISH)
                .singleElement()
                .satisfies(preview -> {
                    assertThat(preview.text()).isEqualTo("E-Onayınız alındı. Siz değilseniz arayın: 0 000 000 00 00");
                    assertThat(preview.smsParts()).isEqualTo(1);
                });
        assertThat(texts.of(MESSAGE).versions()).isEmpty();
    }

    @Test
    void whenALegalTextIsChanged_thenItCountsOnceAnotherAdministratorApproves() {
        texts.change(CONSENT, 0, body());
        records.read();
        assertThat(consents.newest("tr", "Ali").version()).isEqualTo(1);
        refuses(Reason.OWN_PROPOSAL, () -> texts.approve(CONSENT, 1));
        refuses(Reason.PROPOSAL_OPEN, () -> texts.change(CONSENT, 1, body()));
        assertThat(audit.count(AuditAction.TEXT_APPROVED, AuditResult.REFUSED)).isEqualTo(1);
        assertThat(texts.toDecide()).isZero();

        when(caller.holder()).thenReturn(second.id());
        assertThat(texts.toDecide()).isEqualTo(1);
        texts.approve(CONSENT, 1);
        records.read();

        ConsentText newest = consents.newest("tr", "Ali");
        assertThat(newest.version()).isEqualTo(OwnText.SHIPPED + 1);
        assertThat(newest.body()).isEqualTo("E-ONAY\n\nBen, Ali, kabul ediyorum.");
        assertThat(texts.of(CONSENT).versions().get(0).decider()).isEqualTo(second.fullName());
        refuses(Reason.PROPOSAL_CLOSED, () -> texts.approve(CONSENT, 1));
        assertThat(audit.count(AuditAction.TEXT_PROPOSED, AuditResult.DONE)).isEqualTo(1);
        assertThat(audit.count(AuditAction.TEXT_APPROVED, AuditResult.DONE)).isEqualTo(1);
    }

    @Test
    void whenAProposalIsRejected_thenWhatCountedStaysAndItsNumberIsNotUsedAgain() {
        texts.change(CONSENT, 0, body());
        texts.reject(CONSENT, 1);
        refuses(Reason.PROPOSAL_CLOSED, () -> texts.reject(CONSENT, 1));
        texts.change(CONSENT, 1, body());
        PortalTextView view = texts.of(CONSENT);
        assertThat(view.own()).isFalse();
        assertThat(view.versions())
                .extracting(PortalTextVersion::number, PortalTextVersion::state)
                .containsExactly(tuple(2L, PortalTextState.PROPOSED), tuple(1L, PortalTextState.REJECTED));
    }

    @Test
    void whenAReleaseShipsOtherPlaceholders_thenItsTextCountsUntilTheOwnIsAdapted() throws Exception {
        texts.change(MESSAGE, 0, sms(SMS));
        database.inNew(() -> database.entityManager()
                .createNativeQuery("update portal_text_part set body = '{eski}' where part = 'SMS_TURKISH'")
                .executeUpdate());
        records.read();
        assertThat(OwnTexts.of(MESSAGE)).isEmpty();
        assertThat(texts.of(MESSAGE).outdated()).isTrue();
        assertThat(texts.of(MESSAGE).parts()).isEqualTo(texts.of(MESSAGE).text().shipped());
    }

    private Map<TextPart, String> sms(String text) {
        Map<TextPart, String> parts = new EnumMap<>(texts.of(MESSAGE).parts());
        parts.put(TextPart.SMS_TURKISH, text);
        return parts;
    }

    private static Map<TextPart, String> body() {
        return Map.of(
                TextPart.BODY_TURKISH, "E-ONAY\n\nBen, {name}, kabul ediyorum.",
                TextPart.BODY_ENGLISH, "E-CONSENT\n\nI, {name}, agree.");
    }

    private static void refuses(Reason reason, Runnable deed) {
        assertThatThrownBy(deed::run).hasFieldOrPropertyWithValue("reason", reason);
    }
}
