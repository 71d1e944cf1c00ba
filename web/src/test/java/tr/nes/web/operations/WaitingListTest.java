package tr.nes.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.nes.shared.Roles;
import tr.nes.web.shell.Address;

class WaitingListTest {

    private static long forbidden() {
        throw new AssertionError("counted for somebody who may not see it");
    }

    @Test
    void whenSomebodyMayNotOpenThePage_thenNothingIsCounted() {
        WaitingList list = new WaitingList(Set.of(Roles.HOLDER, Roles.AUDITOR));
        list.work("waitsRoles", Address.ROLES, WaitingListTest::forbidden)
                .trouble("waitsUnknown", Address.OPEN_CASES, WaitingListTest::forbidden);
        assertThat(list.items()).isEmpty();
    }

    @Test
    void whenSomethingWaits_thenItIsThereInOrderWithItsPage() {
        WaitingList list = new WaitingList(Set.of(Roles.HOLDER, Roles.ADMIN));
        list.work("waitsProposals", Address.PROPOSALS, () -> 2)
                .work("waitsRoles", Address.ROLES, () -> 0)
                .trouble("waitsReaders", Address.READERS, () -> 1);
        assertThat(list.items()).extracting(WaitingItem::getKey).containsExactly("waitsProposals", "waitsReaders");
        assertThat(list.items()).extracting(WaitingItem::getCount).containsExactly(2L, 1L);
        assertThat(list.items())
                .extracting(WaitingItem::getAddress)
                .containsExactly("/onay-bekleyenler", "/okuyucular");
        assertThat(list.items()).extracting(WaitingItem::isTrouble).containsExactly(false, true);
        assertThat(list.items())
                .allSatisfy(item -> assertThat(
                                ResourceBundle.getBundle("tr.nes.web.operations", Locale.forLanguageTag("en"))
                                        .getString(item.getKey()))
                        .isNotBlank());
    }
}
