package tr.nes.holder.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static tr.nes.holder.HolderException.Reason.HOLDER_UNKNOWN;

import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.shared.Roles;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class HoldersTest {

    private final Caller caller = mock(Caller.class);
    private final Beans beans = new Beans(Database.shared(), new MovingClock("2026-11-21T10:00:00Z"), caller);
    private final Holders holders = beans.get(Holders.class);

    @Test
    void aRegisteredPersonIsFound() {
        HolderView person = People.registered(beans, Roles.ADMIN, Roles.AUDITOR);
        when(caller.holder()).thenReturn(person.id());

        assertThat(holders.byIdentityNumber(person.identityNumber().value())).contains(person.id());
        assertThat(holders.me()).isEqualTo(person);
        assertThat(holders.view(person.id())).isEqualTo(person);
        assertThat(holders.roles(person.id())).containsExactlyInAnyOrder(Roles.ADMIN, Roles.AUDITOR);
    }

    @Test
    void anUnknownPersonIsNot() {
        HolderView nobody = People.somebody();

        assertThat(holders.byIdentityNumber(nobody.identityNumber().value())).isEmpty();
        assertThat(holders.byIdentityNumber("x' or '1'='1")).isEmpty();
        assertThatThrownBy(() -> holders.view(nobody.id())).hasFieldOrPropertyWithValue("reason", HOLDER_UNKNOWN);
    }
}
