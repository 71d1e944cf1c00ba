package tr.nes.production.control;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.cardconnector.ReaderName;
import tr.nes.production.entity.ProductionReader;
import tr.nes.shared.Roles;

/** Runs production in the background as the server's own work, for cards that are in a reader already. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductionStart {

    @Inject
    private ProductionRun production;

    @Inject
    private ProductionReaderRecords readers;

    @Resource
    private SessionContext context;

    @Asynchronous
    public void run(ReaderName reader) {
        production.run(reader);
    }

    /** In every reader of this server in which production goes on. */
    @Asynchronous
    public void everywhere() {
        ProductionStart apart = context.getBusinessObject(ProductionStart.class);
        readers.all().stream()
                .filter(ProductionReader::isRunning)
                .map(ProductionReader::name)
                .forEach(apart::run);
    }
}
