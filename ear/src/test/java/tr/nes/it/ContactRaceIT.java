package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.SmsCodeResult;
import tr.nes.card.CardSerial;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.contact.ContactException;
import tr.nes.contact.MailAddress;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.Await;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.ConcurrentTasks;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.LoginFixture;
import tr.nes.it.testing.Logins;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TestPeople;
import tr.nes.kiosk.boundary.ServicingCodes;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.shared.MobilePhone;

/** A new phone and a new mail address, guessed and confirmed concurrently. */
@Tag("database")
class ContactRaceIT extends InServer {

    @Inject
    private TestPeople people;

    @Inject
    private LoginFixture loginFixture;

    @Inject
    private Logins logins;

    @Inject
    private Phone phones;

    @Inject
    private ContactChanges changes;

    @Inject
    private PinEnvelopes envelopes;

    @Inject
    private ServicingCodes servicingCodes;

    @Inject
    private CardStock stock;

    @Inject
    private ConcurrentTasks concurrentTasks;

    @Inject
    private Rows rows;

    private HolderView person;
    private String token;
    private final MobilePhone newPhone =
            new MobilePhone("5" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));

    @BeforeEach
    void loggedIn() throws Exception {
        person = people.somebody();
        token = loginFixture.of(person);
    }

    @Test
    void whenAHundredGuessAtOnce_thenFiveCountAndTheRightCodeComesTooLate() throws Exception {
        UUID challenge = asked();
        String right = phones.codeAt(newPhone);

        List<SmsCodeResult> answers = concurrentTasks.of(100, i -> () -> confirm(challenge, Phone.other(right, i + 1)));

        assertThat(answers).filteredOn(SmsCodeResult.WRONG::equals).hasSize(4);
        assertThat(answers).filteredOn(SmsCodeResult.ENDED::equals).hasSize(96);
        assertThat(confirm(challenge, right)).isEqualTo(SmsCodeResult.ENDED);
        assertThat(registered("phone")).isEqualTo(person.phone().e164());
    }

    @Test
    void whenTwentyTypeTheRightCodeAtOnce_thenThePhoneChangesOnce() throws Exception {
        UUID challenge = asked();
        String right = phones.codeAt(newPhone);

        List<SmsCodeResult> answers = concurrentTasks.of(20, i -> () -> confirm(challenge, right));

        assertThat(answers).filteredOn(SmsCodeResult.ACCEPTED::equals).hasSize(1);
        assertThat(registered("phone")).isEqualTo(newPhone.e164());
        assertThat(told(person.phone().e164(), "%cep telefonunuz%")).isEqualTo(1);
        assertThat(told(person.mail(), "%cep telefonunuz%")).isEqualTo(1);
    }

    @Test
    void whenThePhoneIsNew_thenNoPinIsShownAndNoCodeIssued() throws Exception {
        CardSerial card =
                new CardSerial(stock.deliver(person, AkisDialect.AKIS_1_X).serial());
        assertThat(loginFixture.in(token, person, () -> envelopes.show(card))).isNotEmpty();
        UUID challenge = asked();
        confirm(challenge, phones.codeAt(newPhone));

        assertThatThrownBy(() -> loginFixture.in(token, person, () -> envelopes.show(card)))
                .isInstanceOf(PinOperationsWait.class);
        assertThatThrownBy(
                        () -> loginFixture.in(token, person, () -> envelopes.letter("Menekşe-Sokağı-12".toCharArray())))
                .isInstanceOf(PinOperationsWait.class);
        assertThatThrownBy(() -> loginFixture.in(token, person, servicingCodes::issue))
                .isInstanceOf(PinOperationsWait.class);
        rows.change(
                "update holder set phone_changed_at = phone_changed_at - interval '24' hour, version = version + 1"
                        + " where id = ?",
                person.id().value());
        assertThat(loginFixture.in(token, person, () -> envelopes.show(card))).isNotEmpty();
    }

    @Test
    void whenTheConfirmationIsOld_thenNothingIsAskedFor() throws Exception {
        logins.age(person);
        assertThatThrownBy(this::asked).isInstanceOf(FreshFactorNeeded.class);
        assertThatThrownBy(() -> link("yeni@ornek.test")).isInstanceOf(FreshFactorNeeded.class);
    }

    @Test
    void whenAHundredUseOneLinkAtOnce_thenItIsGoodOnce() throws Exception {
        String mail = UUID.randomUUID() + "@ornek.test";
        OneTimeLinkId link = link(mail);

        List<Boolean> used = concurrentTasks.of(100, i -> () -> uses(link));

        assertThat(used).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(registered("mail")).isEqualTo(mail);
        assertThat(told(person.mail(), "%e-posta adresiniz%")).isEqualTo(1);
        assertThat(rows.count(
                        "one_time_link where holder_id = ? and length(token_hash) = 64",
                        person.id().value()))
                .isEqualTo(1);
    }

    private UUID asked() throws Exception {
        return loginFixture.in(token, person, () -> {
            UUID challenge = changes.beginPhone(newPhone).id();
            changes.sendPhoneCode(challenge);
            return challenge;
        });
    }

    private SmsCodeResult confirm(UUID challenge, String code) throws Exception {
        return loginFixture.in(token, person, () -> changes.confirmPhone(challenge, code.toCharArray()));
    }

    private OneTimeLinkId link(String mail) throws Exception {
        loginFixture.in(token, person, () -> {
            changes.sendMailLink(new MailAddress(mail));
            return null;
        });
        String select = "select text from dev_message where channel = 'mail' and recipient = ?";
        Await.until("a mail arrives", () -> !rows.texts(select, mail).isEmpty());
        Matcher path = Pattern.compile("/e-posta/(\\S+)").matcher(rows.text(select, mail));
        assertThat(path.find()).isTrue();
        return changes.mailLink(path.group(1)).orElseThrow();
    }

    private boolean uses(OneTimeLinkId link) throws Exception {
        try {
            return CallAs.holder(person.id(), () -> {
                changes.confirmMail(link);
                return true;
            });
        } catch (ContactException over) {
            return false;
        }
    }

    private long told(String recipient, String text) throws Exception {
        String condition = "dev_message where recipient = ? and text like ?";
        Await.until("somebody is told", () -> rows.count(condition, recipient, text) > 0);
        return rows.count(condition, recipient, text);
    }

    private String registered(String what) throws Exception {
        return rows.text(
                "select " + what + " from holder where id = ?", person.id().value());
    }
}
