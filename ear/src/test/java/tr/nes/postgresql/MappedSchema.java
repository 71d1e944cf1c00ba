package tr.nes.postgresql;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import tr.nes.ProductionClasses;

/** The entities of the application, compared with a schema by Hibernate. */
final class MappedSchema {

    private MappedSchema() {}

    /** @throws RuntimeException if a table, a column or a type does not fit */
    static void validate(DataSource database) {
        Configuration mapping = new Configuration();
        mapping.setProperty("hibernate.hbm2ddl.auto", "validate");
        mapping.setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC");
        mapping.setProperty("jakarta.persistence.validation.mode", "none");
        mapping.getProperties().put("hibernate.connection.datasource", database);
        entities().forEach(mapping::addAnnotatedClass);
        try (SessionFactory validated = mapping.buildSessionFactory()) {
            validated.getMetamodel();
        }
    }

    private static List<Class<?>> entities() {
        return new ClassFileImporter()
                .withImportOption(new ProductionClasses()).importPackages("tr.nes").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }
}
