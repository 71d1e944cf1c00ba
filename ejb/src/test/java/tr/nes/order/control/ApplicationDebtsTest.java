package tr.nes.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationPaymentDue;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.boundary.ProductionApplications;
import tr.nes.enrolment.testing.EnrolmentFixture;
import tr.nes.enrolment.testing.PlacedApplications;
import tr.nes.notification.Channel;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.FeeItem;
import tr.nes.order.PriceView;
import tr.nes.order.boundary.PriceLists;
import tr.nes.order.boundary.StaffDebts;

/** The fee of a lost card: with a price the application waits for money, and goes on when it is there. */
class ApplicationDebtsTest {

    private static final long PRICE = 52_000;

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final PlacedApplications placed = new PlacedApplications(fixture);
    private final PriceLists prices = fixture.institutions.beans.get(PriceLists.class);
    private final StaffDebts staff = fixture.institutions.beans.get(StaffDebts.class);
    private final ApplicationDebts debts = fixture.institutions.beans.get(ApplicationDebts.class);
    private final DebtRelease release = fixture.institutions.beans.get(DebtRelease.class);
    private final UUID id = fixture.signed().id();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void lost() {
        PriceListFees fees = fixture.institutions.beans.get(PriceListFees.class);
        Instance<?> installed = fixture.institutions.beans.get(Instance.class);
        when(installed.stream()).thenAnswer(call -> Stream.of(fees));
        Event<Object> events = fixture.institutions.beans.get(Event.class);
        doAnswer(call -> {
                    observe(call.getArgument(0));
                    return null;
                })
                .when(events)
                .fire(any());
        placed.turn(id, ApplicationKind.LOST);
        fixture.institutions.isCalledBy(fixture.institutions.person);
        endPrices();
    }

    private void observe(Object event) {
        if (event instanceof ApplicationPaymentDue due) {
            debts.changed(due);
        }
    }

    private void endPrices() {
        fixture.institutions.clock.forward(86_400);
        prices.all().stream()
                .filter(price -> price.item() == FeeItem.LOST_CARD && price.until() == null)
                .map(PriceView::id)
                .forEach(prices::end);
        fixture.institutions.clock.forward(86_400);
    }

    private void accept() {
        fixture.move(id, ApplicationState.OFFICER_REVIEW, ApplicationActor.OFFICER);
        fixture.move(id, ApplicationState.OFFICER_SIGNED, ApplicationActor.OFFICER);
    }

    private List<DebtView> owed() {
        return staff.search(fixture.view(id).number());
    }

    @Test
    void whenThereIsNoPrice_thenNothingWaitsForMoney() {
        accept();
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.OFFICER_SIGNED);
        debts.arise(id);
        assertThat(owed()).isEmpty();
    }

    @Test
    void whenThereIsAPrice_thenProductionWaitsForTheMoney_andBeginsWithIt() {
        prices.add(FeeItem.LOST_CARD, PRICE, 20, prices.today(), null);
        accept();
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);
        debts.arise(id);
        assertThat(owed()).as("once").singleElement().satisfies(debt -> {
            assertThat(debt.amount()).isEqualTo(PRICE);
            assertThat(debt.payer().number())
                    .isEqualTo(fixture.applicant.identityNumber().value());
        });
        String reference = owed().get(0).reference();
        assertThat(fixture.institutions.capturedNotices.texts(Channel.MAIL, "aday@ornek.test"))
                .anyMatch(mail -> mail.contains(reference) && mail.contains("520,00 TL"));

        ProductionApplications production = fixture.institutions.beans.get(ProductionApplications.class);
        fixture.institutions.isCalledBy(fixture.institutions.agent);
        assertThatThrownBy(() -> production.take(id))
                .hasFieldOrPropertyWithValue("state", ApplicationState.AWAITING_PAYMENT);
        release.releaseAll();
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.AWAITING_PAYMENT);

        String line = reference + "-1;" + reference + ";520,00;30.11.2026";
        staff.take(line.getBytes(StandardCharsets.UTF_8));
        release.releaseAll();
        assertThat(fixture.view(id).state())
                .as("nobody has proven who it is")
                .isEqualTo(ApplicationState.AWAITING_PAYMENT);
        placed.prove(id);
        release.releaseAll();
        assertThat(fixture.view(id).state()).isEqualTo(ApplicationState.IN_PRODUCTION);
        release.releaseAll();
        assertThat(fixture.view(id).history())
                .filteredOn(change -> change.state() == ApplicationState.IN_PRODUCTION)
                .hasSize(1);
    }

    @Test
    void whenTheApplicationIsTakenBack_thenNothingIsOwed() {
        prices.add(FeeItem.LOST_CARD, PRICE, 20, prices.today(), null);
        accept();
        fixture.move(id, ApplicationState.CANCELLED, ApplicationActor.APPLICANT);
        assertThat(owed()).extracting(DebtView::state).containsExactly(DebtState.CANCELLED);
    }
}
