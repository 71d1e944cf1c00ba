package tr.nes.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tr.nes.it.testing.InServer;
import tr.nes.it.testing.Rows;

@Tag("database")
@Tag("locale")
class SchemaIT extends InServer {

    @PersistenceUnit(unitName = "ejb.jar#nes")
    private EntityManagerFactory factory;

    @Inject
    private Rows rows;

    @Test
    void whenTheServerHasStarted_thenEveryMigrationHasSucceeded() throws Exception {
        assertThat(rows.count("\"flyway_schema_history\" where \"success\"")).isPositive();
        assertThat(rows.count("\"flyway_schema_history\" where not \"success\""))
                .isZero();
    }

    @Test
    void whenTheMappingIsCompared_thenTheSchemaAgrees() {
        assertThatCode(() ->
                        factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects())
                .doesNotThrowAnyException();
    }

    @Test
    void whenEachEntityIsRead_thenItsTableHasAllItsColumns() {
        Set<EntityType<?>> entities = factory.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        try (EntityManager database = factory.createEntityManager()) {
            assertThat(entities)
                    .allSatisfy(entity -> assertThatCode(
                                    () -> database.createQuery("select e from " + entity.getName() + " e")
                                            .setMaxResults(1)
                                            .getResultList())
                            .doesNotThrowAnyException());
        }
    }
}
