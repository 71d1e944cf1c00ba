package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.nes.access.SmsCodeResult;
import tr.nes.card.OperationState;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Phone;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;

/** Uses every secret, with right and wrong values, and then searches the server's log for them. */
class LogSecretsIT extends InServer {

    private static final String NEW_PIN = "8402957316";
    private static final String WRONG_WORD = "Yanlış-Tepeköy-77";
    private static final String OTHER_PUK = "90817263";

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Phone phone;

    @Test
    void whenSecretsWereUsed_thenNoneOfThemIsInALog() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_1_X);
        stock.insert(cardUnderTest.card());
        String servicingCode = terminalFixture.codeOf(person);
        VisitFixture visitFixture = terminalFixture.open(TerminalFixture.FIRST);
        visitFixture.redeem(servicingCode);
        visitFixture.choose();
        visitFixture.enterPin(NEW_PIN);
        visitFixture.approveByPassword(WRONG_WORD);
        visitFixture.sendSms();
        String sms = phone.code(person);
        String wrongSms = Phone.other(sms, 1);
        assertThat(visitFixture.approveBySms(wrongSms)).isEqualTo(SmsCodeResult.WRONG);
        assertThat(visitFixture.approveBySms(sms)).isEqualTo(SmsCodeResult.ACCEPTED);
        assertThat(visitFixture.result().state()).isEqualTo(OperationState.CONFIRMED);
        stock.insert(cardUnderTest.twin(card -> card.puk(OTHER_PUK)));
        assertThat(terminalFixture.visit(person).setPin(NEW_PIN).state()).isEqualTo(OperationState.REFUSED);

        List<String> secrets = List.of(
                NEW_PIN,
                CardStock.PIN,
                CardStock.PUK,
                OTHER_PUK,
                TestPeople.WORD,
                WRONG_WORD,
                servicingCode,
                sms,
                wrongSms);
        String logs = logs();

        assertThat(logs).contains("nes.ear");
        assertThat(secrets).noneMatch(secret -> standsIn(logs, secret));
    }

    /** As a separate word: six digits may well be part of a longer number. */
    private static boolean standsIn(String logs, String secret) {
        return Pattern.compile("(?<![\\p{Alnum}.-])" + Pattern.quote(secret) + "(?![\\p{Alnum}.-])")
                .matcher(logs)
                .find();
    }

    private static String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("jboss.server.log.dir")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
