package tr.nes.operator.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import tr.nes.operator.Answer;
import tr.nes.shared.Installation;

/** What concerns database and keys as a whole; nobody else can open the file while the server has it. */
@ApplicationScoped
public class DatabaseCommands {

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private Installation installation;

    Answer carryOut(List<String> words) {
        return DatabaseWork.carryOut(words, installation, dataSource::getConnection);
    }
}
