package tr.nes.staff.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.notification.Channel;
import tr.nes.notification.OutgoingMessage;
import tr.nes.staff.StaffRole;
import tr.nes.staff.testing.StaffFixture;

/** Nobody gets or loses a role without hearing of it, and no administrator misses a change. */
class RoleNoticesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final StaffFixture fixture = new StaffFixture();
    private final HolderView person = fixture.person;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenARoleIsGiven_thenThePersonIsToldFromWhenToWhen() {
        UUID proposal = fixture.propose(person, StaffRole.BACK_OFFICE, TODAY, TODAY.plusDays(9));
        assertThat(sms(person)).isEmpty();
        fixture.is(fixture.second);
        fixture.roles.approve(proposal);
        assertThat(fixture.notices.texts(Channel.SMS, phone(person)))
                .singleElement()
                .asString()
                .contains("Arka ofis", "21.11.2026");
        assertThat(mail(person).text())
                .contains("Arka ofis", "son gün 30.11.2026", "Back office", "last day 30 November 2026");
    }

    @Test
    void whenARoleHasNoEnd_thenNoneIsTold() {
        fixture.operator.approve(fixture.propose(person, StaffRole.AUDITOR, TODAY, null));
        assertThat(mail(person).text()).contains("Denetçi", "süresiz", "without an end");
    }

    @Test
    void whenRolesChange_thenEveryOtherAdministratorReadsWhoDidIt() {
        fixture.operator.approve(fixture.propose(person, StaffRole.ADMIN, TODAY, null));
        for (HolderView administrator : new HolderView[] {fixture.first, fixture.second}) {
            assertThat(mail(administrator).text())
                    .contains(person.fullName(), "Yönetici rolü verildi", "role Administrator was given")
                    .contains("Öneren: " + fixture.first.fullName(), "Onaylayan: sunucudaki işletmen");
            assertThat(sms(administrator)).isEmpty();
        }
        assertThat(fixture.notices.texts(Channel.MAIL, person.mail())).hasSize(1);
    }

    @Test
    void whenARoleIsEnded_thenThePersonAndTheOthersAreTold() {
        fixture.operator.approve(fixture.roles.proposeEnd(
                fixture.grant(fixture.second, StaffRole.ADMIN).id()));
        assertThat(sms(fixture.second)).contains("Yönetici rolünüz sona erdirildi");
        assertThat(mail(fixture.second).subject()).contains("Personel rolünüz sona erdi");
        assertThat(mail(fixture.first).text()).contains("Yönetici rolü sona erdirildi");
    }

    @Test
    void whenAProposalIsRejected_thenNobodyIsToldOfARole() {
        UUID proposal = fixture.propose(person, StaffRole.ADMIN, TODAY, null);
        fixture.is(fixture.second);
        fixture.roles.reject(proposal, "yanlış kişi");
        assertThat(sms(person)).isEmpty();
        assertThat(fixture.notices.texts(Channel.MAIL, fixture.first.mail())).isEmpty();
    }

    private String sms(HolderView who) {
        return String.join("\n", fixture.notices.texts(Channel.SMS, phone(who)));
    }

    private OutgoingMessage mail(HolderView who) {
        return fixture.notices.last(Channel.MAIL, who.mail());
    }

    private static String phone(HolderView who) {
        return who.phone().e164();
    }
}
