package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import tr.nes.access.boundary.Passwords;
import tr.nes.shared.Roles;

/** Restores the initial passwords of the demo's people. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevPasswords {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Passwords passwords;

    /** Restores only changed passwords, since hashing is slow. */
    public void giveAgain() {
        for (DemoPeople.Person person : DemoPeople.ALL) {
            UUID id = person.id().value();
            if (person.password() == null) {
                change("delete from security_word where holder_id = ?", id);
                change("delete from try_counter where id = ?", id);
            } else if (isChanged(id)) {
                passwords.put(person.id(), person.password().toCharArray());
            }
        }
    }

    /** Or taken away; what is put in its place is as new. */
    private boolean isChanged(UUID person) {
        if (change("update security_word set version = 0 where holder_id = ? and version = 0", person) > 0) {
            return false;
        }
        change("update security_word set version = -1 where holder_id = ?", person);
        return true;
    }

    private int change(String statement, UUID person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, person);
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("demo can't be reset", e);
        }
    }
}
