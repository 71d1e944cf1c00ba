package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.card.CardInformation;
import tr.nes.card.TriesSeen;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.certificate.CardCertificate;
import tr.nes.certificate.CertificateStatus;
import tr.nes.holder.HolderView;
import tr.nes.it.testing.As;
import tr.nes.it.testing.CardDrawer;
import tr.nes.it.testing.CardWork;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Kiosk;
import tr.nes.it.testing.People;
import tr.nes.it.testing.Rows;
import tr.nes.it.testing.Specimen;
import tr.nes.it.testing.TestCertificates;
import tr.nes.it.testing.UnluckyCard;
import tr.nes.it.testing.Visit;
import tr.nes.kiosk.WrongStep;
import tr.nes.kiosk.boundary.Servicing;

/** Kart bilgileri: the holder's own card tells all without a try being spent, any other card tells nothing. */
class CardInquiryIT extends InServer {

    private static final int ALL_TRIES = 3;

    @Inject
    private People people;

    @Inject
    private CardDrawer drawer;

    @Inject
    private CardWork work;

    @Inject
    private Kiosk kiosk;

    @Inject
    private Servicing servicing;

    @Inject
    private Rows rows;

    @AfterEach
    void pull() {
        work.pullAll();
        drawer.pull();
    }

    @Test
    void whenTheCardIsTheHolders_thenItTellsAllInEveryDialectAndNothingIsSpent() throws Exception {
        HolderView person = people.somebody();
        for (AkisDialect dialect : List.of(AkisDialect.AKIS_1_0, AkisDialect.AKIS_1_X, AkisDialect.AKIS_2_X)) {
            Specimen specimen = drawer.deliver(person, dialect);
            SimulatedCard card = specimen.twin(made -> made.pinTries(2));
            UnluckyCard counting = new UnluckyCard(card, CardWork.SLOT);
            work.insert(counting);

            CardInformation told = work.inform(person, specimen.serial()).orElseThrow();

            assertThat(told.serial().value()).isEqualTo(specimen.serial());
            assertThat(told.version()).isNotEmpty();
            assertThat(told.lifeCycle()).isEqualTo("USER");
            assertThat(told.tries()).isEqualTo(new TriesSeen(2, ALL_TRIES));
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
        Specimen chosen = drawer.deliver(person, AkisDialect.AKIS_1_X);
        Specimen foreign = drawer.deliver(people.somebody(), AkisDialect.AKIS_1_X);
        work.insert(foreign.card());
        assertThat(work.inform(person, foreign.serial())).isEmpty();
        assertThat(work.inform(person, chosen.serial())).isEmpty();
        work.insert(drawer.deliver(person, AkisDialect.AKIS_1_X).card());
        assertThat(work.inform(person, chosen.serial())).isEmpty();
        work.pullAll();
        assertThat(work.inform(person, chosen.serial())).isEmpty();
    }

    @Test
    void whenACertificateIsNotOnRecord_thenItTellsItsValidityAndNoState() throws Exception {
        HolderView person = people.somebody();
        Specimen specimen = drawer.deliver(person, AkisDialect.AKIS_2_X);
        X509Certificate unknown = TestCertificates.issue();
        work.insert(specimen.twin(card -> card.certificate(encoded(unknown))));

        List<CardCertificate> told =
                work.inform(person, specimen.serial()).orElseThrow().certificates();

        assertThat(told).extracting(CardCertificate::status).containsExactly(CertificateStatus.ACTIVE, null);
        assertThat(told.get(1).notAfter()).isEqualTo(unknown.getNotAfter().toInstant());
    }

    @Test
    void whenACertificateIsSomebodyElses_thenNothingOfItIsTold() throws Exception {
        HolderView person = people.somebody();
        Specimen specimen = drawer.deliver(person, AkisDialect.AKIS_2_X);
        Specimen foreign = drawer.deliver(people.somebody(), AkisDialect.AKIS_2_X);
        work.insert(specimen.twin(card -> card.certificate(foreign.certificate())));

        assertThat(work.inform(person, specimen.serial()).orElseThrow().certificates())
                .hasSize(2)
                .last()
                .isEqualTo(CardCertificate.OF_ANOTHER);
    }

    @Test
    void whenTheVisitStandsElsewhere_thenNothingIsTold() throws Exception {
        HolderView person = people.somebody();
        Visit visit = kiosk.visit(person);
        drawer.insert(drawer.deliver(people.somebody(), AkisDialect.AKIS_1_X).card());
        visit.look();
        long refused = refusals();

        assertThatThrownBy(() -> As.terminal(Kiosk.FIRST, () -> servicing.information(visit.token())))
                .isInstanceOf(WrongStep.class);
        for (String reader : List.of(CardDrawer.READER, "okuyucu-3", "no-such-reader")) {
            assertThat(As.terminal(Kiosk.FIRST, () -> servicing.inspect(visit.token(), reader)))
                    .as(reader)
                    .isFalse();
        }
        assertThat(refusals()).isEqualTo(refused + 3);
        assertThatThrownBy(() -> As.terminal(Kiosk.FIRST, () -> servicing.information(visit.token())))
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
