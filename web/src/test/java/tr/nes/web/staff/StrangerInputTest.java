package tr.nes.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tr.nes.shared.MobilePhone;

class StrangerInputTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final MobilePhone PHONE = new MobilePhone("5000000077");

    @Test
    void whenNothingIsTyped_thenThePersonIsMeantToBeOnRecord() {
        StrangerInput nothing = new StrangerInput(null, null, null, null, null);
        assertThat(nothing.missing()).isEmpty();
        assertThat(nothing.person()).isNull();
    }

    @Test
    void whenAllIsTyped_thenItIsThatPerson() {
        StrangerInput all = new StrangerInput("Ayşe", "Işık", BORN, PHONE, "ayse@ornek.test");
        assertThat(all.missing()).isEmpty();
        assertThat(all.person().mail()).isEqualTo("ayse@ornek.test");
        assertThat(all.person().phone()).isEqualTo(PHONE);
    }

    @Test
    void whenSomethingIsMissingOrWrong_thenEachFieldSaysSo() {
        assertThat(new StrangerInput("Ayşe", null, null, null, null).missing())
                .containsExactly("surname", "birthDate", "phone", "mail");
        assertThat(new StrangerInput(null, "Işık", BORN, PHONE, "ayse").missing())
                .containsExactly("name", "mail");
    }
}
