package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tr.nes.shared.HolderId;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.UnsealedSecrets;

class PseudonymsTest {

    private final Database database = Database.shared();
    private final HolderId person = new HolderId(UUID.randomUUID());

    @Test
    void whenThePersonIsKnown_thenNoSecondTransactionIsNeeded() {
        PseudonymTable table = mock(PseudonymTable.class);
        when(table.find(person)).thenReturn(Optional.of("pseudonym"));
        assertThat(new Beans(database, table).get(Pseudonyms.class).of(person)).isEqualTo("pseudonym");
        verify(table, never()).of(any());
    }

    @Test
    void whenTheMappingIsDeleted_thenItIsForgotten() throws Exception {
        Pseudonyms pseudonyms = new Beans(database, new UnsealedSecrets()).get(Pseudonyms.class);
        String before = pseudonyms.of(person);
        assertThat(pseudonyms.of(person)).isEqualTo(before);
        database.inNew(() -> database.entityManager()
                .createNativeQuery("delete from person_pseudonym where holder_id = :holder")
                .setParameter("holder", person.value())
                .executeUpdate());
        assertThat(pseudonyms.of(person)).isNotEqualTo(before);
    }
}
