package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInformation;
import tr.nes.card.RemainingTries;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateStatus;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.CallAs;
import tr.nes.it.testing.CardStock;
import tr.nes.it.testing.CardUnderTest;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.FaultInjectingCard;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.TerminalFixture;
import tr.nes.it.testing.TestCertificates;
import tr.nes.it.testing.TestPeople;
import tr.nes.it.testing.VisitFixture;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Visits;

/**
 * Kart bilgileri: shows everything about the holder's own card without using up a try, and nothing about another
 * card.
 */
class CardInquiryIT extends InServer {

    private static final int ALL_TRIES = 3;

    @Inject
    private TestPeople people;

    @Inject
    private CardStock stock;

    @Inject
    private CardWork work;

    @Inject
    private TerminalFixture terminalFixture;

    @Inject
    private Visits visits;

    @Inject
    private Rows rows;

    @AfterEach
    void pull() {
        work.pullAll();
        stock.pull();
    }

    @Test
    void whenTheCardIsTheHolders_thenItTellsAllInEveryDialectAndNothingIsSpent() throws Exception {
        HolderView person = people.somebody();
        for (AkisDialect dialect : List.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X)) {
            CardUnderTest cardUnderTest = stock.deliver(person, dialect);
            SimulatedCard card = cardUnderTest.twin(made -> made.pinTries(2));
            FaultInjectingCard counting = new FaultInjectingCard(card, CardWork.SLOT);
            work.insert(counting);

            CardInformation told = work.inform(person, cardUnderTest.serial()).orElseThrow();

            assertThat(told.serial().value()).isEqualTo(cardUnderTest.serial());
            assertThat(told.version()).isNotEmpty();
            assertThat(told.lifeCycle()).isEqualTo("USER");
            assertThat(told.tries()).isEqualTo(new RemainingTries(2, ALL_TRIES));
            assertThat(told.certificates())
                    .singleElement()
                    .extracting(CardCertificate::status)
                    .isEqualTo(CertificateStatus.ACTIVE);
            assertThat(counting.changing()).isZero();
            assertThat(card.pinTries()).isEqualTo(2);
            assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
        }
    }

    @Test
    void whenTheCardIsAnothersOrNotTheChosenOne_thenNothingIsTold() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest chosen = stock.deliver(person, AkisDialect.AKIS_1_X);
        CardUnderTest foreign = stock.deliver(people.somebody(), AkisDialect.AKIS_1_X);
        work.insert(foreign.card());
        assertThat(work.inform(person, foreign.serial())).isEmpty();
        assertThat(work.inform(person, chosen.serial())).isEmpty();
        work.insert(stock.deliver(person, AkisDialect.AKIS_1_X).card());
        assertThat(work.inform(person, chosen.serial())).isEmpty();
        work.pullAll();
        assertThat(work.inform(person, chosen.serial())).isEmpty();
    }

    @Test
    void whenACertificateIsNotOnRecord_thenItTellsItsValidityAndNoState() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_2_X);
        X509Certificate unknown = TestCertificates.issue();
        work.insert(cardUnderTest.twin(card -> card.certificate(encoded(unknown))));

        List<CardCertificate> told =
                work.inform(person, cardUnderTest.serial()).orElseThrow().certificates();

        assertThat(told).extracting(CardCertificate::status).containsExactly(CertificateStatus.ACTIVE, null);
        assertThat(told.get(1).notAfter()).isEqualTo(unknown.getNotAfter().toInstant());
    }

    @Test
    void whenACertificateIsSomebodyElses_thenNothingOfItIsTold() throws Exception {
        HolderView person = people.somebody();
        CardUnderTest cardUnderTest = stock.deliver(person, AkisDialect.AKIS_2_X);
        CardUnderTest foreign = stock.deliver(people.somebody(), AkisDialect.AKIS_2_X);
        work.insert(cardUnderTest.twin(card -> card.certificate(foreign.certificate())));

        assertThat(work.inform(person, cardUnderTest.serial()).orElseThrow().certificates())
                .hasSize(2)
                .last()
                .isEqualTo(CardCertificate.OF_ANOTHER);
    }

    @Test
    void whenTheVisitStandsElsewhere_thenNothingIsTold() throws Exception {
        HolderView person = people.somebody();
        VisitFixture visitFixture = terminalFixture.visit(person);
        stock.insert(stock.deliver(people.somebody(), AkisDialect.AKIS_1_X).card());
        visitFixture.look();
        long refused = refusals();

        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.FIRST, () -> visits.information(visitFixture.token())))
                .isInstanceOf(WrongStep.class);
        for (String reader : List.of(CardStock.READER, "okuyucu-3", "no-such-reader")) {
            assertThat(CallAs.terminal(TerminalFixture.FIRST, () -> visits.inspect(visitFixture.token(), reader)))
                    .as(reader)
                    .isFalse();
        }
        assertThat(refusals()).isEqualTo(refused + 3);
        assertThatThrownBy(() -> CallAs.terminal(TerminalFixture.FIRST, () -> visits.information(visitFixture.token())))
                .isInstanceOf(WrongStep.class);
    }

    private long refusals() throws Exception {
        return rows.count("audit_row where action = 'CARD_INSPECTED' and result = 'REFUSED'");
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
